// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <sys/types.h>

namespace Culvert {

/// Who made the other end of a connection on this machine.
struct PeerCredentials
{
    /// The effective user.
    uid_t user = 0;
    /// 0 where the kernel does not tell.
    pid_t process = 0;
};

/// As the kernel noted them when @p socket, a Unix one, was connected: of the client for a server,
/// of the listener for a client. Nothing, and errno(3), if it does not tell.
std::optional<PeerCredentials> peerCredentials(int socket);

} // namespace Culvert
