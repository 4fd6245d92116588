// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

namespace Culvert::Bench {

/// A network by itself (network_namespaces(7)), which lasts as long as anything is in it. A thread
/// is in one, and what it starts: threads, programs, sockets.
class NetworkNamespace
{
public:
    /// A new one, with nothing but its loopback. A failure of the kind Permission says that this
    /// machine or this user may have none.
    static Result<NetworkNamespace> create();
    /// The one that the calling thread is in.
    static Result<NetworkNamespace> current();
    /// The one that a process is in, if it may be opened.
    static Result<NetworkNamespace> ofProcess(qint64 pid);

    /// Moves the calling thread into it.
    std::optional<Failure> enter() const;

private:
    explicit NetworkNamespace(Descriptor file)
        : m_file(std::move(file))
    {}

    Descriptor m_file;
};

} // namespace Culvert::Bench
