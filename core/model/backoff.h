// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Culvert {

/// When to try again: full jitter below a limit that doubles from 1 s to 60 s, so that many tunnels
/// do not come back in step. A pure value: chance and time are passed in.
class BackOff
{
public:
    /// How long a tunnel has to be up until its next loss starts at the first step again.
    static constexpr std::chrono::seconds ResetAfter{30};
    static constexpr std::chrono::milliseconds FirstLimit{1000};
    static constexpr std::chrono::milliseconds LastLimit{60000};

    /// The time to wait before the next try; @p chance is uniformly random in [0, 1).
    std::chrono::milliseconds next(double chance);
    void reset();

private:
    std::chrono::milliseconds m_limit = FirstLimit;
};

} // namespace Culvert
