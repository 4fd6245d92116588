// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/kernelconnection.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace Culvert {

namespace {

// A search reads folders and the table of all connections: not twice a second where there is none.
constexpr std::chrono::seconds SearchEvery{5};
// A chain of jump hosts has one child for each.
constexpr std::size_t MostProcesses = 16;
// linux/tcp.h has no names for the states; the number is the same in every TCP API of Linux.
constexpr quint32 Established = 1U << 1;

/// A socket that a process has open.
struct OpenSocket
{
    quint32 inode = 0;
    /// 0 = ssh's own.
    std::size_t process = 0;
    int descriptor = 0;

    /// ssh connects to its server before it opens anything else.
    bool isBefore(const OpenSocket &other) const
    {
        return process != other.process ? process < other.process : descriptor < other.descriptor;
    }
};

/// One question to the kernel about TCP sockets, and what it answers.
class DiagQuestion
{
public:
    DiagQuestion()
        : m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
    {}
    ~DiagQuestion()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(DiagQuestion)

    bool ask(const inet_diag_req_v2 &what, quint16 flags) const
    {
        struct
        {
            nlmsghdr header;
            inet_diag_req_v2 what;
        } question{};
        question.header.nlmsg_len = sizeof question;
        question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
        question.header.nlmsg_flags = static_cast<quint16>(NLM_F_REQUEST | flags);
        question.what = what;
        return m_socket >= 0 &&
               ::send(m_socket, &question, sizeof question, MSG_NOSIGNAL) == sizeof question;
    }

    /// Gives each answer to @p take; it ends with the last of them, which the kernel has ready.
    template <typename Take>
    void answers(bool many, const Take &take)
    {
        while (true) {
            const ssize_t count =
                ::recv(m_socket, m_bytes.data(), m_bytes.size() * sizeof(nlmsghdr), MSG_DONTWAIT);
            if (count <= 0)
                return;
            auto length = static_cast<quint32>(count);
            for (const nlmsghdr *header = m_bytes.data(); NLMSG_OK(header, length);
                 header = NLMSG_NEXT(header, length)) {
                if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY ||
                    header->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg)))
                    return;
                take(*header);
            }
            if (!many)
                return;
        }
    }

private:
    int m_socket;
    /// 32 KiB, which is the most that the kernel puts into one answer; aligned for its headers.
    std::array<nlmsghdr, 2048> m_bytes;
};

const inet_diag_msg &messageOf(const nlmsghdr &header)
{
    // NLMSG_DATA() without its C cast: the header's size is what it is aligned to.
    static_assert(sizeof header == NLMSG_ALIGN(sizeof header));
    return *reinterpret_cast<const inet_diag_msg *>(&header + 1);
}

/// ssh, and its children that it may talk through: those that are in its process group.
std::vector<qint64> processesOf(qint64 ssh)
{
    std::vector<qint64> all{ssh};
    const pid_t group = ::getpgid(static_cast<pid_t>(ssh));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(all[i]));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList numbers = children.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            const qint64 child = number.toLongLong();
            if (child > 0 && all.size() < MostProcesses &&
                ::getpgid(static_cast<pid_t>(child)) == group)
                all.push_back(child);
        }
    }
    return all;
}

std::vector<OpenSocket> openSockets(qint64 ssh)
{
    std::vector<OpenSocket> sockets;
    const std::vector<qint64> processes = processesOf(ssh);
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const QString folder = QStringLiteral("/proc/%1/fd/").arg(processes[i]);
        // What the links lead to are no files, so that everything about them but the link is no
        // use.
        const QStringList names =
            QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            std::array<char, 64> target{};
            const QByteArray path = QFile::encodeName(folder + name);
            if (::readlink(path.constData(), target.data(), target.size() - 1) <= 0)
                continue;
            QByteArray text(target.data());
            if (!text.startsWith("socket:[") || !text.endsWith(']'))
                continue;
            const quint32 inode = text.sliced(8).chopped(1).toUInt();
            sockets.push_back({inode, i, name.toInt()});
        }
    }
    return sockets;
}

std::optional<tcp_info> infoOf(const nlmsghdr &header)
{
    const inet_diag_msg &message = messageOf(header);
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

    const std::vector<OpenSocket> sockets = openSockets(m_processId);
    const OpenSocket *best = nullptr;
    Name name;
    for (const quint8 family : {quint8{AF_INET}, quint8{AF_INET6}}) {
        inet_diag_req_v2 what{};
        what.sdiag_family = family;
        what.sdiag_protocol = IPPROTO_TCP;
        what.idiag_states = Established;
        DiagQuestion question;
        if (sockets.empty() || !question.ask(what, NLM_F_DUMP))
            continue;
        question.answers(true, [&](const nlmsghdr &header) {
            const inet_diag_msg &message = messageOf(header);
            for (const OpenSocket &socket : sockets) {
                if (socket.inode != message.idiag_inode || (best && !socket.isBefore(*best)))
                    continue;
                best = &socket;
                name.family = message.idiag_family;
                name.leadsToServer = socket.process == 0;
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

    DiagQuestion question;
    std::optional<Facts> facts;
    if (question.ask(what, 0)) {
        question.answers(false, [&](const nlmsghdr &header) {
            const std::optional<tcp_info> info = infoOf(header);
            if (!info)
                return;
            facts = Facts{m_name->leadsToServer,
                          info->tcpi_rtt / 1000.0,
                          info->tcpi_unacked,
                          info->tcpi_backoff,
                          messageOf(header).idiag_wqueue,
                          std::chrono::milliseconds(info->tcpi_last_ack_recv),
                          std::chrono::milliseconds(info->tcpi_last_data_sent),
                          info->tcpi_segs_out};
        });
    }
    if (!facts)
        m_name.reset();
    return facts;
}

} // namespace Culvert
