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

    /// How one direction is measured. @c shortest is more than 0.
    struct Sampling
    {
        /// What the line is taken to carry until something was measured; in bytes a second.
        double first = 0;
        /// A sample lasts for so many round trips, and at least for so long and so many arrivals.
        int roundTrips = 1;
        Clock::duration shortest{};
        int fewestArrivals = 2;
        /// A line that got slower is believed after so many samples.
        std::size_t window = 1;
        /// Until there are so many, the line is not taken to be slower than at first.
        std::size_t fewest = 1;
        /// A sample in which nothing came for more than this part of its time says nothing of how
        /// fast the line is at most.
        double longestGap = 1;
        /// Where more is on its way all the time than is delivered in a round trip and so long, it
        /// queues on the line.
        Clock::duration queue{};
    };

    explicit DeliveryRate(const Sampling &sampling)
        : m_sampling(sampling)
        , m_rate(sampling.first)
    {}

    /// @p bytes arrived. @p inUse: there was always something more to deliver since the last call.
    /// The same is true while enough is on its way that some of it queues: @p onTheWay are the
    /// bytes that are, 0 where that is not known. A sample of which neither is true, or one with a
    /// gap, counts only where it was faster than the line was taken to be.
    void delivered(quint64 bytes, Clock::time_point now, Clock::duration roundTrip, bool inUse,
                   quint64 onTheWay = 0);
    /// There was a pause: what comes next begins a new sample.
    void paused() { m_arrivals = 0; }

    double bytesPerSecond() const { return m_rate; }
    /// There were enough samples to believe it.
    bool isKnown() const { return m_samples.size() >= m_sampling.fewest; }
    /// The last samples were each clearly more than what was known before: there may be much more.
    bool isGrowing() const { return m_flatSamples < MostFlatSamples; }

private:
    static constexpr int MostFlatSamples = 4;

    void begin(Clock::time_point now, bool inUse, quint64 onTheWay);
    void note(double rate);

    Sampling m_sampling;
    double m_rate;
    std::deque<double> m_samples;
    int m_flatSamples = 0;
    /// Of the sample that is being taken.
    quint64 m_bytes = 0;
    int m_arrivals = 0;
    bool m_inUse = true;
    quint64 m_leastOnTheWay = 0;
    Clock::time_point m_since;
    Clock::time_point m_last;
    Clock::duration m_longestGap{};
};

} // namespace Culvert
