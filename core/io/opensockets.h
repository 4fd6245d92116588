// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace Culvert {

/// A socket that a process has open.
struct OpenSocket
{
    /// As the kernel numbers sockets: what fstat(2) of it and sock_diag(7) say, too.
    quint32 inode = 0;
    int descriptor = 0;
};

/// The sockets that @p process has open (proc(5), /proc/PID/fd), in no order. None for a process
/// that has gone, one of another user unless this is root, and where there is no Linux. Reads one
/// link for each descriptor.
std::vector<OpenSocket> openSockets(qint64 process);

} // namespace Culvert
