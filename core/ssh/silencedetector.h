// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

/// Decides by how long nothing has come from a server whether it is still there, where ssh asks it
/// every 14 s (sshConfigFileText(), ServerAliveInterval) and nothing else needs an answer. Pure.
///
/// ssh's own limit is longer, since it counts for the login as well, where a person may have to do
/// something first (ServerAliveCountMax).
namespace Culvert::SilenceDetector {

/// Three unanswered questions. Never less than 30 s: sshd answers nothing while it resolves a name.
constexpr std::chrono::seconds DeadAfter{42};
/// A question is not answered: look again soon.
constexpr std::chrono::seconds SuspectAfter{16};

enum class Verdict { Alive, Suspect, Dead };

constexpr Verdict look(std::chrono::milliseconds silence)
{
    if (silence >= DeadAfter)
        return Verdict::Dead;
    return silence >= SuspectAfter ? Verdict::Suspect : Verdict::Alive;
}

} // namespace Culvert::SilenceDetector
