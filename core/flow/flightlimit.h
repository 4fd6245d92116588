// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <deque>

namespace Culvert {

/// How much of what one link sends may be on its way: sent, and not yet acknowledged by a
/// WINDOW_ADJUST (RFC 4254, 5.2). ssh takes whatever it is handed and queues it, in order, so that
/// on a slow line a new connection waits behind everything that sshd's windows allow (2 MiB a
/// channel). This keeps the queue to some milliseconds: near bandwidth times shortest round trip,
/// as BBR does, where the bandwidth is the most that was acknowledged lately. Pure: time is passed
/// in.
class FlightLimit
{
public:
    using Clock = std::chrono::steady_clock;

    /// A server acknowledges in steps, OpenSSH in such of 96 KiB. With less than a step on its way
    /// nothing would ever be acknowledged, so each channel may always have more than that.
    static constexpr quint32 Smallest = 160 * 1024;

    /// The server acknowledged @p bytes of one channel. @p roundTrip is the shortest one known on
    /// this link. @p limited: a channel of the link waits for acknowledgements, so that the line
    /// is in full use, and has been since the last call unless paused() came.
    void acknowledged(quint64 bytes, Clock::time_point now, Clock::duration roundTrip,
                      bool limited);
    /// For some time no channel waited: what is acknowledged next says nothing about that time.
    void paused() { m_bytes = 0; }
    /// Channels wait, and nothing has been acknowledged for long: perhaps the server's steps are
    /// larger than what a channel may have on its way. It may have more, until a smaller step is
    /// seen.
    void stalled();

    /// What each of @p active channels that have something to send may have on its way, in bytes.
    quint32 perChannel(int active, Clock::duration roundTrip) const;

    /// The bytes a second that the link is taken to carry.
    double rate() const { return m_rate; }

private:
    void noteRate(double rate, bool limited);

    /// Until there are measurements. More than most lines have: a limit that is too low would have
    /// to grow first, and one that is too high ends with the first measurements.
    static constexpr double FirstRate = 25e6;

    double m_rate = FirstRate;
    std::deque<double> m_samples;
    quint64 m_bytes = 0;
    bool m_wasLimited = true;
    Clock::time_point m_since;
    quint32 m_smallest = Smallest;
};

} // namespace Culvert
