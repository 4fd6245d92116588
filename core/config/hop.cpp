// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/hop.h"

#include "core/config/ssharguments.h"

namespace Culvert {

Hop hopFromArguments(const QList<QByteArray> &arguments)
{
    Hop hop;
    hop.isJumpHost = true;
    if (const std::optional<SshArguments> parsed = parseSshArguments(arguments)) {
        hop.host = parsed->destination.host;
        hop.name = parsed->destination.toString();
        hop.configFile = parsed->configFile;
        hop.forConfig = parsed->forConfig;
    }
    return hop;
}

Hop hopOfProcess(qint64 pid, qint64 master, const QString &destination)
{
    Hop hop = hopFromArguments(argumentsOfProcess(pid));
    if (pid != master)
        return hop;
    const Result<Destination> parsed = Destination::parse(destination);
    hop.name = destination;
    hop.host = parsed ? parsed->host : QString();
    hop.isJumpHost = false;
    return hop;
}

} // namespace Culvert
