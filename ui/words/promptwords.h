// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace Culvert {

/// Somebody else's words, as they are: no markup, set apart by a frame, as high as they need, and
/// scrolling where they are many.
class PromptWords : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MostLines = 7;

    /// @p width is about what it will have, in pixels.
    PromptWords(const QString &text, int width, QWidget *parent = nullptr);

private:
    int heightFor(const QString &text, int width) const;
};

} // namespace Culvert
