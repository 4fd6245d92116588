// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/line/networknamespace.h"
#include "tests/bench/load/childprocess.h"

#include <functional>

namespace Culvert::Bench {

/// A program in the namespace that `culvert run` gave it, and what other threads need to act like
/// one of its threads: connections from in there, which know no proxy. Used by blocking calls on
/// one thread, which must last as long.
class RunNetwork
{
public:
    /// @p log gets the words of the program.
    explicit RunNetwork(const QString &log);

    /// Starts it through the profile "bench" of the Culvert that has this environment. A failure
    /// of the kind Permission says that this machine or this user cannot have such a namespace.
    std::optional<Failure> start(const QString &culvert, const QProcessEnvironment &environment);

    /// As a program does: asks for the name of the server's loopback and connects to that port of
    /// what it got. The socket does not block any more. Nothing if that failed.
    Result<Descriptor> connectTo(quint16 port) const;

private:
    /// Calls it on this thread while that is in there.
    std::optional<Failure> inside(const std::function<std::optional<Failure>()> &work) const;

    ChildProcess m_program;
    std::optional<NetworkNamespace> m_home;
    std::optional<NetworkNamespace> m_network;
};

} // namespace Culvert::Bench
