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
    /// Sent since the channel was opened.
    quint64 sent = 0;
    /// It has to wait for an acknowledgement.
    bool heldBack = false;
    /// Among those that have more to send, and among those that have had for longer.
    ActiveChannels::Share share;
    ActiveChannels::Share lasting;
};

/// How much of what one link sends may be on its way: sent, and not yet acknowledged by a
/// WINDOW_ADJUST (RFC 4254, 5.2). ssh takes whatever it is handed and queues it, in order, so that
/// on a slow line a new connection waits behind everything that sshd's windows allow (2 MiB a
/// channel). This keeps the queue to some milliseconds: near bandwidth times shortest round trip,
/// as BBR does, shared out among the channels that have more to send. Small ones are never held
/// back, nor is one that begins, for as much as sshd's window has, where no others fill a slow
/// line. Pure: time is passed in.
class SendControl
{
public:
    using Clock = LineEstimate::Clock;

    /// A server acknowledges in steps, OpenSSH in such of 96 KiB. With less than a step on its way
    /// nothing would ever be acknowledged, so each channel may always have more than that.
    static constexpr quint32 Smallest = 160 * 1024;
    /// What a channel may have on its way at its beginning: the window of an OpenSSH server.
    static constexpr quint32 First = 2 * 1024 * 1024;

    /// @p line has to outlive it. @p largestPacket: the bytes that one packet carries at most.
    SendControl(LineEstimate &line, quint32 largestPacket);

    /// True if it has to wait before it may send another packet: until acknowledged() or release().
    bool holdBack(Flight &flight, Clock::time_point now);
    /// How many packets it may send at once, at least one. Precondition: it is not held back.
    std::size_t packets(const Flight &flight, Clock::time_point now) const;
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

    /// Channels that have more to send than what is on its way, and whose targets take it.
    int bulkCount(Clock::time_point now) const;
    /// What each channel that has more to send may have on its way, in bytes.
    quint32 mostInFlight() const;

private:
    quint32 mostOf(const Flight &flight, Clock::time_point now) const;
    quint32 room(const Flight &flight, Clock::time_point now) const;
    bool mayContinue(const Flight &flight, Clock::time_point now) const
    {
        return room(flight, now) >= m_largestPacket;
    }
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
    /// Of these, those that are past their beginning.
    ActiveChannels m_lasting{1};
    /// Of all channels.
    quint64 m_onTheWay = 0;
    int m_heldCount = 0;
    /// The last acknowledgement, or the first flight that was held back after a time without.
    Clock::time_point m_progress;
    /// When the last that was held back was not any more.
    Clock::time_point m_noneHeldSince;
};

} // namespace Culvert
