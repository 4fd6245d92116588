// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

namespace Culvert {

/// What goes with a person's wish that a tunnel be up.
struct UpWish
{
    /// The ssh-agent(1) of who wishes it (SSH_AUTH_SOCK), see AgentSockets; empty: none.
    QString agentSocket = {};
    /// How long somebody waits for it: until then it is tried again, as for a client that waits.
    std::chrono::milliseconds awaited{0};
};

} // namespace Culvert
