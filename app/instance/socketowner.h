// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QSet>

namespace Culvert {

/// The two ends of a TCP connection, seen from the process in question; the remote one is this
/// program's.
struct SocketEnds
{
    QHostAddress local;
    quint16 localPort = 0;
    QHostAddress remote;
    quint16 remotePort = 0;
};

/// True if @p ancestor or a process that descends from it holds that socket. For processes of the
/// same user, or any if this is root; others' sockets cannot be seen, and give false, as does a
/// system without Linux's proc(5). Reads /proc for about a millisecond, more with many processes.
bool socketBelongsTo(const SocketEnds &ends, qint64 ancestor);

} // namespace Culvert
