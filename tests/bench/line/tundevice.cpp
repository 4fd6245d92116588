// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/tundevice.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/ioctl.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr char Name[] = "line0";
/// Packets that wait until the line's thread gets a processor: none may be lost by that.
constexpr int WaitingPackets = 20'000;
constexpr unsigned char HostBits = 32;

Failure impossible(const QString &what, int error = errno)
{
    const std::string reason = std::generic_category().message(error);
    return {FailureKind::Permission, what + u": "_s + QString::fromStdString(reason), {}};
}

QByteArray congestionName(Congestion congestion)
{
    return congestion == Congestion::Bbr ? QByteArrayLiteral("bbr") : QByteArrayLiteral("cubic");
}

ifreq requestFor(const char *name)
{
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    return request;
}

bool setAddress(const Descriptor &socket, unsigned long what, const QByteArray &address)
{
    sockaddr_in inet{};
    inet.sin_family = AF_INET;
    ifreq request = requestFor(Name);
    if (::inet_pton(AF_INET, address.constData(), &inet.sin_addr) != 1)
        return false;
    std::memcpy(&request.ifr_addr, &inet, sizeof inet);
    return ::ioctl(socket.number(), what, &request) == 0;
}

bool raise(const QByteArray &address, const QByteArray &peer)
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq queue = requestFor(Name);
    queue.ifr_qlen = WaitingPackets;
    ifreq flags = requestFor(Name);
    return socket.isOpen() && ::ioctl(socket.number(), SIOCSIFTXQLEN, &queue) == 0 &&
           setAddress(socket, SIOCSIFADDR, address) && setAddress(socket, SIOCSIFDSTADDR, peer) &&
           ::ioctl(socket.number(), SIOCGIFFLAGS, &flags) == 0 &&
           (flags.ifr_flags = static_cast<short>(flags.ifr_flags | IFF_UP),
            ::ioctl(socket.number(), SIOCSIFFLAGS, &flags) == 0);
}

/// A message of rtnetlink(7), as it grows.
class RouteMessage
{
public:
    RouteMessage()
    {
        nlmsghdr head{};
        head.nlmsg_type = RTM_NEWROUTE;
        head.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_REPLACE;
        append(&head, sizeof head);
        rtmsg route{};
        route.rtm_family = AF_INET;
        route.rtm_dst_len = HostBits;
        route.rtm_table = RT_TABLE_MAIN;
        route.rtm_protocol = RTPROT_STATIC;
        route.rtm_scope = RT_SCOPE_LINK;
        route.rtm_type = RTN_UNICAST;
        append(&route, sizeof route);
    }

    void add(unsigned short type, const QByteArray &value)
    {
        rtattr attribute{};
        attribute.rta_type = type;
        attribute.rta_len =
            static_cast<unsigned short>(RTA_LENGTH(static_cast<std::size_t>(value.size())));
        append(&attribute, sizeof attribute);
        append(value.constData(), value.size());
    }

    QByteArray whole()
    {
        const auto size = static_cast<quint32>(m_bytes.size());
        std::memcpy(m_bytes.data(), &size, sizeof size);
        return m_bytes;
    }

    /// An attribute's bytes, to be the value of another one.
    static QByteArray nested(unsigned short type, const QByteArray &value)
    {
        RouteMessage message;
        message.m_bytes.clear();
        message.add(type, value);
        return message.m_bytes;
    }

private:
    void append(const void *bytes, qsizetype size)
    {
        m_bytes.append(static_cast<const char *>(bytes), size);
        m_bytes.append(NLMSG_ALIGN(m_bytes.size()) - m_bytes.size(), '\0');
    }

    QByteArray m_bytes;
};

template <typename Value>
QByteArray bytesOf(const Value &value)
{
    const auto bytes = std::bit_cast<std::array<char, sizeof value>>(value);
    return QByteArray(bytes.data(), bytes.size());
}

/// A route may name its congestion control, which every user may do who may make routes; a network
/// that is not the machine's own has no such right to all of them.
int route(const QByteArray &peer, Congestion congestion)
{
    in_addr address{};
    if (::inet_pton(AF_INET, peer.constData(), &address) != 1)
        return EINVAL;
    RouteMessage message;
    message.add(RTA_DST, bytesOf(address));
    message.add(RTA_OIF, bytesOf(::if_nametoindex(Name)));
    message.add(RTA_METRICS, RouteMessage::nested(RTAX_CC_ALGO, congestionName(congestion) + '\0'));
    const Descriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    const QByteArray bytes = message.whole();
    struct
    {
        nlmsghdr head;
        nlmsgerr error;
        std::array<char, 512> rest;
    } answer{};
    if (!socket.isOpen() ||
        ::send(socket.number(), bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) < 0 ||
        ::recv(socket.number(), &answer, sizeof answer, 0) < 0)
        return errno;
    return -answer.error.error;
}

} // namespace

Result<TunDevice> TunDevice::create(const QByteArray &address, const QByteArray &peer,
                                    Congestion congestion)
{
    Descriptor file(::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return impossible(u"/dev/net/tun cannot be opened"_s);
    ifreq request = requestFor(Name);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (::ioctl(file.number(), TUNSETIFF, &request) != 0)
        return impossible(u"no TUN device can be made"_s);
    if (!raise(address, peer))
        return impossible(u"the TUN device cannot be set up"_s);
    if (const int error = route(peer, congestion); error != 0)
        return impossible(
            u"the kernel has no %1"_s.arg(QString::fromLatin1(congestionName(congestion))), error);
    return TunDevice(std::move(file));
}

} // namespace Culvert::Bench
