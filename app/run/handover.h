// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/runsockets.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// What the running instance is told of a program that is about to run in a namespace of its own,
/// and what it gets of it, over a connected Unix socket: one message each way, as a line of JSON,
/// with the sockets beside the first (unix(7), SCM_RIGHTS).
struct Handover
{
    /// What the program is called.
    QString program;
    RunSockets sockets;

    /// Sends it, and waits for the answer as long as the instance may take. Blocks: for the command
    /// line, which has nothing else to do.
    static std::optional<Failure> give(int socket, const Handover &handover);

    /// Takes what has been sent. The kernel gives all of it at once. Does not block.
    static Result<Handover> take(int socket);
    /// Says what became of it; nothing = the program can start.
    static void answer(int socket, const std::optional<Failure> &failure);
};

} // namespace Culvert
