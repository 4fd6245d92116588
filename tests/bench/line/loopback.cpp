// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/loopback.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

quint16 listenOnLoopback(const Descriptor &socket, int backlog)
{
    sockaddr_in address = loopback(0);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(socket.number(), any, size) != 0 || ::listen(socket.number(), backlog) != 0 ||
        ::getsockname(socket.number(), any, &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

bool connectToLoopback(const Descriptor &socket, quint16 port)
{
    const sockaddr_in address = loopback(port);
    return ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address),
                     sizeof address) == 0;
}

bool makeNonBlocking(const Descriptor &socket)
{
    const int flags = ::fcntl(socket.number(), F_GETFL);
    return flags >= 0 && ::fcntl(socket.number(), F_SETFL, flags | O_NONBLOCK) == 0;
}

quint16 freePort()
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return listenOnLoopback(socket, 1);
}

bool takesConnections(quint16 port)
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return connectToLoopback(socket, port);
}

} // namespace Culvert::Bench
