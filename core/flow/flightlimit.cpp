// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/flightlimit.h"

#include <limits>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// Acknowledgements come in steps: over less time than this they would tell of anything but the
// line.
constexpr std::chrono::milliseconds ShortestSample{60};
// The largest of so many counts.
constexpr std::size_t MostSamples = 12;
constexpr std::size_t FirstSamples = 4;
// What a queue on the way may cost. It keeps the line busy while programs wait for their turn, and
// shows whether there is more bandwidth: with it, the next measurement can be higher than the last.
constexpr Seconds Queue{0.02};
// For the same on long lines, where 20 ms are little.
constexpr double QueueShare = 0.25;
// On average a server has half a step that it has taken and not acknowledged.
constexpr double Unacknowledged = 48.0 * 1024;

} // namespace

void FlightLimit::acknowledged(quint64 bytes, Clock::time_point now, Clock::duration roundTrip,
                               bool limited)
{
    if (bytes < Smallest)
        m_smallest = Smallest;
    const Clock::duration passed = now - m_since;
    const auto enough = std::max<Clock::duration>(ShortestSample, 2 * roundTrip);
    // After a pause it starts anew. On a slow line as much time passes between two steps.
    if (m_bytes == 0 || (!limited && passed > 8 * enough)) {
        m_since = now;
        m_bytes = 1;
        m_wasLimited = limited;
        return;
    }
    m_bytes += bytes;
    m_wasLimited = m_wasLimited && limited;
    if (passed < enough)
        return;
    noteRate(static_cast<double>(m_bytes) / Seconds(passed).count(), m_wasLimited);
    m_since = now;
    m_bytes = 1;
    m_wasLimited = limited;
}

/// A sender that had nothing to send says nothing about the line, unless it was faster than that.
void FlightLimit::noteRate(double rate, bool limited)
{
    if (!limited && rate <= m_rate)
        return;
    m_samples.push_back(rate);
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
    const double most = *std::max_element(m_samples.begin(), m_samples.end());
    m_rate = m_samples.size() < FirstSamples ? std::max(most, FirstRate) : most;
}

void FlightLimit::stalled()
{
    // However large its steps are, one that waits must get there.
    constexpr quint32 Most = std::numeric_limits<quint32>::max();
    m_smallest = m_smallest > Most / 4 ? Most : m_smallest * 4;
}

quint32 FlightLimit::perChannel(int active, Clock::duration roundTrip) const
{
    const Seconds line = roundTrip;
    const Seconds onTheWay = line + std::max(Queue, line * QueueShare);
    const double share = m_rate * onTheWay.count() / std::max(active, 1) + Unacknowledged;
    constexpr quint32 Most = std::numeric_limits<quint32>::max();
    return share >= Most ? Most : std::max(static_cast<quint32>(share), m_smallest);
}

} // namespace Culvert
