// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/flightlimit.h"

#include <QTimer>

#include <functional>

namespace Culvert {

/// What one channel has on its way.
struct Flight
{
    /// Sent, and not acknowledged.
    quint32 bytes = 0;
    /// It has to wait for an acknowledgement.
    bool heldBack = false;
    /// The last round in which it went on; 0 = none.
    quint32 round = 0;
};

/// Holds back the channels of one link as FlightLimit says. New and small ones are never held back:
/// each may have FlightLimit::Smallest on its way. It wakes up for nothing unless one is held back.
class FlightControl
{
public:
    using Clock = FlightLimit::Clock;

    /// @p largestPacket: the bytes that one packet carries at most. @p releaseAll is called when
    /// acknowledgements do not come: it has to release() all flights that are held back.
    FlightControl(quint32 largestPacket, std::function<void()> releaseAll);

    /// True if it has to wait before it may send another packet. @p roundTrip is the shortest one
    /// known.
    bool holdBack(Flight &flight, Clock::duration roundTrip);
    /// How many packets it may send at once, at least one. Precondition: it is not held back.
    std::size_t packets(const Flight &flight, Clock::duration roundTrip) const;
    void sent(Flight &flight, quint32 bytes);
    /// The server granted @p bytes more, which means that it has taken as many.
    void acknowledged(Flight &flight, quint32 bytes, Clock::duration roundTrip);
    void release(Flight &flight);
    /// The channel is gone.
    void forget(Flight &flight);

private:
    quint32 room(const Flight &flight, Clock::duration roundTrip) const;
    bool mayContinue(const Flight &flight, Clock::duration roundTrip) const;
    void setBytes(Flight &flight, quint32 bytes);
    void noteActive(Flight &flight);
    int activeCount() const;
    Clock::duration patience() const;
    void look();

    FlightLimit m_limit;
    quint32 m_largestPacket;
    std::function<void()> m_releaseAll;
    /// Those with so much on its way that they have more to send.
    int m_bulkCount = 0;
    /// How many of them went on in this round, and in the one before. A target that takes nothing
    /// has no share of the line.
    int m_activeNow = 0;
    int m_activeBefore = 0;
    quint32 m_round = 0;
    Clock::time_point m_roundStart;
    int m_heldCount = 0;
    /// The last acknowledgement, or the first flight that was held back after a time without.
    Clock::time_point m_progress;
    /// When the last that was held back was not any more.
    Clock::time_point m_noneHeldSince;
    QTimer m_timer;
};

} // namespace Culvert
