// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// Hides, in this process's mount namespace, what resolves names past the network namespace: the
/// sockets of nscd, systemd-resolved, Avahi and the system's D-Bus, also those that come later; and
/// has names looked up by DNS alone, see OwnNames and nameSwitchFrom().
///
/// It is all in a file system of its own in memory at @p folder, a private folder (which is covered
/// by that), and goes with the namespace. The descriptor is an inotify(7) that gets IN_UNMOUNT
/// then, which is when the last process has left.
Result<Descriptor> hideResolvers(const QString &folder);

} // namespace Culvert
