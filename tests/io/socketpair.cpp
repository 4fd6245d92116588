// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/io/socketpair.h"

#include <fcntl.h>
#include <netinet/in.h>

namespace Culvert::Test {

bool makeUnixPair(SocketPair &pair)
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    pair.end = SocketEnd(Descriptor(ends[0]));
    pair.other = Descriptor(ends[1]);
    pair.lastError = EAGAIN;
    return true;
}

bool makeTcpPair(SocketPair &pair)
{
    const Descriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    pair.lastError = EAGAIN;
    pair.other = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::bind(listener.number(), generic, size) != 0 || ::listen(listener.number(), 1) != 0 ||
        ::getsockname(listener.number(), generic, &size) != 0 ||
        ::connect(pair.other.number(), generic, size) != 0)
        return false;
    pair.end = SocketEnd(
        Descriptor(::accept4(listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)));
    return pair.end.isOpen();
}

} // namespace Culvert::Test
