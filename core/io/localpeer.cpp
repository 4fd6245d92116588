// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/localpeer.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Culvert {

bool isSameUser(const QLocalSocket &peer)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(static_cast<int>(peer.socketDescriptor()), SOL_SOCKET, SO_PEERCRED,
                     &credentials, &size) != 0)
        return false;
    return credentials.uid == ::getuid() || credentials.uid == 0;
}

} // namespace Culvert
