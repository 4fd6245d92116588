// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshmessages.h"

#include "core/texts/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SshMessages)

using namespace Qt::StringLiterals;

namespace {

// For an exit code of 128 and a signal.
constexpr int LargestSignal = 64;

struct Sign
{
    const char *pattern;
    FailureKind kind;
};

/// Of an ssh that has not proved its server yet, in the order of what says most: a changed host key
/// also ends with "Host key verification failed". Each is a whole message from its start, since
/// names that ssh quotes may hold any words.
constexpr std::array Signs{
    Sign{"^Host key for .+ has changed and you have requested strict checking\\.$",
         FailureKind::HostKeyChanged},
    Sign{"^The \\S+ host key for .+ is marked as revoked\\.$", FailureKind::HostKeyChanged},
    Sign{"^Host key \\S+ \\S+ revoked by file ", FailureKind::HostKeyChanged},
    Sign{"^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! +@$", FailureKind::HostKeyChanged},
    Sign{"^@ +WARNING: REVOKED HOST KEY DETECTED! +@$", FailureKind::HostKeyChanged},
    Sign{"^Host key verification failed\\.$", FailureKind::HostKeyUnknown},
    Sign{"^ssh: Could not resolve hostname ", FailureKind::NameResolution},
    // Nothing but another configuration, here or there, can mend it.
    Sign{"^Unable to negotiate with ", FailureKind::InvalidProfile},
    Sign{"^ssh: connect to host .*: Connection refused$", FailureKind::Refused},
    Sign{"^ssh: connect to host .*: (?:Connection|Operation) timed out$", FailureKind::Timeout},
    Sign{"^Connection timed out during banner exchange$", FailureKind::Timeout},
    Sign{"^Timeout, server .* not responding\\.$", FailureKind::Timeout},
    Sign{"^ssh: connect to host .*: (?:Network is unreachable|No route to host|Network is down|"
         "Host is down|Cannot assign requested address)$",
         FailureKind::Network},
    Sign{"^bind \\S+: Cannot assign requested address$", FailureKind::Network},
    Sign{"^[^ ]+@.+: Permission denied \\(.*\\)\\.$", FailureKind::Authentication},
    Sign{"^kex_exchange_identification: Connection closed by remote host$",
         FailureKind::ConnectionLost},
    Sign{"^Connection to .* closed by remote host\\.$", FailureKind::ConnectionLost},
    Sign{"^Received disconnect from ", FailureKind::ConnectionLost},
    Sign{"^Connection (?:closed|reset) by ", FailureKind::ConnectionLost},
    Sign{"^ssh_dispatch_run_fatal: .*: Broken pipe$", FailureKind::ConnectionLost},
    // Keepalives of a login that hangs.
    Sign{"^Connection (?:to|with) .* timed out$", FailureKind::Timeout},
    // A local firewall.
    Sign{"^ssh: connect to host .*: (?:Permission denied|Operation not permitted)$",
         FailureKind::Permission},
};

/// All of them end ssh before it connects. Last, since some are only warnings, after which ssh goes
/// on to one of the above.
constexpr std::array SettingsSigns{
    "Bad configuration option",
    "Bad owner or permissions on",
    "Can't open user config file",
    "no argument after keyword",
    "extra arguments at end of line",
    "command-line line ",
    "terminating, ",
};

/// The last line that is such a message; empty if there is none.
QString lastLike(const char *pattern, const QStringList &lines)
{
    const QRegularExpression message(QString::fromLatin1(pattern));
    const auto found = std::find_if(lines.rbegin(), lines.rend(), [&message](const QString &line) {
        return message.match(line).hasMatch();
    });
    return found == lines.rend() ? QString() : *found;
}

bool matches(const char *pattern, const QString &line)
{
    return !lastLike(pattern, {line}).isEmpty();
}

/// What an ssh that carries one connection says of the target, in its server's words: no more than
/// those that a server has for it.
std::optional<FailureKind> kindOfTarget(const QString &reason)
{
    constexpr std::array Reasons{
        Sign{"^connect failed: Connection refused$", FailureKind::Refused},
        Sign{"^connect failed: (?:Name or service not known|Temporary failure in name resolution)$",
             FailureKind::NameResolution},
        Sign{"^connect failed: Connection timed out$", FailureKind::Timeout},
        Sign{"^connect failed: (?:No route to host|Network is unreachable)$", FailureKind::Network},
        Sign{"^administratively prohibited(?:: |$)", FailureKind::Permission},
    };
    for (const Sign &sign : Reasons) {
        if (matches(sign.pattern, reason))
            return sign.kind;
    }
    return std::nullopt;
}

Failure unreachedTarget(const QStringList &since)
{
    static const QRegularExpression message(u"^channel \\d+: open failed: (.*)$"_s);
    const QString target = since.value(since.size() - 2);
    const QRegularExpressionMatch reason = message.match(target);
    return {kindOfTarget(reason.captured(1)).value_or(FailureKind::ConnectionLost),
            reason.hasMatch() ? target : since.last(),
            {}};
}

/// Each address that ssh cannot listen on has its messages right before the last.
Failure unusedPort(const QStringList &since)
{
    for (qsizetype i = since.size() - 2; i >= 0; --i) {
        if (matches("^bind \\[.*\\]:\\S+: Address already in use$", since.at(i)))
            return {FailureKind::PortInUse, since.at(i), {}};
        if (matches("^bind \\[.*\\]:\\S+: Permission denied$", since.at(i)))
            return {FailureKind::Permission, since.at(i), {}};
        if (!matches("^(?:bind|listen|channel_setup_fwd_listener|unix_listener)", since.at(i)))
            break;
    }
    return {FailureKind::ConnectionLost, since.last(), {}};
}

} // namespace

