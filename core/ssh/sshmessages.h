// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace Culvert {

/// The last lines that an ssh child said on stderr, in bounded memory however much it says.
class SshMessages
{
public:
    static constexpr qsizetype MostLines = 60;
    static constexpr qsizetype LongestLine = 1000;

    /// Takes the next bytes, which may end anywhere. Returns the lines that have ended with them.
    QStringList add(const QByteArray &bytes);

    /// True once the ssh with this pid has said that it is logged in; only where
    /// sshStdioArguments() have it say so.
    bool isAuthenticated(qint64 pid) const { return m_authenticated.contains(pid); }

    /// What it says about the targets of its channels from now on does not count, nor that a port
    /// was taken before: it is not why it ends.
    void setLoggedIn() { m_loggedIn = true; }

    /// True once it has said that it cannot listen on a port of this machine: the reason why it
    /// ends where its arguments say so (ExitOnForwardFailure), a warning else.
    bool cannotListen() const { return m_cannotListen; }

    /// What was said, oldest first; an unfinished last line counts.
    QStringList lines() const;

    /// The process ids of the ssh (the child, or those of its jump hosts) that agreed on a key
    /// exchange without strict ordering, which protects against the Terrapin attack
    /// (CVE-2023-48795). Known from a message that sshConfigFileText() asks for.
    QList<qint64> withoutStrictKeyExchange() const;

    /// What ssh's end means by these words (OpenSSH, LC_ALL=C). @p exitCode is ssh's own, or 128 +
    /// signal. The message is the line that decided, the detail is all that was said.
    Failure failure(int exitCode) const;

private:
    void addLine(const QString &line);

    QStringList m_lines;
    QByteArray m_rest;
    bool m_loggedIn = false;
    bool m_cannotListen = false;
    QSet<qint64> m_authenticated;
    /// By process id: whether its key exchange is a strict one.
    QMap<qint64, bool> m_keyExchanges;
};

} // namespace Culvert
