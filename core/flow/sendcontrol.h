// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/activechannels.h"
#include "core/flow/lineestimate.h"

#include <optional>

namespace Culvert {

/// What one channel has on its way to the server.
struct Flight
{
    /// Sent, and not acknowledged.
    quint32 bytes = 0;
    /// It has to wait for an acknowledgement.
    bool heldBack = false;
    ActiveChannels::Share share;
};

/// How much of what one link sends may be on its way: sent, and not yet acknowledged by a
/// WINDOW_ADJUST (RFC 4254, 5.2). ssh takes whatever it is handed and queues it, in order, so that
/// on a slow line a new connection waits behind everything that sshd's windows allow (2 MiB a
/// channel). This keeps the queue to some milliseconds: near bandwidth times shortest round trip,
/// as BBR does, shared out among the channels that have more to send. New and small ones are never
/// held back. Pure: time is passed in.
class SendControl
{
public:
    using Clock = LineEstimate::Clock;

    /// A server acknowledges in steps, OpenSSH in such of 96 KiB. With less than a step on its way
    /// nothing would ever be acknowledged, so each channel may always have more than that.
    static constexpr quint32 Smallest = 160 * 1024;

    /// @p line has to outlive it. @p largestPacket: the bytes that one packet carries at most.
    SendControl(LineEstimate &line, quint32 largestPacket);

    /// True if it has to wait before it may send another packet: until acknowledged() or release().
    bool holdBack(Flight &flight, Clock::time_point now);
    /// How many packets it may send at once, at least one. Precondition: it is not held back.
    std::size_t packets(const Flight &flight) const;
    void sent(Flight &flight, quint32 bytes, Clock::time_point now);
    /// The server granted @p bytes more, which means that it has taken as many.
    void acknowledged(Flight &flight, quint32 bytes, Clock::time_point now);
    /// It may go on.
    void release(Flight &flight, Clock::time_point now);
    /// The channel is gone.
    void forget(Flight &flight, Clock::time_point now);

    /// When isStalled() is to be asked, unless something is acknowledged before; nothing = no
    /// channel is held back.
    std::optional<Clock::time_point> lookAgainAt() const;
    /// True if channels are held back, and acknowledgements have not come for long: perhaps the
    /// server's steps are larger than what a channel may have on its way. From then on each may
    /// have more, until a smaller step is seen, and all that are held back are to be released.
    bool isStalled(Clock::time_point now);

    /// What each channel that has more to send may have on its way, in bytes.
    quint32 mostInFlight() const;

private:
    quint32 room(const Flight &flight) const;
    bool mayContinue(const Flight &flight) const { return room(flight) >= m_largestPacket; }
    void setBytes(Flight &flight, quint32 bytes, Clock::time_point now);
    void noteActive(Flight &flight, Clock::time_point now);
    int activeCount() const;
    Clock::duration stallTime() const;

    LineEstimate &m_line;
    quint32 m_largestPacket;
    /// What each channel may have on its way, whatever the line.
    quint32 m_least = Smallest;
    /// Those with so much on its way that they have more to send.
    int m_bulkCount = 0;
    ActiveChannels m_active{1};
    int m_heldCount = 0;
    /// The last acknowledgement, or the first flight that was held back after a time without.
    Clock::time_point m_progress;
    /// When the last that was held back was not any more.
    Clock::time_point m_noneHeldSince;
};

} // namespace Culvert
