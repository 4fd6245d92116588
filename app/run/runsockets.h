// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

#include <optional>

namespace Culvert {

/// What is made in a namespace of its own and used outside: where the program's connections and
/// questions come in, and what is to be known of it. All close-on-exec; the sockets non-blocking.
struct RunSockets
{
    /// Listening TCP sockets; those of IPv6 are not there on a machine without it.
    Descriptor connections;
    Descriptor connections6;
    Descriptor questions;
    Descriptor questions6;
    Descriptor questionsByTcp;
    Descriptor questionsByTcp6;
    /// Asks the kernel who has a socket there (sock_diag(7)).
    Descriptor diagnosis;
    /// An inotify(7) that tells when the last process has left the namespace, see hideResolvers().
    Descriptor lifeline;
    /// The first process there (pidfd_open(2)); not there on a kernel older than 5.3.
    Descriptor process;

    /// Each of them, in an order that does not change.
    static constexpr std::size_t Count = 9;
    template <typename Self, typename Visit>
    static void forEach(Self &sockets, Visit visit)
    {
        visit(sockets.connections);
        visit(sockets.connections6);
        visit(sockets.questions);
        visit(sockets.questions6);
        visit(sockets.questionsByTcp);
        visit(sockets.questionsByTcp6);
        visit(sockets.diagnosis);
        visit(sockets.lifeline);
        visit(sockets.process);
    }

    struct Ports
    {
        quint16 connections = 0;
        quint16 questions = 0;
        quint16 questionsByTcp = 0;
    };

    /// All but the lifeline, in this process's network namespace, on loopback. Both families have
    /// the same ports, which go to @p ports.
    static Result<RunSockets> make(Ports &ports);

    /// The same ones under other numbers.
    Result<RunSockets> duplicate() const;
    /// Whether all are there that have to be, each of the kind that it should be: whoever hands
    /// them over may be any program.
    bool isComplete() const;
};

} // namespace Culvert
