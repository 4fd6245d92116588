// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QtGlobal>

namespace Culvert::Bench {

/// Ports of 127.0.0.1, by raw sockets.

/// Binds @p socket to a free port and listens. 0 with errno if that cannot be had.
quint16 listenOnLoopback(const Descriptor &socket, int backlog);
/// False with errno if nobody listens there.
bool connectToLoopback(const Descriptor &socket, quint16 port);
bool makeNonBlocking(const Descriptor &socket);

/// For programs that cannot choose a port by themselves. Until they bind it, somebody else may take
/// it; then they end with an error and so does the bench.
quint16 freePort();
/// Whether somebody listens there.
bool takesConnections(quint16 port);

} // namespace Culvert::Bench
