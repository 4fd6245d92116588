// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/ownhost.h"

#include "core/proxy/httpsyntax.h"

#include <QHostAddress>
#include <QList>

#include <algorithm>

namespace Culvert {

namespace {

QByteArrayView withoutPort(QByteArrayView hostPort)
{
    if (hostPort.startsWith('[')) {
        const qsizetype end = hostPort.indexOf(']');
        return end < 0 ? QByteArrayView() : hostPort.sliced(1, end - 1);
    }
    const qsizetype colon = hostPort.indexOf(':');
    return colon < 0 ? hostPort : hostPort.first(colon);
}

bool isLocalName(QByteArrayView host)
{
    constexpr QByteArrayView Below = ".localhost";
    return sameToken(host, "localhost") ||
           (host.size() > Below.size() && sameToken(host.last(Below.size()), Below));
}

bool isOwnAddress(QByteArrayView host, const QHostAddress &own)
{
    const QList<QHostAddress> everywhere{QHostAddress(QHostAddress::AnyIPv4),
                                         QHostAddress(QHostAddress::AnyIPv6)};
    const bool all = everywhere.contains(own);
    if (isLocalName(host))
        return all || own.isLoopback();
    const QHostAddress address(QString::fromLatin1(host));
    if (address.isNull())
        return false;
    return all || (own.isLoopback() && address.isLoopback()) || address == own;
}

} // namespace

bool isOwnHost(QByteArrayView hostPort, const SocketAddress &listen)
{
    const QByteArrayView host = withoutPort(hostPort);
    const QList<HostPort> addresses = listen.listenAddresses();
    return std::any_of(addresses.begin(), addresses.end(), [host](const HostPort &address) {
        return isOwnAddress(host, QHostAddress(address.host));
    });
}

QByteArray authorityOf(QByteArrayView url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0)
        return {};
    const QByteArrayView rest = url.sliced(scheme + 3);
    const auto *const end = std::find_if(rest.begin(), rest.end(),
                                         [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.first(end - rest.begin()).toByteArray();
}

} // namespace Culvert
