// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/networkevents.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace Culvert {

Descriptor openNetworkEvents()
{
    Descriptor events(::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE |
                        RTMGRP_IPV6_ROUTE;
    if (!events.isOpen() ||
        ::bind(events.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return {};
    return events;
}

void dropNetworkEvents(int events)
{
    // Lost ones tell as much as others (ENOBUFS).
    std::array<char, 64> start;
    while (::recv(events, start.data(), start.size(), MSG_TRUNC) >= 0 || errno == EINTR ||
           errno == ENOBUFS) {
    }
}

} // namespace Culvert
