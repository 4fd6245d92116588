// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshcommand.h"

#include "core/model/destination.h"
#include "core/model/hostport.h"

#include <QStandardPaths>

namespace Culvert {

namespace {

// Less than 30 s in total would kill good tunnels: sshd answers nothing while it resolves a name.
constexpr auto AliveInterval = "ServerAliveInterval=15";
constexpr auto AliveCount = "ServerAliveCountMax=3";
constexpr auto ConnectTimeout = "ConnectTimeout=20";

void appendOption(QStringList &arguments, const QString &option)
{
    arguments << QStringLiteral("-o") << option;
}

Destination parsed(const QString &text)
{
    const Result<Destination> result = Destination::parse(text);
    Q_ASSERT(result);
    Destination destination = *result;
    destination.host = asciiHost(destination.host);
    return destination;
}

} // namespace

QStringList sshMasterArguments(const Profile &profile, const QString &controlPath)
{
    Q_ASSERT(controlPath.toLocal8Bit().size() <= LongestControlPath);

    QStringList arguments{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-M"),
                          QStringLiteral("-S"), controlPath};
    // ssh takes the first value it is given: these first, then the person's, then what they may
    // replace.
    for (const char *option :
         {"ControlPersist=no", "ForkAfterAuthentication=no", "RemoteCommand=none",
          "ClearAllForwardings=yes", "PermitLocalCommand=no", "Tunnel=no", "BatchMode=yes",
          "NumberOfPasswordPrompts=1", "LogLevel=INFO"})
        appendOption(arguments, QString::fromLatin1(option));
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        appendOption(arguments, option.key() + u'=' + option.value());
    for (const char *option : {AliveInterval, AliveCount, ConnectTimeout})
        appendOption(arguments, QString::fromLatin1(option));

    if (!profile.configFile.isEmpty())
        arguments << QStringLiteral("-F") << profile.configFile;
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

QProcessEnvironment sshEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
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
