// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/handed/handedsockets.h"

#include <QByteArray>
#include <QFile>
#include <QHostAddress>

#include <algorithm>

#include <cstddef>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// SD_LISTEN_FDS_START of sd_listen_fds(3).
constexpr int First = 3;
constexpr int Most = 1024;

QByteArray taken(const char *variable)
{
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

int option(int socket, int name)
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(socket, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
}

SocketAddress addressOf(int socket)
{
    if (option(socket, SO_TYPE) != SOCK_STREAM || option(socket, SO_ACCEPTCONN) != 1)
        return {};
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    if (address.ss_family == AF_UNIX) {
        const auto &local = reinterpret_cast<const sockaddr_un &>(address);
        const std::size_t begin = offsetof(sockaddr_un, sun_path);
        // One without a path has a name that begins with a zero (unix(7)).
        if (size <= begin || local.sun_path[0] == '\0')
            return {};
        return SocketAddress::unixSocket(QFile::decodeName(local.sun_path));
    }
    const QHostAddress host(reinterpret_cast<const sockaddr *>(&address));
    const quint16 port = address.ss_family == AF_INET6
                             ? reinterpret_cast<const sockaddr_in6 &>(address).sin6_port
                             : reinterpret_cast<const sockaddr_in &>(address).sin_port;
    return host.isNull() ? SocketAddress() : SocketAddress(HostPort{host.toString(), ntohs(port)});
}

bool isSame(const SocketAddress &one, const SocketAddress &other)
{
    if (one.isEmpty() || one.isUnix() != other.isUnix())
        return false;
    if (one.isUnix())
        return one.path() == other.path();
    return one.tcp().port == other.tcp().port &&
           QHostAddress(one.tcp().host) == QHostAddress(other.tcp().host);
}

} // namespace

HandedSockets HandedSockets::fromEnvironment()
{
    const QByteArray pid = taken("LISTEN_PID");
    const int count = taken("LISTEN_FDS").toInt();
    const QStringList names = QString::fromUtf8(taken("LISTEN_FDNAMES")).split(u':');
    if (pid.toLongLong() != ::getpid() || count < 1 || count > Most)
        return {};
    std::vector<Descriptor> sockets;
    for (int number = First; number < First + count; ++number) {
        // None of ssh's business.
        if (::fcntl(number, F_SETFD, FD_CLOEXEC) == 0)
            sockets.emplace_back(number);
    }
    return {std::move(sockets), names};
}

HandedSockets::HandedSockets(std::vector<Descriptor> sockets, const QStringList &names)
{
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        const SocketAddress address = addressOf(sockets[i].number());
        m_sockets.push_back({std::move(sockets[i]), names.value(qsizetype(i)), address});
    }
}

Descriptor HandedSockets::take(const SocketAddress &address) const
{
    for (const Handed &handed : m_sockets) {
        if (!isSame(handed.address, address))
            continue;
        Descriptor copy(::fcntl(handed.socket.number(), F_DUPFD_CLOEXEC, 0));
        if (!copy.isOpen())
            return copy;
        ::fcntl(copy.number(), F_SETFL, ::fcntl(copy.number(), F_GETFL) | O_NONBLOCK);
        return copy;
    }
    return {};
}

QStringList HandedSockets::notAt(const QList<SocketAddress> &addresses) const
{
    QStringList others;
    for (const Handed &handed : m_sockets) {
        const bool isAtOne = std::any_of(
            addresses.begin(), addresses.end(),
            [&handed](const SocketAddress &address) { return isSame(handed.address, address); });
        if (isAtOne)
            continue;
        const QString address = handed.address.toString();
        others.append(handed.name.isEmpty() || address.isEmpty()
                          ? handed.name + address
                          : u"%1 (%2)"_s.arg(handed.name, address));
    }
    return others;
}

} // namespace Culvert
