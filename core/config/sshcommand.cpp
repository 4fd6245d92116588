// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"

#include "core/config/sshconfigfile.h"
#include "core/model/destination.h"
#include "core/model/hostport.h"

#include <QStandardPaths>

namespace Culvert {

using namespace Qt::StringLiterals;

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
    return u"LogVerbose=%1,%2"_s.arg(QLatin1String(SshLogVerbose), QLatin1String(pattern));
}

/// What every ssh of a profile is told; the last argument is the host.
QStringList loginArguments(const Profile &profile)
{
    QStringList arguments;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        arguments << u"-o"_s << option.key() + u'=' + option.value();
    if (!profile.identityFile.isEmpty())
        arguments << u"-i"_s << profile.identityFile;
    if (!profile.jumpHosts.isEmpty()) {
        QStringList jumps;
        for (const QString &jump : profile.jumpHosts)
            jumps << parsed(jump).toString();
        arguments << u"-J"_s << jumps.join(u',');
    }
    const Destination destination = parsed(profile.destination);
    if (!destination.user.isEmpty())
        arguments << u"-l"_s << destination.user;
    if (destination.port != 0)
        arguments << u"-p"_s << QString::number(destination.port);
    arguments << u"--"_s << destination.host;
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
    return QStringList{u"-N"_s,    u"-T"_s,     u"-M"_s,
                       u"-S"_s,    controlPath, u"-F"_s,
                       configPath, u"-o"_s,     u"ClearAllForwardings=yes"_s} +
           loginArguments(profile);
}

QStringList sshStdioArguments(const Profile &profile, const HostPort &target,
                              const QString &configPath)
{
    return QStringList{u"-T"_s,
                       u"-W"_s,
                       joinHostPort(asciiHost(target.host), target.port),
                       u"-F"_s,
                       configPath,
                       u"-o"_s,
                       logVerbose("channels.c:channel_input_open_confirmation():*,"
                                  "nchan.c:chan_rcvd_ieof():*")} +
           loginArguments(profile);
}

QStringList sshSocksArguments(const Profile &profile, const QString &socketPath,
                              const QString &configPath, const std::optional<HostPort> &bind)
{
    Q_ASSERT(socketPath.toLocal8Bit().size() <= LongestControlPath);
    QStringList arguments{u"-N"_s, u"-T"_s};
    // ssh opens them in this order, so that it has said that the port is taken when the socket is
    // there.
    if (bind)
        arguments << u"-o"_s << u"ExitOnForwardFailure=yes"_s << u"-D"_s << bind->toString();
    arguments << u"-D"_s << socketPath << u"-F"_s << configPath << u"-o"_s
              << u"StreamLocalBindMask=0177"_s << u"-o"_s
              << logVerbose("channels.c:channel_decode_socks4():*,nchan.c:chan_rcvd_ieof():*");
    return arguments + loginArguments(profile);
}

QStringList withKnownHosts(const QString &file, QStringList arguments)
{
    static const QString name = u"UserKnownHostsFile="_s;
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
    return QStringList{u"-E"_s, logPath} + arguments;
}

QProcessEnvironment sshEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"SSH_ASKPASS"_s);
    environment.remove(u"SSH_ASKPASS_PROMPT"_s);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    return environment;
}

QString findSshProgram()
{
    return QStandardPaths::findExecutable(u"ssh"_s);
}

} // namespace Culvert
