// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivebudget.h"
#include "core/flow/receivelimit.h"
#include "core/flow/receivewindow.h"

#include <deque>
#include <functional>

namespace Culvert {

/// What one channel receives.
struct Receiving
{
    ReceiveWindow window;
    ReceiveLimit::Share share;
    /// It is granted more when the time has come.
    bool waits = false;
};

/// Says what the channels of one link grant the server, as ReceiveLimit and ReceiveBudget have it,
/// and in which turns. Pure: time is passed in.
class GrantControl
{
public:
    using Clock = ReceiveLimit::Clock;

    /// What there is to know of the line.
    struct Moment
    {
        Clock::time_point now;
        /// The shortest one known on the link; zero = not known yet.
        Clock::duration roundTrip;
    };

    /// After so long, a channel that waits may be granted something. It is shorter than it takes to
    /// use up what ReceiveLimit lets through at once.
    static constexpr std::chrono::milliseconds Pause{2};

    /// @p budget has to outlive it.
    explicit GrantControl(ReceiveBudget &budget);

    /// A channel is about to be opened. Returns the window to announce.
    quint32 begin(Receiving &receiving, Clock::duration roundTrip);
    /// It is open. Returns what to grant at once, now that it is known how long the line is.
    quint32 opened(Receiving &receiving, Clock::duration roundTrip);
    /// Bytes arrived. False if the server sent more than it was allowed to.
    bool arrived(Receiving &receiving, quint32 bytes, const Moment &moment);
    /// The reader of the channel with that number took the bytes.
    void consumed(Receiving &receiving, quint32 bytes);
    /// Returns what to grant now. For what has to wait, call takeTurns().
    quint32 due(Receiving &receiving, quint32 number, const Moment &moment);
    /// The channel is gone.
    void forget(Receiving &receiving);

    /// True if takeTurns() is to be called, a pause after it became true or was called.
    bool isAnyWaiting() const { return !m_waiting.empty(); }
    /// Those that waited have their turns, for one step each, as long as something may be granted.
    /// For each, @p again is called with its number; it calls dueAgain(), or nothing if the
    /// channel is gone.
    void takeTurns(const std::function<void(quint32)> &again);
    /// Returns what to grant now.
    quint32 dueAgain(Receiving &receiving, quint32 number, const Moment &moment);

    const ReceiveLimit &limit() const { return m_limit; }

private:
    quint32 forNew(Clock::duration roundTrip) const;
    quint32 grantable(const Receiving &receiving, quint32 share) const;
    void grant(Receiving &receiving, quint32 bytes);

    ReceiveBudget &m_budget;
    ReceiveLimit m_limit;
    /// Numbers of the channels that wait, the next one first.
    std::deque<quint32> m_waiting;
    /// Nothing more may be granted before the next turns.
    bool m_exhausted = false;
};

} // namespace Culvert
