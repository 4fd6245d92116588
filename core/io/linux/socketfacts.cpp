// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketfacts.h"

#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace Culvert {

bool hasUnsent(int socket)
{
    int bytes = 0;
    return ::ioctl(socket, SIOCOUTQ, &bytes) == 0 && bytes > 0;
}

bool hasHungUp(int socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
           info.tcpi_state != TCP_ESTABLISHED;
}

PeerPresence peerPresence(int socket)
{
    pollfd wanted{socket, POLLRDHUP, 0};
    ::poll(&wanted, 1, 0);
    if (wanted.revents == 0)
        return PeerPresence::There;
    return (wanted.revents & (POLLHUP | POLLERR)) == 0 ? PeerPresence::Ended : PeerPresence::Closed;
}

} // namespace Culvert
