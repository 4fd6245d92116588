// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

class QLocalSocket;

namespace Culvert {

/// True if the other end of a Unix socket was opened by this user, or by root (unix(7),
/// SO_PEERCRED). The sockets are in directories of the user's own; this is the second lock on the
/// door.
bool isSameUser(const QLocalSocket &peer);

} // namespace Culvert