QStringList SshMessages::add(const QByteArray &bytes)
{
    QStringList ended;
    m_spoken = m_spoken || !bytes.isEmpty();
    m_rest.append(bytes);
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        const QByteArray line = m_rest.mid(start, std::min(end - start, LongestLine)).trimmed();
        start = end + 1;
        if (line.isEmpty())
            continue;
        ended.append(QString::fromUtf8(line));
        addLine(ended.last());
    }
    m_rest.remove(0, start);
    m_rest.truncate(LongestLine);
    return ended;
}

void SshMessages::addLine(const QString &line)
{
    static const QRegularExpression target(u"^channel \\d+: open failed: "_s);
    m_last = line;
    if (m_quotesStranger) {
        if (m_behind.size() < MostLines)
            m_behind.append(line);
        return;
    }
    if (takeTagged(line))
        return;
    if (m_instructs && m_instructions.size() < MostLines)
        m_instructions.append(line);
    // What a connector asks for to follow its channels; no message.
    if (line.startsWith(u"debug") &&
        (line.contains(u": channels.c:") || line.contains(u": nchan.c:")))
        return;
    if (m_loggedIn && target.match(line).hasMatch())
        return;
    static const QRegularExpression notWritten(
        uR"(^Failed to add the host to the list of known hosts \((.*)\)\.$)"_s);
    if (!m_serverIsProved && m_filesNotWritten.size() < MostLines) {
        if (const auto match = notWritten.match(line); match.hasMatch())
            m_filesNotWritten.append(match.captured(1));
    }
    m_cannotListen = m_cannotListen ||
                     line.startsWith(u"channel_setup_fwd_listener_tcpip: cannot listen to port: ");
    m_lines.append(line);
    if (m_lines.size() > MostLines) {
        m_lines.removeFirst();
        m_beforeLogin = std::max<qsizetype>(0, m_beforeLogin - 1);
    }
    m_quotesStranger =
        !m_serverIsProved && !m_loggedIn &&
        (line.startsWith(u"Received disconnect from ") || line.contains(u". Their offer: "));
}

/// The messages that sshConfigFileText() asks for, which say where in ssh they were made, and by
/// which.
bool SshMessages::takeTagged(const QString &line)
{
    static const QRegularExpression tagged(
        uR"(^(debug\d: )?(\w+)\.c:(\w+)\(\):\d+ \(pid=(\d+)\): (.*)$)"_s);
    const QRegularExpressionMatch match = tagged.match(line);
    const qint64 pid = match.captured(4).toLongLong();
    if (!match.hasMatch() || match.captured(2) == u"channels" || match.captured(2) == u"nchan" ||
        (m_pid != 0 && pid != m_pid))
        return false;
    m_pid = pid;
    const QString function = match.captured(3);
    const QString words = match.captured(5);
    m_instructs = false;
    if (function == u"kex_choose_conf") {
        // Re-keying says the first again, but never the second.
        if (!m_serverIsProved) {
            m_reached = m_reached || words.startsWith(u"peer server KEXINIT");
            m_strict = m_strict || words.contains(u"strict KEX");
        }
    } else if (function == u"input_userauth_service_accept") {
        m_serverIsProved = m_serverIsProved || words.startsWith(u"SSH2_MSG_SERVICE_ACCEPT");
    } else if (function == u"ssh_userauth2") {
        m_authenticated = m_authenticated || words.startsWith(u"Authenticated to ");
    } else if (function == u"input_userauth_failure") {
        takeVerdict(words);
    } else if (function == u"client_loop") {
        static const QRegularExpression killed(uR"(^Killed by signal (\d+)\.$)"_s);
        m_killedBy = killed.match(words).captured(1).toInt();
    } else if (match.captured(1).isEmpty()) {
        // The name and the instruction of a keyboard-interactive request, and why a password has to
        // be changed.
        m_instructs = true;
        if (m_instructions.size() < MostLines)
            m_instructions.append(words);
    }
    return true;
}

