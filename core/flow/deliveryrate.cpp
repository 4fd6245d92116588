// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/deliveryrate.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

constexpr std::chrono::milliseconds ShortestSample{20};
constexpr int FewestArrivals = 8;
// A line that got slower is believed after so many samples.
constexpr std::size_t MostSamples = 10;
// As BBR's start-up phase has it.
constexpr double Growth = 1.25;

} // namespace

void DeliveryRate::delivered(quint64 bytes, Clock::time_point now, Clock::duration roundTrip)
{
    // The first arrival only says when the sample begins.
    if (m_arrivals++ == 0) {
        m_since = m_last = now;
        return;
    }
    m_bytes += bytes;
    m_longestGap = std::max(m_longestGap, now - std::exchange(m_last, now));
    const Clock::duration passed = now - m_since;
    if (passed < std::max<Clock::duration>(ShortestSample, roundTrip) ||
        m_arrivals < FewestArrivals)
        return;
    const double rate =
        static_cast<double>(m_bytes) / std::chrono::duration<double>(passed).count();
    if (rate > m_rate || 2 * m_longestGap <= passed)
        note(rate);
    m_since = now;
    m_bytes = 0;
    m_arrivals = 1;
    m_longestGap = {};
}

void DeliveryRate::note(double rate)
{
    const bool grows = m_samples.empty() || rate >= Growth * m_rate;
    m_flatSamples = grows ? 0 : std::min(m_flatSamples + 1, MostFlatSamples);
    m_samples.push_back(rate);
    if (m_samples.size() > MostSamples)
        m_samples.pop_front();
    m_rate = *std::max_element(m_samples.begin(), m_samples.end());
}

} // namespace Culvert
