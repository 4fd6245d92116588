// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/peercredentials.h"

#include <sys/socket.h>

namespace Culvert {

std::optional<PeerCredentials> peerCredentials(int socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return PeerCredentials{credentials.uid, credentials.pid};
}

} // namespace Culvert
