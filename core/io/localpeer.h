// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/socketdoubt.h"
#include "core/model/failure.h"

#include <QString>

#include <optional>

class QLocalSocket;

namespace Culvert {

// Who is at the other end of the program's own Unix sockets. They lie in folders of the user's own;
// a folder under /tmp may have been made by somebody else beforehand.

/// For a server: true if the client is of this user, or of root (unix(7), SO_PEERCRED).
bool isSameUser(const QLocalSocket &peer);

/// For a client, before it connects: why sockets in @p folder are not to be trusted, with what to
/// do about it, of the kind permission. Nothing if only this user can make them, or if there is no
/// such folder.
std::optional<Failure> folderFailure(const QString &folder);

/// For a client, when @p socket has connected to @p path and before the first byte is sent: who
/// listens there if that is somebody else, of the kind permission.
std::optional<Failure> serverFailure(int socket, const QString &path);
std::optional<Failure> serverFailure(const QLocalSocket &socket, const QString &path);

/// The same in words. @p doubt names a path on this machine and its owner.
Failure doubtFailure(const SocketDoubt &doubt);

} // namespace Culvert