/// It names the method of what was taken first, and then says in any case what is left.
void SshMessages::takeVerdict(const QString &words)
{
    if (words.startsWith(u"Authenticated using "))
        m_tookPart = true;
    else if (words.startsWith(u"Authentications that can continue: ") &&
             m_verdicts.size() < MostVerdicts)
        m_verdicts.append(std::exchange(m_tookPart, false) ? Verdict::Taken : Verdict::Refused);
}

void SshMessages::setLoggedIn()
{
    m_loggedIn = true;
    m_beforeLogin = m_lines.size();
}

QStringList SshMessages::takeInstructions()
{
    return std::exchange(m_instructions, {});
}

QStringList SshMessages::lines() const
{
    QStringList all = m_lines + m_behind;
    if (const QByteArray rest = m_rest.trimmed(); !rest.isEmpty())
        all.append(QString::fromUtf8(rest));
    return all;
}

QStringList SshMessages::ownLines() const
{
    return m_quotesStranger ? m_lines : lines();
}

std::optional<Failure> SshMessages::decided() const
{
    return m_serverIsProved || m_loggedIn ? decidedByTheEnd() : decidedBeforeLogin();
}

std::optional<Failure> SshMessages::decidedBeforeLogin() const
{
    QStringList own = ownLines();
    // What a stranger calls itself, in one line.
    own.removeIf([](const QString &line) {
        return line.startsWith(u"Bad remote protocol version identification: ") ||
               line.startsWith(u"Remote version \"");
    });
    for (const Sign &sign : Signs) {
        if (const QString line = lastLike(sign.pattern, own); !line.isEmpty())
            return Failure{sign.kind, line, {}};
    }
    return m_reached ? std::nullopt : settingsFailure(own);
}

std::optional<Failure> SshMessages::decidedByTheEnd() const
{
    const QStringList since = lines().mid(m_beforeLogin);
    if (since.isEmpty())
        return std::nullopt;
    const QString &last = since.last();
    // No other message of ssh's ends so, whatever stands in the parentheses, which is the server's.
    const QString end = m_rest.trimmed().isEmpty() ? m_last : last;
    const QString refusal =
        end.endsWith(u").") ? lastLike("^[^ ]+@.+: Permission denied \\(", since) : QString();
    if (!refusal.isEmpty())
        return Failure{FailureKind::Authentication, refusal, {}};
    if (last.startsWith(u"Disconnected from "))
        return decidedByDisconnect(since);
    if (last == u"stdio forwarding failed")
        return unreachedTarget(since);
    if (last == u"Could not request local forwarding.")
        return unusedPort(since);
    constexpr std::array Ends{
        Sign{"^Error: remote port forwarding failed for listen ", FailureKind::RemoteForward},
        Sign{"^Timeout, server .* not responding\\.$", FailureKind::Timeout},
        Sign{"^Connection (?:to|with) .* timed out$", FailureKind::Timeout},
        Sign{"^Connection (?:to .* )?(?:closed|reset) by ", FailureKind::ConnectionLost},
        Sign{"^(?:ssh_dispatch_run_fatal|client_loop): ", FailureKind::ConnectionLost},
    };
    for (const Sign &sign : Ends) {
        if (matches(sign.pattern, last))
            return Failure{sign.kind, last, {}};
    }
    return std::nullopt;
}

std::optional<Failure> SshMessages::decidedByDisconnect(const QStringList &since) const
{
    const QString reason = lastLike("^Received disconnect from ", since);
    const bool tooMany =
        !m_loggedIn &&
        matches(R"(^Received disconnect from .* port \d+:2: Too many authentication failures$)",
                since.value(since.size() - 2));
    return Failure{tooMany ? FailureKind::Authentication : FailureKind::ConnectionLost,
                   reason.isEmpty() ? since.last() : reason,
                   {}};
}

Failure SshMessages::failure(int exitCode) const
{
    if (std::optional<Failure> known = decided())
        return *known;
    // The last line that it happens to have said is not why.
    const bool crashed = exitCode > 128 && exitCode <= 128 + LargestSignal;
    if (const int signal = crashed ? exitCode - 128 : m_killedBy; signal > 0)
        return {FailureKind::ConnectionLost, tr("ssh was ended by signal %1").arg(signal), {}};
    // Without a remote command ssh has no other reason for it (clientloop.c).
    if (exitCode == 0 && m_loggedIn)
        return {FailureKind::ConnectionLost, tr("ssh was told to end (SIGTERM)"), {}};
    if (const QStringList since = lines().mid(m_beforeLogin); !since.isEmpty())
        return {FailureKind::ConnectionLost, since.last(), {}};
    return {FailureKind::ConnectionLost,
            tr("ssh ended with status %1 and said nothing").arg(exitCode),
            {}};
}

std::optional<Failure> settingsFailure(const QStringList &lines)
{
    for (const char *sign : SettingsSigns) {
        const auto found = std::find_if(lines.rbegin(), lines.rend(), [sign](const QString &line) {
            return line.contains(QLatin1String(sign));
        });
        if (found != lines.rend())
            return invalidProfile(*found);
    }
    return std::nullopt;
}

} // namespace Culvert
