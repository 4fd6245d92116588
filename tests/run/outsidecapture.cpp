// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/run/outsidecapture.h"

#include "tests/harness/privatenamespace.h"

#include <QtEndian>

#include <array>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Test {

namespace {

constexpr int Room = 64 << 20;
constexpr qsizetype Ipv6Header = 40;
constexpr char Synchronise = 0x02;
constexpr char Acknowledge = 0x10;

} // namespace

OutsideCapture::OutsideCapture()
    : m_socket(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL)))
{
    if (!m_socket.isOpen())
        m_problem = namespaceProblem("packets cannot be captured");
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVBUF, &Room, sizeof Room);
}

void OutsideCapture::read()
{
    std::array<char, 70000> bytes;
    sockaddr_ll from{};
    socklen_t size = sizeof from;
    ssize_t count = 0;
    while ((count = ::recvfrom(m_socket.number(), bytes.data(), bytes.size(), 0,
                               reinterpret_cast<sockaddr *>(&from), &size)) > 0) {
        // Loopback shows each packet twice.
        if (from.sll_pkttype != PACKET_OUTGOING)
            look({bytes.data(), count});
        size = sizeof from;
    }
}

void OutsideCapture::look(const QByteArray &packet)
{
    m_contents += packet;
    const bool isV6 = (packet.at(0) >> 4) == 6;
    const int protocol = static_cast<unsigned char>(packet.at(isV6 ? 6 : 9));
    const qsizetype start = isV6 ? Ipv6Header : 4 * (packet.at(0) & 0x0f);
    if (protocol == IPPROTO_UDP)
        ++m_udp;
    else if (protocol != IPPROTO_TCP)
        ++m_others;
    else if ((packet.at(start + 13) & (Synchronise | Acknowledge)) == Synchronise)
        ++m_begun[qFromBigEndian<quint16>(packet.constData() + start + 2)];
}

} // namespace Culvert::Test
