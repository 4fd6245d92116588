// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/peerowner.h"
#include "core/model/hostport.h"

#include <QList>

namespace Culvert {

class SocketDiag;

/// Whose the TCP socket is that keeps this program from listening on one of @p addresses (IP
/// addresses, each with its port): the one that listens there or on all addresses, else one that is
/// bound there otherwise. By sock_diag(7); nothing where the kernel does not tell.
std::optional<PeerOwner> portOwner(const QList<HostPort> &addresses, SocketDiag &kernel);

/// Who listens on the Unix socket at @p path (unix(7), SO_PEERCRED): sees a client that goes again.
/// Nothing if nobody does, or if it is not to be reached.
std::optional<PeerOwner> unixListener(const QString &path);

} // namespace Culvert
