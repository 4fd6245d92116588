// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketdiag.h"

#include <array>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

SocketDiag::SocketDiag()
    : SocketDiag(Descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)))
{}

SocketDiag::SocketDiag(Descriptor socket)
    : m_socket(std::move(socket))
{}

bool SocketDiag::ask(const inet_diag_req_v2 &what, Scope scope)
{
    struct
    {
        nlmsghdr header;
        inet_diag_req_v2 what;
    } question{};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags =
        static_cast<quint16>(NLM_F_REQUEST | (scope == Scope::All ? NLM_F_DUMP : 0));
    question.header.nlmsg_seq = ++m_number;
    question.what = what;
    m_scope = scope;
    return m_socket.isOpen() &&
           ::send(m_socket.number(), &question, sizeof question, MSG_NOSIGNAL) == sizeof question;
}

void SocketDiag::answers(const std::function<void(const nlmsghdr &)> &take)
{
    // 32 KiB, which is the most that the kernel puts into one answer; aligned for its headers.
    std::array<nlmsghdr, 2048> bytes;
    while (true) {
        const ssize_t count =
            ::recv(m_socket.number(), bytes.data(), bytes.size() * sizeof(nlmsghdr), MSG_DONTWAIT);
        if (count <= 0)
            return;
        auto length = static_cast<quint32>(count);
        for (const nlmsghdr *header = bytes.data(); NLMSG_OK(header, length);
             header = NLMSG_NEXT(header, length)) {
            if (header->nlmsg_seq != m_number)
                continue;
            // The end of the list, or an error such as "no such socket".
            if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY ||
                header->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg)))
                return;
            take(*header);
        }
        if (m_scope == Scope::One)
            return;
    }
}

const inet_diag_msg &SocketDiag::messageOf(const nlmsghdr &header)
{
    // NLMSG_DATA() without its C cast: the header's size is what it is aligned to.
    static_assert(sizeof header == NLMSG_ALIGN(sizeof header));
    return *reinterpret_cast<const inet_diag_msg *>(&header + 1);
}

} // namespace Culvert
