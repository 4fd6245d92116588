// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/kernelconnection.h"

#include "core/io/opensockets.h"
#include "core/io/socketdiag.h"
#include "core/ssh/processgroup.h"

#include <linux/inet_diag.h>
#include <linux/rtnetlink.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace Culvert {

namespace {

// A search reads folders and the table of all connections: not twice a second where there is none.
constexpr std::chrono::seconds SearchEvery{5};
// linux/tcp.h has no names for the states; the number is the same in every TCP API of Linux.
constexpr quint32 Established = 1U << 1;

/// A socket that may be the one.
struct Candidate
{
    quint32 inode = 0;
    /// 0 = ssh's own.
    std::size_t process = 0;
    int descriptor = 0;

    /// ssh connects to its server before it opens anything else.
    bool isBefore(const Candidate &other) const
    {
        return process != other.process ? process < other.process : descriptor < other.descriptor;
    }
};

std::vector<Candidate> candidatesOf(qint64 ssh)
{
    std::vector<Candidate> candidates;
    const std::vector<qint64> processes = processGroupOf(ssh);
    for (std::size_t i = 0; i < processes.size(); ++i) {
        for (const OpenSocket &socket : openSockets(processes[i]))
            candidates.push_back({socket.inode, i, socket.descriptor});
    }
    return candidates;
}

std::optional<tcp_info> infoOf(const nlmsghdr &header)
{
    const inet_diag_msg &message = SocketDiag::messageOf(header);
    auto length = static_cast<quint32>(header.nlmsg_len - NLMSG_LENGTH(sizeof message));
    const auto *attribute = reinterpret_cast<const rtattr *>(&message + 1);
    for (; RTA_OK(attribute, length); attribute = RTA_NEXT(attribute, length)) {
        if (attribute->rta_type != INET_DIAG_INFO)
            continue;
        // An older kernel knows fewer of its fields; those stay 0.
        tcp_info info{};
        std::memcpy(&info, RTA_DATA(attribute),
                    std::min<std::size_t>(RTA_PAYLOAD(attribute), sizeof info));
        return info;
    }
    return std::nullopt;
}

} // namespace

KernelConnection::KernelConnection(qint64 processId)
    : m_processId(processId)
{}

std::optional<KernelConnection::Name> KernelConnection::find() const
{
    static_assert(sizeof(inet_diag_sockid) == sizeof(Name::id));

    const std::vector<Candidate> candidates = candidatesOf(m_processId);
    const Candidate *best = nullptr;
    Name name;
    for (const quint8 family : {quint8{AF_INET}, quint8{AF_INET6}}) {
        inet_diag_req_v2 what{};
        what.sdiag_family = family;
        what.sdiag_protocol = IPPROTO_TCP;
        what.idiag_states = Established;
        SocketDiag question;
        if (candidates.empty() || !question.ask(what, SocketDiag::Scope::All))
            continue;
        question.answers([&](const nlmsghdr &header) {
            const inet_diag_msg &message = SocketDiag::messageOf(header);
            for (const Candidate &candidate : candidates) {
                if (candidate.inode != message.idiag_inode || (best && !candidate.isBefore(*best)))
                    continue;
                best = &candidate;
                name.family = message.idiag_family;
                name.leadsToServer = candidate.process == 0;
                std::memcpy(name.id.data(), &message.id, sizeof message.id);
            }
        });
    }
    return best ? std::optional(name) : std::nullopt;
}

std::optional<KernelConnection::Facts> KernelConnection::read()
{
    if (!m_name) {
        const Clock::time_point now = Clock::now();
        if (now < m_searchAgain)
            return std::nullopt;
        m_searchAgain = now + SearchEvery;
        m_name = find();
        if (!m_name)
            return std::nullopt;
    }
    inet_diag_req_v2 what{};
    what.sdiag_family = m_name->family;
    what.sdiag_protocol = IPPROTO_TCP;
    what.idiag_ext = 1U << (INET_DIAG_INFO - 1);
    what.idiag_states = ~0U;
    std::memcpy(&what.id, m_name->id.data(), sizeof what.id);

    SocketDiag question;
    std::optional<Facts> facts;
    if (question.ask(what, SocketDiag::Scope::One)) {
        question.answers([&](const nlmsghdr &header) {
            const std::optional<tcp_info> info = infoOf(header);
            if (!info)
                return;
            facts = Facts{m_name->leadsToServer,
                          info->tcpi_rtt / 1000.0,
                          info->tcpi_unacked,
                          info->tcpi_backoff,
                          SocketDiag::messageOf(header).idiag_wqueue,
                          std::chrono::milliseconds(info->tcpi_last_ack_recv),
                          std::chrono::milliseconds(info->tcpi_last_data_sent),
                          info->tcpi_segs_out,
                          std::chrono::milliseconds(info->tcpi_last_data_recv),
                          info->tcpi_min_rtt / 1000.0,
                          info->tcpi_data_segs_out,
                          info->tcpi_total_retrans,
                          info->tcpi_data_segs_in,
                          info->tcpi_rcv_ooopack};
        });
    }
    if (!facts)
        m_name.reset();
    return facts;
}

} // namespace Culvert
