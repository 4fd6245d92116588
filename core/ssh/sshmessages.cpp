// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshmessages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::SshMessages", text);
}

// For an exit code of 128 and a signal.
constexpr int LargestSignal = 64;

struct Sign
{
    const char *text;
    FailureKind kind;
};

/// In the order of what says most: a changed host key also ends with "Host key verification
/// failed".
constexpr std::array Signs{
    Sign{"has changed and you have requested strict checking", FailureKind::HostKeyChanged},
    Sign{"is marked as revoked", FailureKind::HostKeyChanged},
    Sign{"REMOTE HOST IDENTIFICATION HAS CHANGED", FailureKind::HostKeyChanged},
    Sign{"HOST IDENTIFICATION HAS CHANGED", FailureKind::HostKeyChanged},
    Sign{"REVOKED HOST KEY", FailureKind::HostKeyChanged},
    Sign{"Host key verification failed", FailureKind::HostKeyUnknown},
    Sign{"Could not resolve hostname", FailureKind::NameResolution},
    Sign{"Permission denied (", FailureKind::Authentication},
    Sign{"Too many authentication failures", FailureKind::Authentication},
    // Nothing but another configuration, here or there, can mend it.
    Sign{"Unable to negotiate with", FailureKind::InvalidProfile},
    // With the colon that ssh has before them: a login banner may have the words, too.
    Sign{": Connection refused", FailureKind::Refused},
    Sign{": Connection timed out", FailureKind::Timeout},
    Sign{": Operation timed out", FailureKind::Timeout},
    Sign{"timed out during banner exchange", FailureKind::Timeout},
    Sign{"not responding", FailureKind::Timeout},
    Sign{": Network is unreachable", FailureKind::Network},
    Sign{": No route to host", FailureKind::Network},
    Sign{": Network is down", FailureKind::Network},
    Sign{": Host is down", FailureKind::Network},
    Sign{": Cannot assign requested address", FailureKind::Network},
    // What a jump host says about the next one.
    Sign{"connect failed: Name or service not known", FailureKind::NameResolution},
    Sign{"connect failed: Temporary failure in name resolution", FailureKind::NameResolution},
    Sign{"open failed: administratively prohibited", FailureKind::Permission},
    Sign{"closed by remote host", FailureKind::ConnectionLost},
    Sign{"Connection closed by", FailureKind::ConnectionLost},
    Sign{"Connection reset by", FailureKind::ConnectionLost},
    Sign{"Broken pipe", FailureKind::ConnectionLost},
    // "Connection to HOST port N timed out": keepalives of a login that hangs.
    Sign{" timed out", FailureKind::Timeout},
    // A local firewall.
    Sign{": Permission denied", FailureKind::Permission},
    Sign{": Operation not permitted", FailureKind::Permission},
    Sign{"remote port forwarding failed", FailureKind::RemoteForward},
    Sign{": Address already in use", FailureKind::PortInUse},
    // Last: some of these are only warnings, after which ssh goes on to one of the above.
    Sign{"Bad configuration option", FailureKind::InvalidProfile},
    Sign{"Bad owner or permissions on", FailureKind::InvalidProfile},
    Sign{"Can't open user config file", FailureKind::InvalidProfile},
    Sign{"no argument after keyword", FailureKind::InvalidProfile},
    Sign{"extra arguments at end of line", FailureKind::InvalidProfile},
    Sign{"command-line line ", FailureKind::InvalidProfile},
    Sign{"terminating, ", FailureKind::InvalidProfile},
};

} // namespace

QStringList SshMessages::add(const QByteArray &bytes)
{
    QStringList ended;
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
    static const QRegularExpression keyExchange(
        QStringLiteral(R"(^debug\d: kex\.c:kex_choose_conf\(\):\d+ \(pid=(\d+)\): (.*)$)"));
    if (const QRegularExpressionMatch match = keyExchange.match(line); match.hasMatch()) {
        const qint64 pid = match.captured(1).toLongLong();
        const QString words = match.captured(2);
        // Re-keying says the first again, but never the second.
        if (words.startsWith(u"peer server KEXINIT") && !m_keyExchanges.contains(pid))
            m_keyExchanges.insert(pid, false);
        else if (words.contains(u"strict KEX"))
            m_keyExchanges.insert(pid, true);
        return;
    }
    static const QRegularExpression authenticated(QStringLiteral(
        R"(^sshconnect2\.c:ssh_userauth2\(\):\d+ \(pid=(\d+)\): Authenticated to )"));
    if (const QRegularExpressionMatch match = authenticated.match(line); match.hasMatch()) {
        // The child and its jump hosts; more would be nonsense.
        if (m_authenticated.size() < MostLines)
            m_authenticated.insert(match.captured(1).toLongLong());
        return;
    }
    // What a connector asks for to follow its channels; no message.
    if (line.startsWith(u"debug") && line.contains(u": channels.c:"))
        return;
    static const QRegularExpression target(QStringLiteral(R"(^channel \d+: open failed: )"));
    if (m_loggedIn && target.match(line).hasMatch())
        return;
    m_cannotListen = m_cannotListen || line.contains(u": cannot listen to port: ");
    m_lines.append(line);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
}

QList<qint64> SshMessages::withoutStrictKeyExchange() const
{
    return m_keyExchanges.keys(false);
}

QStringList SshMessages::lines() const
{
    QStringList all = m_lines;
    if (const QByteArray rest = m_rest.trimmed(); !rest.isEmpty())
        all.append(QString::fromUtf8(rest));
    return all;
}

Failure SshMessages::failure(int exitCode) const
{
    const QStringList all = lines();
    const QString detail = all.join(u'\n');
    for (const Sign &sign : Signs) {
        // It was a warning, if ssh logged in all the same.
        if (sign.kind == FailureKind::PortInUse && m_loggedIn)
            continue;
        // The last such line: with a jump host, the first ones may be about another host.
        const auto found = std::find_if(all.rbegin(), all.rend(), [&sign](const QString &line) {
            return line.contains(QLatin1String(sign.text));
        });
        if (found != all.rend())
            return {sign.kind, *found, detail};
    }
    // The last line that it happens to have said is not why.
    if (exitCode > 128 && exitCode <= 128 + LargestSignal)
        return {FailureKind::ConnectionLost, tr("ssh was ended by signal %1").arg(exitCode - 128),
                detail};
    if (!all.isEmpty())
        return {FailureKind::ConnectionLost, all.last(), detail};
    return {FailureKind::ConnectionLost,
            tr("ssh ended with status %1 and said nothing").arg(exitCode),
            {}};
}

} // namespace Culvert
