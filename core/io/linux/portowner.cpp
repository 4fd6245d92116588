// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/portowner.h"

#include "core/io/descriptor.h"
#include "core/io/nativeaddress.h"
#include "core/io/peercredentials.h"
#include "core/io/socketdiag.h"

#include <QHostAddress>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace Culvert {

namespace {

QHostAddress addressOf(const inet_diag_msg &message)
{
    if (message.idiag_family == AF_INET)
        return QHostAddress(ntohl(message.id.idiag_src[0]));
    const QHostAddress address(reinterpret_cast<const quint8 *>(&message.id.idiag_src));
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped && address != QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(v4) : address;
}

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

/// A socket for every IPv6 address may be one for every IPv4 address as well.
bool collides(const QHostAddress &taken, const QHostAddress &wanted)
{
    if (taken.protocol() != wanted.protocol())
        return taken == QHostAddress(QHostAddress::AnyIPv6);
    return taken.isEqual(wanted, QHostAddress::StrictConversion) || isEvery(taken) ||
           isEvery(wanted);
}

std::optional<PeerOwner> ownerOf(const HostPort &address, quint32 states, SocketDiag &kernel)
{
    QHostAddress wanted(address.host);
    wanted.setScopeId({});
    std::optional<PeerOwner> owner;
    for (const int family : {AF_INET, AF_INET6}) {
        inet_diag_req_v2 what{};
        what.sdiag_family = static_cast<quint8>(family);
        what.sdiag_protocol = IPPROTO_TCP;
        what.idiag_states = states;
        what.id.idiag_sport = htons(address.port);
        if (!kernel.ask(what, SocketDiag::Scope::All))
            continue;
        kernel.answers([&](const nlmsghdr &header) {
            const inet_diag_msg &message = SocketDiag::messageOf(header);
            if (!owner && message.id.idiag_sport == htons(address.port) &&
                message.idiag_inode != 0 && collides(addressOf(message), wanted))
                owner = PeerOwner{message.idiag_uid, message.idiag_inode, 0};
        });
    }
    return owner;
}

} // namespace

std::optional<PeerOwner> portOwner(const QList<HostPort> &addresses, SocketDiag &kernel)
{
    for (const quint32 states : {1U << TCP_LISTEN, ~0U}) {
        for (const HostPort &address : addresses) {
            if (const std::optional<PeerOwner> owner = ownerOf(address, states, kernel))
                return owner;
        }
    }
    return std::nullopt;
}

std::optional<PeerOwner> unixListener(const QString &path)
{
    const NativeAddress address = NativeAddress::unixSocket(path);
    const Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (::connect(probe.number(), address.get(), address.size) != 0)
        return std::nullopt;
    const std::optional<PeerCredentials> listener = peerCredentials(probe.number());
    if (!listener)
        return std::nullopt;
    return PeerOwner{listener->user, 0, listener->process};
}

} // namespace Culvert
