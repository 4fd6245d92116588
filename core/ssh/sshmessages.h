// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>
#include <QStringList>

namespace Culvert {

/// What one ssh says in its log (ssh(1), -E), in bounded memory however much it says.
///
/// These are ssh's own words, but some of them quote the peer, with its line ends as they came: the
/// reason of a disconnect, what it offers, why it opens no channel, its instructions. Nothing of
/// that passes for ssh's words. Until the server has proved who it is (SERVICE_ACCEPT comes after
/// its host key was verified), such a quotation can only be ssh's last message: what stands behind
/// it is left aside. Later, only the message with which ssh ends decides, and only among the
/// reasons that are left then; whatever a server made ssh say before cannot stand there.
class SshMessages
{
public:
    static constexpr qsizetype MostLines = 60;
    static constexpr qsizetype LongestLine = 1100;
    static constexpr qsizetype MostVerdicts = 1000;

    /// What a server says to a request to log in that is not enough by itself (RFC 4252, 5.1).
    enum class Verdict {
        Refused,
        Taken, ///< "partial success": another one is wanted as well
    };

    /// Takes the next bytes, which may end anywhere. Returns the lines that have ended with them.
    QStringList add(const QByteArray &bytes);

    /// True once anything has come.
    bool hasSpoken() const { return m_spoken; }
    /// Of the ssh whose log it is, as its messages name it; 0 = unknown yet.
    qint64 pid() const { return m_pid; }
    /// True once a server has begun to exchange keys.
    bool hasReachedServer() const { return m_reached; }
    /// True once the server has proved who it is, and ssh has asked it to let somebody in.
    bool isServerProved() const { return m_serverIsProved; }
    /// True once it has said that it is logged in.
    bool isAuthenticated() const { return m_authenticated; }
    /// The server's verdicts so far, oldest first, and no more than MostVerdicts. One on the
    /// request "none", with which a login begins, and on each public key, is among them.
    const QList<Verdict> &verdicts() const { return m_verdicts; }
    /// The files of known hosts to which a host key that was accepted could not be added, as it
    /// said.
    const QStringList &filesNotWritten() const { return m_filesNotWritten; }
    /// True if it agreed on a key exchange without strict ordering, which protects against the
    /// Terrapin attack (CVE-2023-48795).
    bool hasWeakKeyExchange() const { return m_reached && !m_strict; }

    /// What it has said so far is not why it ends, nor is what it says about the targets of its
    /// channels from now on.
    void setLoggedIn();

    /// True once anything that may be why it ends has come after the login.
    bool hasSpokenSinceLogin() const { return m_loggedIn && lines().size() > m_beforeLogin; }

    /// True once it has said that it cannot listen on a port of this machine: the reason why it
    /// ends where its arguments say so (ExitOnForwardFailure), a warning else.
    bool cannotListen() const { return m_cannotListen; }

    /// What was said, oldest first; an unfinished last line counts.
    QStringList lines() const;
    /// The same without what may be the peer's words.
    QStringList ownLines() const;
    /// The instructions of a server that are among the messages, line by line; each once.
    QStringList takeInstructions();

    /// What ssh's end means by its words (OpenSSH; LC_ALL=C or C.UTF-8); nothing if they do not
    /// say. The message is the line that decided, there is no detail.
    std::optional<Failure> decided() const;
    /// The same, or what the end itself means. @p exitCode is ssh's own, or 128 + signal.
    Failure failure(int exitCode) const;

private:
    void addLine(const QString &line);
    bool takeTagged(const QString &line);
    void takeVerdict(const QString &words);
    std::optional<Failure> decidedBeforeLogin() const;
    std::optional<Failure> decidedByTheEnd() const;
    std::optional<Failure> decidedByDisconnect(const QStringList &since) const;

    /// Those that decide, oldest first.
    QStringList m_lines;
    /// How many of them were said before the login.
    qsizetype m_beforeLogin = 0;
    /// What stands behind a quotation of a peer that has proved nothing.
    QStringList m_behind;
    QStringList m_instructions;
    QList<Verdict> m_verdicts;
    QStringList m_filesNotWritten;
    QByteArray m_rest;
    /// Of all that came, whatever it is.
    QString m_last;
    qint64 m_pid = 0;
    /// The signal by which it says that it was told to end.
    int m_killedBy = 0;
    bool m_spoken = false;
    bool m_quotesStranger = false;
    bool m_instructs = false;
    bool m_tookPart = false;
    bool m_reached = false;
    bool m_strict = false;
    bool m_serverIsProved = false;
    bool m_authenticated = false;
    bool m_loggedIn = false;
    bool m_cannotListen = false;
};

/// What is wrong with ssh's command line or its configuration, by what it says on standard error
/// before it writes a log; nothing if these are not such words.
std::optional<Failure> settingsFailure(const QStringList &lines);

} // namespace Culvert
