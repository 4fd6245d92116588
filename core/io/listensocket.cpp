// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/listensocket.h"

#include "core/io/nativeaddress.h"
#include "core/io/stalesocket.h"
#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QFile>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ListenSocket)

namespace {

constexpr int Backlog = 4096;
// Until a port is free on every address.
constexpr int MostTries = 100;

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
        return systemFailure(tr("you are not allowed to listen on %1").arg(address), error);
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return {FailureKind::Network, tr("%1 is not an address of this machine").arg(address), {}};
    default:
        return systemFailure(tr("cannot listen on %1").arg(address), error);
    }
}

Result<ListenSocket> ListenSocket::open(const HostPort &address)
{
    const NativeAddress native = NativeAddress::tcp(address);
    Descriptor socket(
        ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen()) {
        const int error = errno;
        return listenFailure(address.toString(), error);
    }
    const int yes = 1;
    ::setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    // [::] and 0.0.0.0 are two endpoints here, as the profile says.
    if (native.storage.ss_family == AF_INET6)
        ::setsockopt(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    if (::bind(socket.number(), native.get(), native.size) != 0 ||
        ::listen(socket.number(), Backlog) != 0) {
        const int error = errno;
        return listenFailure(address.toString(), error);
    }
    const quint16 port = portOf(socket);
    return ListenSocket{std::move(socket), HostPort{address.host, port}};
}

ListenSockets ListenSockets::open(const QList<HostPort> &addresses)
{
    ListenSockets open;
    for (int tries = 1; tries <= MostTries; ++tries) {
        open = {};
        std::optional<Failure> missing;
        quint16 port = 0;
        for (HostPort address : addresses) {
            if (port != 0)
                address.port = port;
            Result<ListenSocket> socket = ListenSocket::open(address);
            if (socket) {
                port = socket->address.port;
                open.sockets.push_back(socket.takeValue());
            } else if (socket.failure().kind == FailureKind::Network) {
                missing = missing.value_or(socket.failure());
            } else if (!open.failure) {
                open.failure = socket.failure();
            }
        }
        if (open.sockets.empty() && !open.failure)
            open.failure = missing;
        const bool isTaken = open.failure && open.failure->kind == FailureKind::PortInUse;
        if (!isTaken || open.sockets.empty() || addresses.first().port != 0)
            break;
    }
    return open;
}

Result<Descriptor> listenAt(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(sizeof sockaddr_un{}.sun_path))
        return listenFailure(path, ENAMETOOLONG);
    if (isStaleSocket(path))
        QFile::remove(path);
    const NativeAddress native = NativeAddress::unixSocket(path);
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    int error = 0;
    // Between bind and listen nobody can connect, so that the mode is in force for the first one.
    if (!socket.isOpen() || ::bind(socket.number(), native.get(), native.size) != 0)
        error = errno;
    else if (::chmod(name.constData(), mode) != 0 || ::listen(socket.number(), Backlog) != 0) {
        error = errno;
        QFile::remove(path);
    }
    if (error != 0)
        return listenFailure(path, error);
    return socket;
}

} // namespace Culvert
