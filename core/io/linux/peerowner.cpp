// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/peerowner.h"

#include "core/io/peercredentials.h"
#include "core/io/socketdiag.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <netinet/in.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// An address as inet_diag has it: the bytes as they are sent.
struct End
{
    std::array<quint32, 4> address{};
    quint16 port = 0;
    quint32 interface = 0;

    bool operator==(const End &other) const
    {
        return address == other.address && port == other.port;
    }
};

std::optional<End> endOf(const sockaddr_storage &storage)
{
    End end;
    if (storage.ss_family == AF_INET) {
        const auto &in = reinterpret_cast<const sockaddr_in &>(storage);
        end.address[0] = in.sin_addr.s_addr;
        end.port = in.sin_port;
        return end;
    }
    if (storage.ss_family == AF_INET6) {
        const auto &in6 = reinterpret_cast<const sockaddr_in6 &>(storage);
        std::memcpy(end.address.data(), &in6.sin6_addr, sizeof in6.sin6_addr);
        end.port = in6.sin6_port;
        end.interface = in6.sin6_scope_id;
        return end;
    }
    return std::nullopt;
}

/// An IPv4 address as a socket of the IPv6 family has it (RFC 4291, 2.5.5.2).
End mapped(const End &end)
{
    return {{0, 0, htonl(0xffff), end.address[0]}, end.port, 0};
}

/// A socket without a number is closed already; the kernel then says "root" for want of an owner.
std::optional<PeerOwner> living(uid_t user, quint32 inode)
{
    return inode != 0 ? std::optional(PeerOwner{user, inode, 0}) : std::nullopt;
}

std::optional<PeerOwner> askKernel(SocketDiag &kernel, quint8 family, const End &local,
                                   const End &remote)
{
    inet_diag_req_v2 what{};
    what.sdiag_family = family;
    what.sdiag_protocol = IPPROTO_TCP;
    what.idiag_states = ~0U;
    what.id.idiag_sport = local.port;
    what.id.idiag_dport = remote.port;
    std::memcpy(what.id.idiag_src, local.address.data(), sizeof what.id.idiag_src);
    std::memcpy(what.id.idiag_dst, remote.address.data(), sizeof what.id.idiag_dst);
    what.id.idiag_if = local.interface;
    std::fill(std::begin(what.id.idiag_cookie), std::end(what.id.idiag_cookie), INET_DIAG_NOCOOKIE);
    std::optional<PeerOwner> owner;
    if (!kernel.ask(what, SocketDiag::Scope::One))
        return owner;
    kernel.answers([&](const nlmsghdr &header) {
        const inet_diag_msg &message = SocketDiag::messageOf(header);
        // Where there is no such connection, the kernel tells of a listener on that port.
        if (message.id.idiag_sport == local.port && message.id.idiag_dport == remote.port)
            owner = living(message.idiag_uid, message.idiag_inode);
    });
    return owner;
}

/// Reads "0100007F:1F90", or the same with 32 digits: each group of eight is a number of this
/// machine's byte order (proc(5), /proc/net/tcp).
std::optional<End> endFromTable(const QByteArray &field)
{
    const qsizetype colon = field.indexOf(':');
    if (colon != 8 && colon != 32)
        return std::nullopt;
    End end;
    for (qsizetype i = 0; i * 8 < colon; ++i)
        end.address.at(static_cast<std::size_t>(i)) = field.mid(i * 8, 8).toUInt(nullptr, 16);
    end.port = htons(field.mid(colon + 1).toUShort(nullptr, 16));
    return end;
}

std::optional<PeerOwner> ownerInTable(const QString &path, const End &local, const End &remote)
{
    constexpr int LocalField = 1;
    constexpr int RemoteField = 2;
    constexpr int UserField = 7;
    constexpr int InodeField = 9;
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > InodeField && endFromTable(fields[LocalField]) == local &&
            endFromTable(fields[RemoteField]) == remote)
            return living(fields[UserField].toUInt(), fields[InodeField].toUInt());
    }
    return std::nullopt;
}

} // namespace

std::optional<PeerOwner> tcpSocketOwnerByKernel(const sockaddr_storage &local,
                                                const sockaddr_storage &remote, SocketDiag &kernel)
{
    const std::optional<End> from = endOf(local);
    const std::optional<End> to = endOf(remote);
    if (!from || !to)
        return std::nullopt;
    return askKernel(kernel, static_cast<quint8>(local.ss_family), *from, *to);
}

std::optional<PeerOwner> tcpSocketOwnerByTable(const sockaddr_storage &local,
                                               const sockaddr_storage &remote)
{
    const std::optional<End> from = endOf(local);
    const std::optional<End> to = endOf(remote);
    if (!from || !to)
        return std::nullopt;
    const QString table6 = u"/proc/net/tcp6"_s;
    if (local.ss_family == AF_INET6)
        return ownerInTable(table6, *from, *to);
    if (const auto owner = ownerInTable(u"/proc/net/tcp"_s, *from, *to))
        return owner;
    return ownerInTable(table6, mapped(*from), mapped(*to));
}

std::optional<PeerOwner> tcpSocketOwner(const sockaddr_storage &local,
                                        const sockaddr_storage &remote, SocketDiag &kernel)
{
    const std::optional<End> from = endOf(local);
    const std::optional<End> to = endOf(remote);
    if (!from || !to)
        return std::nullopt;
    const auto family = static_cast<quint8>(local.ss_family);
    if (const std::optional<PeerOwner> owner = askKernel(kernel, family, *from, *to))
        return owner;
    // A kernel that does not know the end that this program holds knows none: it lacks tcp_diag.
    if (askKernel(kernel, family, *to, *from))
        return std::nullopt;
    return tcpSocketOwnerByTable(local, remote);
}

std::optional<PeerOwner> peerOwner(int socket, SocketDiag &kernel)
{
    sockaddr_storage peer{};
    sockaddr_storage own{};
    socklen_t size = sizeof peer;
    socklen_t ownSize = sizeof own;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&own), &ownSize) != 0)
        return std::nullopt;
    if (peer.ss_family != AF_UNIX)
        return tcpSocketOwner(peer, own, kernel);
    const std::optional<PeerCredentials> credentials = peerCredentials(socket);
    if (!credentials)
        return std::nullopt;
    return PeerOwner{credentials->user, 0, credentials->process};
}

} // namespace Culvert
