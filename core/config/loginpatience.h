// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/route.h"

#include <QStringList>

#include <chrono>

namespace Culvert {

/// How long a login may take that goes this way, where the person's own settings and what stands
/// between ssh and the server decide. Pure.
struct LoginPatience
{
    /// Of machines; what people need for their answers is not counted.
    static constexpr std::chrono::seconds Usual{60};
    /// For one TCP connection and the server's first line, where nothing else is set.
    static constexpr std::chrono::seconds UsualConnectTimeout{20};
    /// Where nothing limits it: a program that ssh talks through (ProxyCommand) may have to wake a
    /// machine first.
    static constexpr std::chrono::seconds Unlimited{180};

    /// ServerAliveInterval, in seconds, and ServerAliveCountMax, where nothing else is set. Less
    /// than 30 s in total would kill good tunnels, since sshd answers nothing while it resolves a
    /// name. Before the login they are all that a server may be silent, and so the time in which a
    /// person may approve it elsewhere; of a tunnel that is up, SilenceDetector thinks sooner.
    static constexpr int KeepaliveInterval = 14;
    static constexpr int KeepaliveCount = 9;

    std::chrono::milliseconds machineTime = Usual;
    /// The hosts, as ssh was given them, to which ssh connects by itself, and for which nothing
    /// says how long that may take. ConnectTimeout (ssh_config(5)) is of use for no others: where
    /// ssh talks through another program, it counts all that happens there, a person's answers as
    /// well.
    QStringList needConnectTimeout;
    /// The server is asked for a sign of life as sshConfigFileText() has it, not as the person's
    /// own settings do.
    bool hasOwnKeepalives = false;
};

LoginPatience loginPatience(const Route &route);

} // namespace Culvert
