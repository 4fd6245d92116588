// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

#include <sys/socket.h>
#include <sys/types.h>

namespace Culvert {

class SocketDiag;

/// Whose the other end of a connection on this machine is.
struct PeerOwner
{
    /// The effective user who made the socket.
    uid_t user = 0;
    /// The socket's number as /proc/PID/fd shows it; 0 for a Unix socket.
    quint32 inode = 0;
    /// Who connected, where the kernel says so at once (Unix sockets); 0 otherwise.
    qint64 pid = 0;
};

/// Asks the kernel about the other end of @p socket, a connected TCP or Unix socket: SO_PEERCRED
/// (unix(7)), or the kernel's list of TCP sockets. Nothing if that end is not on this machine (nor
/// in this network namespace), if it is closed already, or if the kernel does not tell. Some
/// microseconds.
std::optional<PeerOwner> peerOwner(int socket, SocketDiag &kernel);

/// The TCP socket of this machine whose own address is @p local and whose other end, @p remote, is
/// a socket of this program: by sock_diag(7), and if the kernel lacks that, by proc(5)'s tables.
std::optional<PeerOwner> tcpSocketOwner(const sockaddr_storage &local,
                                        const sockaddr_storage &remote, SocketDiag &kernel);

/// The first way of tcpSocketOwner() by itself: @p kernel may be one that answers for another
/// network namespace.
std::optional<PeerOwner> tcpSocketOwnerByKernel(const sockaddr_storage &local,
                                                const sockaddr_storage &remote, SocketDiag &kernel);

/// The second way of tcpSocketOwner() by itself; takes the longer, the more connections there are.
std::optional<PeerOwner> tcpSocketOwnerByTable(const sockaddr_storage &local,
                                               const sockaddr_storage &remote);

} // namespace Culvert
