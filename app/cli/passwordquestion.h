// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/terminal.h"

#include <QObject>
#include <QString>

namespace Culvert {

/// Asks for a new password in the terminal, twice and unseen, until both are the same.
class PasswordQuestion : public QObject
{
    Q_OBJECT

public:
    /// @p terminal must outlive it. Of @p user.
    PasswordQuestion(Terminal &terminal, QString user, QObject *parent = nullptr);

    void ask();

Q_SIGNALS:
    void answered(const QString &password);
    /// Ctrl-D, or the terminal is gone.
    void givenUp();

private:
    void read(const QString &line);

    Terminal &m_terminal;
    QString m_user;
    /// What was typed first; empty until then.
    QString m_first;
};

} // namespace Culvert
