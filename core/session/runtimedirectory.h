// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringList>

namespace Culvert {

/// Where this user's control sockets and the instance's socket are: $XDG_RUNTIME_DIR/culvert, or a
/// folder of the user's own under the temporary directory where that is unset, too long for a
/// socket's path, or no folder of this user's that can be written in: after "su" it may be another
/// user's, and after a logout it is gone. The same environment gives the same path as long as that
/// folder stays what it is.
/// @p name tells several of them apart, such as the demo's.
QString runtimeDirectoryPath(const QString &name = {});

/// Where it may be for a program of the same user that was started with another environment, or at
/// another time, the likeliest first: runtimeDirectoryPath(), what that would be without
/// $XDG_RUNTIME_DIR, and the one in the folder that a session has by default (/run/user/UID).
QStringList runtimeDirectoryPaths(const QString &name = {});

/// Makes the directory if it is missing, for its owner only (0700). A symlink, a file, or a
/// directory that somebody else owns is a permission failure that names the owner: sockets in it
/// could be replaced. One of the user's own that others could write in is closed to them, and what
/// they have put there is removed.
std::optional<Failure> prepareRuntimeDirectory(const QString &path);

/// Removes the sockets and configurations of ssh children that a killed Culvert left behind. To be
/// called by the one instance only.
void removeStaleSockets(const QString &path);

} // namespace Culvert
