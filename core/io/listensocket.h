// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/hostport.h"
#include "core/model/result.h"

#include <QList>

#include <optional>
#include <vector>

#include <sys/types.h>

namespace Culvert {

/// A TCP socket that listens; non-blocking and close-on-exec.
struct ListenSocket
{
    Descriptor socket;
    /// What it really listens on.
    HostPort address;

    /// Precondition: the host is an IP address literal, with or without a zone. Port 0 becomes any
    /// free one. Failure kinds: those of listenFailure().
    static Result<ListenSocket> open(const HostPort &address);
};

/// TCP sockets that listen on one port of several addresses.
struct ListenSockets
{
    std::vector<ListenSocket> sockets;
    /// What keeps it from the others, or from all; nothing where the machine has no such address,
    /// but has another, as one without IPv6.
    std::optional<Failure> failure;

    /// Preconditions: those of ListenSocket::open(), and all have the same port. Port 0 becomes one
    /// that is free on all of them.
    static ListenSockets open(const QList<HostPort> &addresses);
};

/// A Unix socket that listens at @p path and lets in whom that mode lets in; non-blocking and
/// close-on-exec. A socket that a dead program left there makes room; all else that is there stays,
/// and is a failure. Failure kinds: those of listenFailure().
Result<Descriptor> listenAt(const QString &path, mode_t mode);

/// Why one cannot listen on @p address, an address or a path, as errno(3) has it: port-in-use,
/// permission, network (not an address of this machine) or internal, with the system's words.
Failure listenFailure(const QString &address, int error);

} // namespace Culvert
