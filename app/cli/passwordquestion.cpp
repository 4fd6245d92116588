// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/passwordquestion.h"

#include "core/model/plaintext.h"

#include <utility>

namespace Culvert {

PasswordQuestion::PasswordQuestion(Terminal &terminal, QString user, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_user(std::move(user))
{
    connect(&m_terminal, &Terminal::lineRead, this, &PasswordQuestion::read);
    connect(&m_terminal, &Terminal::inputEnded, this, &PasswordQuestion::givenUp);
}

void PasswordQuestion::ask()
{
    m_terminal.startReading(m_first.isEmpty() ? tr("New password for %1: ").arg(printable(m_user))
                                              : tr("Again: "),
                            Terminal::Echo::Off);
}

void PasswordQuestion::read(const QString &line)
{
    if (line.isEmpty()) {
        m_terminal.print(tr("Nothing was typed. Ctrl-C cancels.\n"));
        ask();
    } else if (m_first.isEmpty()) {
        m_first = line;
        ask();
    } else if (std::exchange(m_first, QString()) == line) {
        Q_EMIT answered(line);
    } else {
        m_terminal.print(tr("They are not the same.\n"));
        ask();
    }
}

} // namespace Culvert
