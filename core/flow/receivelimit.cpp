// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivelimit.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// What is on its way beyond what the line holds shows whether there is more bandwidth, and allows
// for a present round trip that is longer than the shortest. While the rate still grows, twice as
// much.
constexpr double MoreTrips = 1.5;
constexpr double MostMore = 2.0 * 1024 * 1024;
// What keeps a short line busy while programs wait for their turn. Everything else waits behind it:
// on a fast one, it is all the time that a small packet takes.
constexpr Seconds Queue{0.02};
constexpr double MostQueue = 1.875 * 1024 * 1024;
// What does not fit the line lies in sshd's and ssh's buffers, whose growth costs quadratic time.
constexpr double MostInAll = 24.0 * 1024 * 1024;

// A burst of many megabytes is more than ssh can pass on in time, and then lies in its buffers.
// From here on, grants are spread over the time that their bytes take; faster while the rate still
// grows, as BBR has it.
constexpr double PacedFrom = 4.0 * 1024 * 1024;
constexpr double GrowingPace = 2.9;
constexpr double SteadyPace = 1.25;
constexpr double MostCredit = 512.0 * 1024;

// A channel always gets two packets; where those are soon over, more, since each grant is a
// message.
constexpr double Smallest = 64.0 * 1024;
constexpr double SmallestOfFast = 240.0 * 1024;
constexpr Seconds SmallestTime{0.002};

// As much as OpenSSH gives.
constexpr double MostForNew = 2.0 * 1024 * 1024;
constexpr double ForNewUnknown = 256.0 * 1024;

// Whoever receives as much in a round is one of those who share the line.
constexpr quint32 Busy = 64 * 1024;
// Servers send some packets of one channel before they turn to the next.
constexpr std::chrono::milliseconds ShortestRound{250};
constexpr int RoundTripsInRound = 4;

} // namespace

void ReceiveLimit::arrived(Share &share, quint32 bytes, Clock::time_point now,
                           Clock::duration roundTrip)
{
    m_rate.delivered(bytes, now, roundTrip);
    if (now - m_roundStart >=
        std::max<Clock::duration>(ShortestRound, RoundTripsInRound * roundTrip)) {
        m_roundStart = now;
        ++m_round;
        m_busyBefore = std::exchange(m_busyNow, 0);
    }
    if (std::exchange(share.round, m_round) != m_round)
        share.bytes = 0;
    const bool wasBusy = share.bytes >= Busy;
    share.bytes += bytes;
    if (!wasBusy && share.bytes >= Busy)
        ++m_busyNow;
}

int ReceiveLimit::busyChannels() const
{
    return std::max({m_busyNow, m_busyBefore, 1});
}

double ReceiveLimit::inAll(Clock::duration roundTrip) const
{
    const double rate = m_rate.bytesPerSecond();
    const double line = rate * Seconds(roundTrip).count();
    const double more = m_rate.isGrowing() ? line : std::min(MoreTrips * line, MostMore);
    return std::min(line + more + std::min(rate * Queue.count(), MostQueue), MostInAll);
}

quint32 ReceiveLimit::share(int channels, Clock::duration roundTrip) const
{
    const double least =
        std::clamp(m_rate.bytesPerSecond() * SmallestTime.count(), Smallest, SmallestOfFast);
    return static_cast<quint32>(std::max(inAll(roundTrip) / channels, least));
}

bool ReceiveLimit::mayGrant(quint32 bytes, Clock::time_point now, Clock::duration roundTrip)
{
    if (inAll(roundTrip) < PacedFrom)
        return true;
    const double pace = m_rate.isGrowing() ? GrowingPace : SteadyPace;
    const Seconds passed = now - std::exchange(m_credited, now);
    m_credit = std::min(m_credit + passed.count() * pace * m_rate.bytesPerSecond(), MostCredit);
    if (m_credit <= 0)
        return false;
    m_credit -= bytes;
    return true;
}

quint32 ReceiveLimit::perChannel(Clock::duration roundTrip) const
{
    return share(busyChannels(), roundTrip);
}

quint32 ReceiveLimit::perNewChannel(Clock::duration roundTrip) const
{
    if (roundTrip == Clock::duration::zero())
        return static_cast<quint32>(ForNewUnknown);
    const double share = this->share(busyChannels() + 1, roundTrip);
    return static_cast<quint32>(std::min(share, MostForNew));
}

} // namespace Culvert
