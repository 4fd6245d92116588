// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Culvert {

/// The last lines that an ssh child said on stderr, in bounded memory however much it says.
class SshMessages
{
public:
    static constexpr qsizetype MostLines = 60;
    static constexpr qsizetype LongestLine = 1000;

    /// Takes the next bytes, which may end anywhere.
    void add(const QByteArray &bytes);

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
    /// By process id: whether its key exchange is a strict one.
    QMap<qint64, bool> m_keyExchanges;
};

} // namespace Culvert
