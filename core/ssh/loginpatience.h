// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/route.h"

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

    std::chrono::milliseconds machineTime = Usual;
    /// The hosts, as ssh was given them, to which ssh connects by itself, and for which nothing
    /// says how long that may take. ConnectTimeout (ssh_config(5)) is of use for no others: where
    /// ssh talks through another program, it counts all that happens there, a person's answers as
    /// well.
    QStringList needConnectTimeout;
};

LoginPatience loginPatience(const Route &route);

} // namespace Culvert
