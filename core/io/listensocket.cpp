// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/listensocket.h"

#include "core/io/nativeaddress.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

namespace {

constexpr int Backlog = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::ListenSocket", text);
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    ::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&bound), &size);
    return ntohs(bound.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(&bound)->sin6_port
                                             : reinterpret_cast<sockaddr_in *>(&bound)->sin_port);
}

} // namespace

Failure listenFailure(const QString &address, int error)
{
    switch (error) {
    case EADDRINUSE:
        return {FailureKind::PortInUse, tr("%1 is in use by another program").arg(address), {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {
            FailureKind::Permission, tr("you are not allowed to listen on %1").arg(address), {}};
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return {FailureKind::Network, tr("%1 is not an address of this machine").arg(address), {}};
    default:
        return {FailureKind::Internal,
                tr("cannot listen on %1: %2")
                    .arg(address, QString::fromLocal8Bit(std::strerror(error))),
                {}};
    }
}

Result<ListenSocket> ListenSocket::open(const HostPort &address)
{
    const NativeAddress native = NativeAddress::tcp(address);
    Descriptor socket(
        ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    // [::] and 0.0.0.0 are two endpoints here, as the profile says.
    if (native.storage.ss_family == AF_INET6)
        ::setsockopt(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    if (!socket.isOpen() || ::bind(socket.number(), native.get(), native.size) != 0 ||
        ::listen(socket.number(), Backlog) != 0)
        return listenFailure(address.toString(), errno);
    const quint16 port = portOf(socket);
    return ListenSocket{std::move(socket), HostPort{address.host, port}};
}

} // namespace Culvert
