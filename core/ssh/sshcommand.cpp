// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshcommand.h"

#include "core/model/destination.h"
#include "core/model/hostport.h"

#include <QStandardPaths>

namespace Culvert {

namespace {

Destination parsed(const QString &text)
{
    const Result<Destination> result = Destination::parse(text);
    Q_ASSERT(result);
    Destination destination = *result;
    destination.host = asciiHost(destination.host);
    return destination;
}

} // namespace

QStringList sshMasterArguments(const Profile &profile, const QString &controlPath,
                               const QString &configPath)
{
    Q_ASSERT(controlPath.toLocal8Bit().size() <= LongestControlPath);

    QStringList arguments{QStringLiteral("-N"),
                          QStringLiteral("-T"),
                          QStringLiteral("-M"),
                          QStringLiteral("-S"),
                          controlPath,
                          QStringLiteral("-F"),
                          configPath};
    // All else that Culvert needs of ssh is in the configuration, for the jump hosts, too. This one
    // there would break the "ssh -W" of a jump host.
    arguments << QStringLiteral("-o") << QStringLiteral("ClearAllForwardings=yes");
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
