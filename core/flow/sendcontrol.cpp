// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/sendcontrol.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// What a queue on the way may cost. It keeps the line busy while programs wait for their turn, and
// shows whether there is more bandwidth: with it, the next measurement can be higher than the last.
constexpr Seconds SendQueue{0.02};
// For the same on long lines, where 20 ms are little.
constexpr double QueueShare = 0.25;
// What is lost is missed after a round trip, comes one later, and may be lost again. Meanwhile ssh
// has to have something for its connection to send.
constexpr double TripsOfRepair = 2.5;
// What a channel that begins may add to the queue of others.
constexpr Seconds SendQueueForNew{0.04};
// On average a server has half a step that it has taken and not acknowledged.
constexpr double Unacknowledged = 48.0 * 1024;
constexpr quint64 MostUnacknowledged = 96 * 1024;

// What an OpenSSH server has not acknowledged of a channel that has nothing more to send is less.
constexpr quint32 Bulk = 128 * 1024;
// Some round trips, and some acknowledgements of each channel.
constexpr std::chrono::seconds RoundTime{2};
// Between an acknowledgement and the next packets none is held back, either.
constexpr std::chrono::milliseconds ShortestPause{50};

constexpr Seconds StallTime{1};
// What was slow may have been a target, and not the line.
constexpr Seconds LongestStallTime{10};

} // namespace

SendControl::SendControl(LineEstimate &line, quint32 largestPacket)
    : m_line(line)
    , m_largestPacket(largestPacket)
{}

quint32 SendControl::mostInFlight() const
{
    if (!m_line.isSendRateKnown())
        return std::max(First, m_least);
    const Seconds line = m_line.roundTrip();
    const Seconds repair = m_line.loses() ? line * TripsOfRepair : Seconds(0);
    const Seconds onTheWay = line + repair + std::max(SendQueue, line * QueueShare);
    const double share = m_line.sendRate() * onTheWay.count() / activeCount() + Unacknowledged;
    // In whole packets: a part of one, which cannot be sent, would keep a short share from growing.
    const double packets = std::ceil(share / m_largestPacket);
    constexpr quint32 Most = std::numeric_limits<quint32>::max();
    return packets * m_largestPacket >= Most
               ? Most
               : std::max(static_cast<quint32>(packets) * m_largestPacket, m_least);
}

/// At its beginning, a channel may have as much as it has without this, unless it would hold up
/// others for long.
quint32 SendControl::mostOf(const Flight &flight, Clock::time_point now) const
{
    const quint32 share = mostInFlight();
    if (flight.sent >= First || share >= First)
        return share;
    if (m_lasting.countAt(now) == 0)
        return First;
    const double beside = std::min<double>(m_line.sendRate() * SendQueueForNew.count(), First);
    return std::max(share, static_cast<quint32>(beside));
}

/// What it may still send before it has to wait.
quint32 SendControl::room(const Flight &flight, Clock::time_point now) const
{
    const quint32 most = mostOf(flight, now);
    return most > flight.bytes ? most - flight.bytes : 0;
}

void SendControl::noteActive(Flight &flight, Clock::time_point now)
{
    m_active.moved(flight.share, 1, now, RoundTime);
    if (flight.sent >= First)
        m_lasting.moved(flight.lasting, 1, now, RoundTime);
}

int SendControl::bulkCount(Clock::time_point now) const
{
    return std::min(m_active.countAt(now), m_bulkCount);
}

int SendControl::activeCount() const
{
    // Those that are gone are no bulk any more.
    return std::max(std::min(m_active.count(), m_bulkCount), 1);
}

bool SendControl::holdBack(Flight &flight, Clock::time_point now)
{
    if (flight.heldBack || mayContinue(flight, now))
        return flight.heldBack;
    flight.heldBack = true;
    if (m_heldCount++ == 0) {
        m_progress = now;
        if (now - m_noneHeldSince > ShortestPause)
            m_line.sendingPaused();
    }
    return true;
}

std::size_t SendControl::packets(const Flight &flight, Clock::time_point now) const
{
    return std::max<std::size_t>(room(flight, now) / m_largestPacket, 1);
}

void SendControl::sent(Flight &flight, quint32 bytes, Clock::time_point now)
{
    flight.sent += bytes;
    setBytes(flight, flight.bytes + bytes, now);
}

void SendControl::acknowledged(Flight &flight, quint32 bytes, Clock::time_point now)
{
    // A server may grant more than it has taken.
    bytes = std::min(bytes, flight.bytes);
    if (bytes == 0)
        return;
    if (bytes < Smallest)
        m_least = Smallest;
    if (flight.bytes >= Bulk)
        noteActive(flight, now);
    setBytes(flight, flight.bytes - bytes, now);
    m_progress = now;
    const quint64 taken = static_cast<quint64>(activeCount()) * MostUnacknowledged;
    m_line.acknowledged(bytes, now, m_heldCount > 0, m_onTheWay - std::min(m_onTheWay, taken));
    if (mayContinue(flight, now))
        release(flight, now);
}

void SendControl::release(Flight &flight, Clock::time_point now)
{
    if (std::exchange(flight.heldBack, false) && --m_heldCount == 0)
        m_noneHeldSince = now;
}

void SendControl::forget(Flight &flight, Clock::time_point now)
{
    setBytes(flight, 0, now);
    release(flight, now);
    m_active.forget(flight.share);
    m_lasting.forget(flight.lasting);
}

void SendControl::setBytes(Flight &flight, quint32 bytes, Clock::time_point now)
{
    const bool wasBulk = flight.bytes >= Bulk;
    const bool isBulk = bytes >= Bulk;
    m_onTheWay += bytes;
    m_onTheWay -= std::exchange(flight.bytes, bytes);
    m_bulkCount += (isBulk ? 1 : 0) - (wasBulk ? 1 : 0);
    if (isBulk && !wasBulk)
        noteActive(flight, now);
}

/// On a slow line an acknowledgement takes its time, and what is sent without would only queue.
SendControl::Clock::duration SendControl::stallTime() const
{
    const Seconds twoSteps(2 * Smallest / m_line.sendRate());
    return std::chrono::duration_cast<Clock::duration>(
        std::clamp(twoSteps, StallTime, LongestStallTime));
}

std::optional<SendControl::Clock::time_point> SendControl::lookAgainAt() const
{
    if (m_heldCount == 0)
        return std::nullopt;
    return m_progress + stallTime();
}

bool SendControl::isStalled(Clock::time_point now)
{
    const auto at = lookAgainAt();
    if (!at || now < *at)
        return false;
    m_progress = now;
    // However large its steps are, one that waits must get there.
    constexpr quint32 Most = std::numeric_limits<quint32>::max();
    m_least = m_least > Most / 4 ? Most : m_least * 4;
    return true;
}

} // namespace Culvert
