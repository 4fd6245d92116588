// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QtGlobal>

#include <functional>

// The system's own; who asks includes linux/inet_diag.h and linux/netlink.h.
struct inet_diag_msg;
struct inet_diag_req_v2;
struct nlmsghdr;

namespace Culvert {

/// Questions to the kernel about TCP sockets, one at a time, and what it answers (sock_diag(7)).
/// Needs no privilege, and tells of every user's sockets. Blocks no longer than the kernel takes to
/// answer from memory: about 2 microseconds for one socket.
class SocketDiag
{
public:
    SocketDiag();
    /// Asks by @p socket, a socket of that kind: the answers are those of the network namespace in
    /// which it was made.
    explicit SocketDiag(Descriptor socket);
    ~SocketDiag() = default;
    Q_DISABLE_COPY_MOVE(SocketDiag)

    enum class Scope {
        One, ///< the socket that what.id names
        All, ///< every socket that fits
    };

    /// False if this kernel cannot be asked.
    bool ask(const inet_diag_req_v2 &what, Scope scope);
    /// Gives each answer to @p take. The attributes of linux/inet_diag.h follow the message.
    void answers(const std::function<void(const nlmsghdr &)> &take);
    static const inet_diag_msg &messageOf(const nlmsghdr &header);

private:
    Descriptor m_socket;
    Scope m_scope = Scope::One;
    /// Of the last question. What has another number answers an earlier one, and is dropped.
    quint32 m_number = 0;
};

} // namespace Culvert
