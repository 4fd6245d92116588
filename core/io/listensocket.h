// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/hostport.h"
#include "core/model/result.h"

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

/// Why one cannot listen on @p address, as errno(3) has it: port-in-use, permission, network (not
/// an address of this machine) or internal.
Failure listenFailure(const QString &address, int error);

} // namespace Culvert
