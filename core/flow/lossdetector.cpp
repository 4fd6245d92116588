// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/lossdetector.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

// One may be chance: a packet was damaged, or a wireless network changed its cell. And a connection
// that finds out how much a line carries loses many packets, but not for long.
constexpr int Enough = 3;
constexpr std::chrono::milliseconds ShortestApart{450};
constexpr int RoundTripsApart = 10;
// About as many are on a line that one connection fills, and have come through without a loss.
constexpr quint64 CleanSegments = 5000;
// A queue that is no longer does not lose what does not fit.
constexpr double LongerWithQueue = 1.25;
constexpr double QueueMs = 2;

bool isFull(const LossDetector::Counts &counts)
{
    return counts.roundTripMs > LongerWithQueue * counts.shortestRoundTripMs + QueueMs;
}

LossDetector::Clock::duration timeApart(const LossDetector::Counts &counts)
{
    const std::chrono::duration<double, std::milli> roundTrip(counts.shortestRoundTripMs);
    return std::max<LossDetector::Clock::duration>(
        ShortestApart,
        std::chrono::duration_cast<LossDetector::Clock::duration>(RoundTripsApart * roundTrip));
}

} // namespace

void LossDetector::look(const Counts &counts, Clock::time_point now)
{
    const Counts before = std::exchange(m_before, counts);
    // What was lost while it logged in says nothing about later.
    if (!std::exchange(m_looked, true))
        return;
    const bool lost = counts.sentAgain > before.sentAgain || counts.outOfOrder > before.outOfOrder;
    if (lost && !isFull(counts)) {
        if (now - m_lastLoss >= RememberedFor)
            m_losses = 0;
        if (m_losses == 0 || now - m_lastCounted >= timeApart(counts)) {
            m_losses = std::min(m_losses + 1, Enough);
            m_lastCounted = now;
        }
        m_lastLoss = now;
        m_segmentsSince = 0;
        return;
    }
    m_segmentsSince += counts.sent - before.sent + counts.received - before.received;
    if (m_segmentsSince >= CleanSegments || now - m_lastLoss >= RememberedFor)
        m_losses = 0;
}

bool LossDetector::loses(Clock::time_point now) const
{
    return m_losses >= Enough && now - m_lastLoss < RememberedFor;
}

bool LossDetector::mayLose(Clock::time_point now) const
{
    return m_losses > 0 && now - m_lastLoss < RememberedFor;
}

} // namespace Culvert
