// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Where this user's control sockets and the instance's socket are: $XDG_RUNTIME_DIR/culvert, or a
/// folder of the user's own under the temporary directory where that is unset or too long for a
/// socket's path.
/// @p name tells several of them apart, such as the demo's. Pure: does not touch the disk.
QString runtimeDirectoryPath(const QString &name = {});

/// Makes the directory if it is missing, for its owner only (0700). A symlink, a file, or a
/// directory that somebody else owns is a permission failure that names the owner: sockets in it
/// could be replaced. One of the user's own that others could write in is closed to them, and what
/// they have put there is removed.
std::optional<Failure> prepareRuntimeDirectory(const QString &path);

/// Removes the sockets and configurations of ssh children that a killed Culvert left behind. To be
/// called by the one instance only.
void removeStaleSockets(const QString &path);

} // namespace Culvert
