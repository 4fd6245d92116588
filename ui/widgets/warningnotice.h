// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QPushButton;

namespace Culvert {

class PlainLabel;

/// What a person should know of something that works: sentences beside a sign, without alarm.
class WarningNotice : public QFrame
{
    Q_OBJECT

public:
    explicit WarningNotice(QWidget *parent = nullptr);

    /// A sentence each; hides itself when there are none.
    void setWarnings(const QStringList &warnings);
    /// Shows a button that emits acted(); empty: none.
    void setAction(const QString &text);
    /// Shows a button that hides it and emits dismissed().
    void setDismissable();

Q_SIGNALS:
    void dismissed();
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace Culvert
