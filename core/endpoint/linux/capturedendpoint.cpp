// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/capturedendpoint.h"

#include <QHostAddress>

#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

namespace {

// SO_ORIGINAL_DST and IP6T_SO_ORIGINAL_DST, whose headers (linux/netfilter_ipv4.h and the like) do
// not go together with netinet/in.h.
constexpr int OriginalDestination = 80;

EndpointSettings settingsFor(const QString &name)
{
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.name = name;
    // No page of others gets here: its browser would have to be in there itself.
    settings.browsers = true;
    return settings;
}

/// Where the client was connected to before it was redirected.
std::optional<sockaddr_storage> originalDestination(int client, int family)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    const bool isV6 = family == AF_INET6;
    if (::getsockopt(client, isV6 ? IPPROTO_IPV6 : IPPROTO_IP, OriginalDestination, &address,
                     &size) != 0)
        return std::nullopt;
    return address;
}

quint16 portOf(const sockaddr_storage &address)
{
    // It is at the same place in both kinds of address.
    return ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port);
}

} // namespace

CapturedEndpoint::CapturedEndpoint(Poller &poller, Connector &connector, const QString &name,
                                   Sockets sockets, Meaning meaning, QObject *parent)
    : Endpoint(poller, connector, settingsFor(name), Timeouts::of(connector), parent)
    , m_name(name)
    , m_kernel(std::move(sockets.diagnosis))
    , m_meaning(std::move(meaning))
{
    adopt(std::move(sockets.listeners));
}

std::optional<Endpoint::Arrival> CapturedEndpoint::receive(int client)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(client, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return std::nullopt;
    const std::optional<sockaddr_storage> original = originalDestination(client, peer.ss_family);
    if (!original)
        return std::nullopt;
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&*original));
    // Nothing of loopback is redirected: it was connected to this socket itself.
    if (address.isLoopback())
        return std::nullopt;
    const SocketAddress target = m_meaning(address, portOf(*original));
    if (target.isEmpty())
        return std::nullopt;
    // Its own socket still has the address that it was connected to.
    return Arrival{tcpSocketOwnerByKernel(peer, *original, m_kernel), target};
}

ConnectionStatus CapturedEndpoint::statusOf(const ClientConnection &client) const
{
    ConnectionStatus status = Endpoint::statusOf(client);
    status.endpoint = m_name;
    // As the program sees it, its own address is that of its target.
    status.client.clear();
    return status;
}

} // namespace Culvert
