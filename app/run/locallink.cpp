// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/locallink.h"

#include "app/run/ownnamespaces.h"
#include "core/io/descriptor.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>

namespace Culvert {

namespace {

// The first interface of every network namespace.
constexpr int Loopback = 1;
// Addresses that no host on the Internet has (RFC 2544, RFC 5180), and that stand for no name.
constexpr const char *OwnAddress = "198.19.255.255";
constexpr const char *OwnAddress6 = "2001:2::1";

struct LinkRequest
{
    nlmsghdr header;
    ifinfomsg link;
};

struct AddressRequest
{
    nlmsghdr header;
    ifaddrmsg about;
    rtattr attribute;
    in6_addr address;
};

struct RouteRequest
{
    nlmsghdr header;
    rtmsg route;
    rtattr attribute;
    int interface;
};

/// Sends the request but for its last @p unused bytes, and waits for the kernel's word, which is
/// there at once. Zero, or a value of errno(3).
template <typename Request>
int ask(const Descriptor &kernel, Request &request, std::size_t unused = 0)
{
    const std::size_t size = sizeof request - unused;
    request.header.nlmsg_len = static_cast<quint32>(size);
    request.header.nlmsg_flags |= NLM_F_REQUEST | NLM_F_ACK;
    if (::send(kernel.number(), &request, size, 0) != static_cast<ssize_t>(size))
        return errno;
    struct
    {
        nlmsghdr header;
        nlmsgerr error;
        std::array<char, sizeof(Request)> rest;
    } answer{};
    if (::recv(kernel.number(), &answer, sizeof answer, 0) <
        static_cast<ssize_t>(sizeof answer.header + sizeof answer.error))
        return errno != 0 ? errno : EPROTO;
    return -answer.error.error;
}

int bringUp(const Descriptor &kernel)
{
    LinkRequest request{};
    request.header.nlmsg_type = RTM_NEWLINK;
    request.link.ifi_family = AF_UNSPEC;
    request.link.ifi_index = Loopback;
    request.link.ifi_flags = IFF_UP;
    request.link.ifi_change = IFF_UP;
    return ask(kernel, request);
}

/// One that is not of loopback: without it, programs take the machine for one without a network,
/// and do not even ask for names (getaddrinfo(3), AI_ADDRCONFIG).
int addAddress(const Descriptor &kernel, quint8 family, const char *text)
{
    AddressRequest request{};
    const bool isV6 = family == AF_INET6;
    const quint16 size = isV6 ? sizeof(in6_addr) : sizeof(in_addr);
    request.header.nlmsg_type = RTM_NEWADDR;
    request.header.nlmsg_flags = NLM_F_CREATE | NLM_F_EXCL;
    request.about.ifa_family = family;
    request.about.ifa_prefixlen = static_cast<quint8>(size * 8);
    request.about.ifa_flags = isV6 ? IFA_F_NODAD : 0;
    request.about.ifa_scope = RT_SCOPE_UNIVERSE;
    request.about.ifa_index = Loopback;
    request.attribute.rta_len = static_cast<quint16>(RTA_LENGTH(size));
    request.attribute.rta_type = IFA_LOCAL;
    ::inet_pton(family, text, &request.address);
    return ask(kernel, request, isV6 ? 0 : sizeof(in6_addr) - sizeof(in_addr));
}

int routeAll(const Descriptor &kernel, quint8 family)
{
    RouteRequest request{};
    request.header.nlmsg_type = RTM_NEWROUTE;
    request.header.nlmsg_flags = NLM_F_CREATE | NLM_F_EXCL;
    request.route.rtm_family = family;
    request.route.rtm_table = RT_TABLE_LOCAL;
    request.route.rtm_protocol = RTPROT_STATIC;
    request.route.rtm_scope = RT_SCOPE_HOST;
    request.route.rtm_type = RTN_LOCAL;
    request.attribute.rta_len = RTA_LENGTH(sizeof request.interface);
    request.attribute.rta_type = RTA_OIF;
    request.interface = Loopback;
    return ask(kernel, request);
}

} // namespace

std::optional<Failure> makeAllAddressesLocal()
{
    const Descriptor kernel(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    int error = kernel.isOpen() ? bringUp(kernel) : errno;
    error = error != 0 ? error : addAddress(kernel, AF_INET, OwnAddress);
    error = error != 0 ? error : routeAll(kernel, AF_INET);
    if (error != 0)
        return namespacesForbidden(
            QCoreApplication::translate("Culvert::LocalLink", "a network of its own"), error);
    // There may be no IPv6, and then nobody can use it either.
    addAddress(kernel, AF_INET6, OwnAddress6);
    routeAll(kernel, AF_INET6);
    return std::nullopt;
}

} // namespace Culvert
