// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/lineestimate.h"

namespace Culvert {

using namespace std::chrono_literals;

DeliveryRate::Sampling LineEstimate::sending()
{
    DeliveryRate::Sampling sampling;
    // More than any line has, so that at first a server's windows are the limit, as they are for
    // ssh by itself. What is too high ends with the first measurements, and what was too low would
    // have to grow first.
    sampling.first = 1e9;
    // Acknowledgements come in steps: over less time than this they would tell of anything but the
    // line. On a slow one as much time passes between two of them, so a gap says nothing.
    sampling.roundTrips = 2;
    sampling.shortest = 60ms;
    sampling.window = 12;
    // One may tell of a busy machine. More would put the line's queue off until 2 MiB of each
    // upload and some more lie in it.
    sampling.fewest = 2;
    sampling.queue = 30ms;
    return sampling;
}

DeliveryRate::Sampling LineEstimate::receiving()
{
    DeliveryRate::Sampling sampling;
    // With it, a channel on a long line starts with about as much as OpenSSH gives.
    sampling.first = 13e6;
    sampling.roundTrips = 1;
    sampling.shortest = 20ms;
    sampling.fewestArrivals = 8;
    sampling.window = 10;
    // Nobody tells whether the server had more to send. If it had, something came all the time.
    sampling.longestGap = 0.5;
    return sampling;
}

void LineEstimate::answered(Clock::time_point sent, Clock::time_point now)
{
    const Clock::duration time = now - sent;
    if (!isRoundTripKnown() || time < m_roundTrip)
        m_roundTrip = time;
}

void LineEstimate::acknowledged(quint64 bytes, Clock::time_point now, bool limited,
                                quint64 onTheWay)
{
    m_sending.delivered(bytes, now, m_roundTrip, limited, onTheWay);
}

void LineEstimate::arrived(quint64 bytes, Clock::time_point now)
{
    m_receiving.delivered(bytes, now, m_roundTrip, true);
}

} // namespace Culvert
