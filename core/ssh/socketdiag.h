// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <functional>

#include <linux/inet_diag.h>
#include <linux/netlink.h>

namespace Culvert {

/// One question to the kernel about TCP sockets, and what it answers (sock_diag(7)). Needs no
/// privilege, and tells of every user's sockets. Blocks no longer than the kernel takes to answer
/// from memory. Elsewhere than on Linux, and where the kernel lacks it, ask() is false.
class SocketDiag
{
public:
    SocketDiag();
    ~SocketDiag();
    Q_DISABLE_COPY_MOVE(SocketDiag)

    enum class Scope {
        One, ///< the socket that what.id names
        All, ///< every socket that fits
    };

    bool ask(const inet_diag_req_v2 &what, Scope scope);
    /// Gives each answer to @p take. The attributes of linux/inet_diag.h follow the message.
    void answers(const std::function<void(const nlmsghdr &)> &take);
    static const inet_diag_msg &messageOf(const nlmsghdr &header);

private:
    int m_socket;
    Scope m_scope = Scope::One;
    /// 32 KiB, which is the most that the kernel puts into one answer; aligned for its headers.
    std::array<nlmsghdr, 2048> m_bytes;
};

} // namespace Culvert
