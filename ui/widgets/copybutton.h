// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>
#include <QToolButton>

namespace Culvert {

/// Puts a text on the clipboard and says so for a moment.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// What a click copies; @p what names it for screen readers and in the tip, such as "the
    /// address 127.0.0.1:1080".
    void offer(const QString &text, const QString &what);
    /// True while it says that the text was copied.
    bool isDone() const { return m_done.isActive(); }

public Q_SLOTS:
    void copy();

private:
    void showReady();

    QString m_text;
    QString m_what;
    QTimer m_done;
};

} // namespace Culvert
