// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Culvert {

/// Whether a line loses packets though it is not full: by what the kernel counts of one TCP
/// connection over it, looked at some times a second while that carries much. A line that is full
/// loses packets as well, but its queue is long then, and so is the round trip. Pure: time is
/// passed in.
class LossDetector
{
public:
    using Clock = std::chrono::steady_clock;

    /// How often to look while there is traffic.
    static constexpr std::chrono::milliseconds LookEvery{250};
    /// How long it is remembered of a line of which nothing was seen any more.
    static constexpr std::chrono::minutes RememberedFor{5};

    /// Since the connection began.
    struct Counts
    {
        /// Segments with data, and those that were sent again.
        quint64 sent = 0;
        quint64 sentAgain = 0;
        /// Segments with data, and those that came before one that was missing.
        quint64 received = 0;
        quint64 outOfOrder = 0;
        /// Smoothed, and the shortest; 0 = not measured.
        double roundTripMs = 0;
        double shortestRoundTripMs = 0;
    };

    void look(const Counts &counts, Clock::time_point now);
    /// Packets are lost again and again, or were not long ago.
    bool loses(Clock::time_point now) const;
    /// Some were lost not long ago: once may be chance, but where it costs little, better be ready.
    bool mayLose(Clock::time_point now) const;

private:
    /// Times at which something was lost, some round trips apart, without a long time or many
    /// segments in between.
    int m_losses = 0;
    Clock::time_point m_lastCounted;
    quint64 m_segmentsSince = 0;
    Clock::time_point m_lastLoss;
    Counts m_before;
    bool m_looked = false;
};

} // namespace Culvert
