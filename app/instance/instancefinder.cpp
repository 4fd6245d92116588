// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancefinder.h"

#include "app/instance/instancelock.h"
#include "core/io/localpeer.h"

namespace Culvert {

namespace {

bool mayBeThere(const QString &profilesFile, const QString &runtimeDirectory)
{
    if (folderFailure(runtimeDirectory))
        return false;
    const std::optional<QString> profiles = lockedProfilesFile(runtimeDirectory);
    return profilesFile.isEmpty() || (profiles && profiles->isEmpty()) || profiles == profilesFile;
}

} // namespace

QStringList instanceSockets(const QString &profilesFile, const QString &runtimeDirectory,
                            const QStringList &others)
{
    QStringList sockets;
    if (!profilesFile.isEmpty())
        sockets.append(lockedSocketPath(profilesFile));
    sockets.append(instanceSocketPath(runtimeDirectory));
    for (const QString &other : others) {
        if (mayBeThere(profilesFile, other))
            sockets.append(instanceSocketPath(other));
    }
    sockets.removeAll(QString());
    sockets.removeDuplicates();
    return sockets;
}

} // namespace Culvert
