// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/flightcontrol.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Culvert {

namespace {

// What an OpenSSH server has not acknowledged of a channel that has nothing more to send is less.
constexpr quint32 Bulk = 128 * 1024;
constexpr std::chrono::duration<double> StallTime{1};
// What was slow may have been a target, and not the line.
constexpr std::chrono::duration<double> LongestStallTime{10};
// Some round trips, and some acknowledgements of each channel.
constexpr std::chrono::seconds RoundTime{2};
// Between an acknowledgement and the next packets none is held back, either.
constexpr std::chrono::milliseconds ShortestPause{50};

} // namespace

FlightControl::FlightControl(quint32 largestPacket, std::function<void()> releaseAll)
    : m_largestPacket(largestPacket)
    , m_releaseAll(std::move(releaseAll))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

/// What it may still send before it has to wait.
quint32 FlightControl::room(const Flight &flight, Clock::duration roundTrip) const
{
    const quint32 limit = m_limit.perChannel(activeCount(), roundTrip);
    return limit > flight.bytes ? limit - flight.bytes : 0;
}

bool FlightControl::mayContinue(const Flight &flight, Clock::duration roundTrip) const
{
    return room(flight, roundTrip) >= m_largestPacket;
}

void FlightControl::noteActive(Flight &flight)
{
    const Clock::time_point now = Clock::now();
    if (const Clock::duration passed = now - m_roundStart; passed >= RoundTime) {
        m_activeBefore = passed < 2 * RoundTime ? m_activeNow : 0;
        m_activeNow = 0;
        ++m_round;
        m_roundStart = now;
    }
    if (std::exchange(flight.round, m_round) != m_round)
        ++m_activeNow;
}

int FlightControl::activeCount() const
{
    // Those that are gone are no bulk any more.
    return std::max(std::min(std::max(m_activeNow, m_activeBefore), m_bulkCount), 1);
}

bool FlightControl::holdBack(Flight &flight, Clock::duration roundTrip)
{
    if (flight.heldBack || mayContinue(flight, roundTrip))
        return flight.heldBack;
    flight.heldBack = true;
    if (m_heldCount++ == 0) {
        m_progress = Clock::now();
        if (m_progress - m_noneHeldSince > ShortestPause)
            m_limit.paused();
    }
    if (!m_timer.isActive())
        m_timer.start();
    return true;
}

std::size_t FlightControl::packets(const Flight &flight, Clock::duration roundTrip) const
{
    return std::max<std::size_t>(room(flight, roundTrip) / m_largestPacket, 1);
}

void FlightControl::sent(Flight &flight, quint32 bytes)
{
    setBytes(flight, flight.bytes + bytes);
}

void FlightControl::acknowledged(Flight &flight, quint32 bytes, Clock::duration roundTrip)
{
    // A server may grant more than it has taken.
    bytes = std::min(bytes, flight.bytes);
    if (bytes == 0)
        return;
    if (flight.bytes >= Bulk)
        noteActive(flight);
    setBytes(flight, flight.bytes - bytes);
    m_progress = Clock::now();
    m_limit.acknowledged(bytes, m_progress, roundTrip, m_heldCount > 0);
    if (mayContinue(flight, roundTrip))
        release(flight);
}

void FlightControl::release(Flight &flight)
{
    if (std::exchange(flight.heldBack, false) && --m_heldCount == 0)
        m_noneHeldSince = Clock::now();
}

void FlightControl::forget(Flight &flight)
{
    setBytes(flight, 0);
    release(flight);
    if (const quint32 round = std::exchange(flight.round, 0); round != 0 && round == m_round)
        --m_activeNow;
}

void FlightControl::setBytes(Flight &flight, quint32 bytes)
{
    const bool wasBulk = flight.bytes >= Bulk;
    const bool isBulk = bytes >= Bulk;
    flight.bytes = bytes;
    m_bulkCount += (isBulk ? 1 : 0) - (wasBulk ? 1 : 0);
    if (isBulk && !wasBulk)
        noteActive(flight);
}

/// On a slow line an acknowledgement takes its time, and what is sent without would only queue.
FlightControl::Clock::duration FlightControl::patience() const
{
    const std::chrono::duration<double> twoSteps(2 * FlightLimit::Smallest / m_limit.rate());
    return std::chrono::duration_cast<Clock::duration>(
        std::clamp(twoSteps, StallTime, LongestStallTime));
}

void FlightControl::look()
{
    if (m_heldCount == 0)
        return;
    m_timer.start();
    if (Clock::now() - m_progress < patience())
        return;
    m_progress = Clock::now();
    m_limit.stalled();
    m_releaseAll();
}

} // namespace Culvert
