// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshcommand.h"

#include "core/model/destination.h"
#include "core/model/hostport.h"
#include "core/ssh/sshconfigfile.h"

#include <QStandardPaths>

namespace Culvert {

namespace {

Destination parsed(const QString &text)
{
    const Result<Destination> result = Destination::parse(text);
    Q_ASSERT(result);
    return *result;
}

/// What ssh says beside its messages: what its configuration asks for (sshConfigFileText()), which
/// this takes the place of, and @p pattern.
QString logVerbose(const char *pattern)
{
    return QStringLiteral("LogVerbose=%1,%2")
        .arg(QLatin1String(SshLogVerbose), QLatin1String(pattern));
}

/// What every ssh of a profile is told; the last argument is the host.
QStringList loginArguments(const Profile &profile)
{
    QStringList arguments;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        arguments << QStringLiteral("-o") << option.key() + u'=' + option.value();
    if (!profile.identityFile.isEmpty())
        arguments << QStringLiteral("-i") << profile.identityFile;
    if (!profile.jumpHosts.isEmpty()) {
        QStringList jumps;
        for (const QString &jump : profile.jumpHosts)
            jumps << parsed(jump).toString();
        arguments << QStringLiteral("-J") << jumps.join(u',');
    }
    const Destination destination = parsed(profile.destination);
    if (!destination.user.isEmpty())
        arguments << QStringLiteral("-l") << destination.user;
    if (destination.port != 0)
        arguments << QStringLiteral("-p") << QString::number(destination.port);
    arguments << QStringLiteral("--") << destination.host;
    return arguments;
}

} // namespace

QStringList sshHosts(const Profile &profile)
{
    QStringList hosts;
    for (const QString &text : profile.jumpHosts + QStringList{profile.destination})
        hosts << parsed(text).host;
    return hosts;
}

QStringList sshMasterArguments(const Profile &profile, const QString &controlPath,
                               const QString &configPath)
{
    Q_ASSERT(controlPath.toLocal8Bit().size() <= LongestControlPath);
    // All else that Culvert needs of ssh is in the configuration, for the jump hosts, too. The last
    // one there would break the "ssh -W" of a jump host.
    return QStringList{QStringLiteral("-N"),
                       QStringLiteral("-T"),
                       QStringLiteral("-M"),
                       QStringLiteral("-S"),
                       controlPath,
                       QStringLiteral("-F"),
                       configPath,
                       QStringLiteral("-o"),
                       QStringLiteral("ClearAllForwardings=yes")} +
           loginArguments(profile);
}

QStringList sshStdioArguments(const Profile &profile, const HostPort &target,
                              const QString &configPath)
{
    return QStringList{QStringLiteral("-T"),
                       QStringLiteral("-W"),
                       joinHostPort(asciiHost(target.host), target.port),
                       QStringLiteral("-F"),
                       configPath,
                       QStringLiteral("-o"),
                       logVerbose("channels.c:channel_input_open_confirmation():*")} +
           loginArguments(profile);
}

QStringList sshSocksArguments(const Profile &profile, const QString &socketPath,
                              const QString &configPath, const std::optional<HostPort> &bind)
{
    Q_ASSERT(socketPath.toLocal8Bit().size() <= LongestControlPath);
    QStringList arguments{QStringLiteral("-N"), QStringLiteral("-T")};
    // ssh opens them in this order, so that it has said that the port is taken when the socket is
    // there.
    if (bind)
        arguments << QStringLiteral("-o") << QStringLiteral("ExitOnForwardFailure=yes")
                  << QStringLiteral("-D") << bind->toString();
    arguments << QStringLiteral("-D") << socketPath << QStringLiteral("-F") << configPath
              << QStringLiteral("-o") << QStringLiteral("StreamLocalBindMask=0177")
              << QStringLiteral("-o") << logVerbose("channels.c:channel_decode_socks4():*");
    return arguments + loginArguments(profile);
}

QStringList withKnownHosts(const QString &file, QStringList arguments)
{
    static const QString name = QStringLiteral("UserKnownHostsFile=");
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        QString &argument = arguments[i];
        if (arguments.at(i - 1) != u"-o" || !argument.startsWith(name, Qt::CaseInsensitive))
            continue;
        // "none" may only stand alone.
        const QString others = argument.mid(name.size()).trimmed();
        argument = name + QString::fromLocal8Bit(quotedForSshConfig(file));
        if (others.compare(u"none", Qt::CaseInsensitive) != 0)
            argument += u' ' + others;
    }
    return arguments;
}

QStringList withSshLog(const QString &logPath, const QStringList &arguments)
{
    return QStringList{QStringLiteral("-E"), logPath} + arguments;
}

QProcessEnvironment sshEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("SSH_ASKPASS"));
    environment.remove(QStringLiteral("SSH_ASKPASS_PROMPT"));
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never"));
    return environment;
}

QString findSshProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("ssh"));
}

} // namespace Culvert
