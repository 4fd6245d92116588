// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Culvert {

/// How long the server of a link takes to answer at best: the line's own time.
class RoundTrip
{
public:
    using Clock = std::chrono::steady_clock;

    /// What was sent at @p sent was answered now.
    void note(Clock::time_point sent)
    {
        const Clock::duration time = Clock::now() - sent;
        if (!isKnown() || time < m_shortest)
            m_shortest = time;
    }
    bool isKnown() const { return m_shortest != Clock::duration::zero(); }
    /// Zero = not known.
    Clock::duration shortest() const { return m_shortest; }

private:
    Clock::duration m_shortest{};
};

} // namespace Culvert
