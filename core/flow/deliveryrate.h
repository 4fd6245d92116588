// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace Culvert {

/// The bandwidth of one direction of a link, as BBR estimates it: the most that was delivered in
/// any of the last samples. Pure: time is passed in.
class DeliveryRate
{
public:
    using Clock = std::chrono::steady_clock;

    /// In bytes a second.
    explicit DeliveryRate(double first)
        : m_rate(first)
    {}

    /// @p bytes arrived. A sample lasts for @p roundTrip, at least for some milliseconds and
    /// arrivals. One in which nothing came for much of the time says nothing about the line, unless
    /// it was faster than that was taken to be.
    void delivered(quint64 bytes, Clock::time_point now, Clock::duration roundTrip);

    double bytesPerSecond() const { return m_rate; }
    /// The last samples were each clearly more than what was known before: there may be much more.
    bool isGrowing() const { return m_flatSamples < MostFlatSamples; }

private:
    static constexpr int MostFlatSamples = 4;

    void note(double rate);

    double m_rate;
    std::deque<double> m_samples;
    quint64 m_bytes = 0;
    int m_arrivals = 0;
    int m_flatSamples = 0;
    Clock::time_point m_since;
    Clock::time_point m_last;
    Clock::duration m_longestGap{};
};

} // namespace Culvert
