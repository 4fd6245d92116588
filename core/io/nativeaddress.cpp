// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/nativeaddress.h"

#include <QFile>
#include <QHostAddress>

#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/un.h>

namespace Culvert {

NativeAddress NativeAddress::tcp(const HostPort &address)
{
    NativeAddress native;
    const QHostAddress host(address.host);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *in = reinterpret_cast<sockaddr_in *>(&native.storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(address.port);
        in->sin_addr.s_addr = htonl(host.toIPv4Address());
        native.size = sizeof *in;
    } else {
        auto *in6 = reinterpret_cast<sockaddr_in6 *>(&native.storage);
        in6->sin6_family = AF_INET6;
        in6->sin6_port = htons(address.port);
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        std::memcpy(&in6->sin6_addr, &bytes, sizeof bytes);
        // "fe80::1%2" or "fe80::1%eth0".
        bool isNumber = false;
        in6->sin6_scope_id = host.scopeId().toUInt(&isNumber);
        if (!isNumber)
            in6->sin6_scope_id = ::if_nametoindex(host.scopeId().toLatin1().constData());
        native.size = sizeof *in6;
    }
    return native;
}

NativeAddress NativeAddress::unixSocket(const QString &path)
{
    NativeAddress native;
    auto *un = reinterpret_cast<sockaddr_un *>(&native.storage);
    un->sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(un->sun_path, name.constData(),
                std::min(static_cast<std::size_t>(name.size()), sizeof un->sun_path - 1));
    native.size = sizeof *un;
    return native;
}

} // namespace Culvert
