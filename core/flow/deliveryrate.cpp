// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/deliveryrate.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// As BBR's start-up phase has it.
constexpr double Growth = 1.25;

} // namespace

void DeliveryRate::begin(Clock::time_point now, bool inUse, quint64 onTheWay)
{
    m_bytes = 0;
    m_arrivals = 1;
    m_inUse = inUse;
    m_leastOnTheWay = onTheWay;
    m_since = m_last = now;
    m_longestGap = {};
}

void DeliveryRate::delivered(quint64 bytes, Clock::time_point now, Clock::duration roundTrip,
                             bool inUse, quint64 onTheWay)
{
    // The first arrival only says when the sample begins.
    if (m_arrivals == 0) {
        begin(now, inUse, onTheWay);
        return;
    }
    ++m_arrivals;
    m_bytes += bytes;
    m_inUse = m_inUse && inUse;
    m_leastOnTheWay = std::min(m_leastOnTheWay, onTheWay);
    m_longestGap = std::max(m_longestGap, now - std::exchange(m_last, now));
    const Clock::duration passed = now - m_since;
    if (passed < std::max(m_sampling.shortest, m_sampling.roundTrips * roundTrip) ||
        m_arrivals < m_sampling.fewestArrivals)
        return;
    const double rate = static_cast<double>(m_bytes) / Seconds(passed).count();
    const bool queues =
        static_cast<double>(m_leastOnTheWay) > rate * Seconds(roundTrip + m_sampling.queue).count();
    const bool isSteady =
        (m_inUse || queues) && Seconds(m_longestGap) <= m_sampling.longestGap * Seconds(passed);
    if (isSteady || rate > m_rate)
        note(rate);
    begin(now, inUse, onTheWay);
}

void DeliveryRate::note(double rate)
{
    const bool grows = m_samples.empty() || rate >= Growth * m_rate;
    m_flatSamples = grows ? 0 : std::min(m_flatSamples + 1, MostFlatSamples);
    m_samples.push_back(rate);
    if (m_samples.size() > m_sampling.window)
        m_samples.pop_front();
    m_rate = *std::max_element(m_samples.begin(), m_samples.end());
    if (m_samples.size() < m_sampling.fewest)
        m_rate = std::max(m_rate, m_sampling.first);
}

} // namespace Culvert
