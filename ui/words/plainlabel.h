// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace Culvert {

/// A label that shows text as windowText() has it, and takes nothing in it for markup: what is
/// shown may be a server's. The only kind of label that the program has; a picture is one, too.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    using QLabel::setTextFormat;
};

} // namespace Culvert
