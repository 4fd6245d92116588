// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/socketaddress.h"

#include <QStringList>

#include <vector>

namespace Culvert {

/// Sockets that a service manager has listened on before it started this program, such as systemd
/// (sd_listen_fds(3), systemd.socket(5)). Whoever wants to listen at the very address of one gets a
/// copy: the socket itself stays open, and clients that come meanwhile wait in it.
class HandedSockets
{
public:
    HandedSockets() = default;
    /// What LISTEN_FDS names, if LISTEN_PID says that it is meant for this process. The variables
    /// are gone then, so that no child takes them for its own. Only for the program's start.
    static HandedSockets fromEnvironment();
    /// Takes sockets and, in the same order, what they are called; there may be fewer names.
    HandedSockets(std::vector<Descriptor> sockets, const QStringList &names);

    /// A non-blocking copy of the stream socket that listens there; not open if there is none.
    Descriptor take(const SocketAddress &address) const;

    /// "culvert.socket (127.0.0.1:1080)" for each that is at none of these addresses, or that does
    /// not listen.
    QStringList notAt(const QList<SocketAddress> &addresses) const;

private:
    struct Handed
    {
        Descriptor socket;
        QString name;
        /// Empty if it is no stream socket that listens.
        SocketAddress address;
    };

    std::vector<Handed> m_sockets;
};

} // namespace Culvert
