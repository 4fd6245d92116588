// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostkeychange.h"
#include "core/model/result.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// What ssh said when a server showed another key than the known one (OpenSSH, LC_ALL=C); nothing
/// if these are not such words, or they lack the file or the host. The old fingerprints are not in
/// them.
std::optional<HostKeyChange> hostKeyChangeFromMessages(const QString &messages);

/// Reads known_hosts files through ssh-keygen(1), which knows about hashed names, and changes them.
/// Asynchronous; answers come once, on this thread, and not after @p parent is gone.
namespace KnownHosts {

/// Adds what the file has for the change's host.
void findOldKeys(const HostKeyChange &change, QObject *parent,
                 const std::function<void(const Result<HostKeyChange> &)> &answer);

/// Removes all keys of the change's host from the change's file; the former file stays beside it
/// with ".old" behind its name. On failure the file is as it was.
void forget(const HostKeyChange &change, QObject *parent,
            const std::function<void(const std::optional<Failure> &)> &done);

} // namespace KnownHosts

} // namespace Culvert
