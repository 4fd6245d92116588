// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostkeychange.h"
#include "core/model/result.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// What ssh said when a server showed another key than the known one (OpenSSH; LC_ALL=C or
/// C.UTF-8); nothing if these are not such words, or they lack the file or the host. The old
/// fingerprints are not in them.
std::optional<HostKeyChange> hostKeyChangeFromMessages(const QString &messages);

/// The host of which ssh said that its key is revoked; nothing if these are not such words.
std::optional<QString> revokedHostFromMessages(const QString &messages);

/// Reads known_hosts files through ssh-keygen(1), which knows about hashed names, and changes them.
/// Asynchronous; answers come once, on this thread, and not after @p parent is gone. A file that is
/// no regular one (a named pipe, a device) is not touched.
namespace KnownHosts {

/// Adds what the file has for the change's host. Fails where that does not bear the change out:
/// there is no other key of this type, or the new one is there as well.
void findOldKeys(const HostKeyChange &change, QObject *parent,
                 const std::function<void(const Result<HostKeyChange> &)> &answer);

/// Removes all keys of the change's host from the change's file, if findOldKeys() succeeds with it;
/// the former file stays beside it with ".old" behind its name. On failure the file is as it was.
void forget(const HostKeyChange &change, QObject *parent,
            const std::function<void(const std::optional<Failure> &)> &done);

} // namespace KnownHosts

} // namespace Culvert
