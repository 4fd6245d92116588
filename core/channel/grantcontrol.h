// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/receivebudget.h"
#include "core/channel/receivelimit.h"
#include "core/channel/receivewindow.h"

#include <QTimer>

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
/// and when. It wakes up for nothing unless a grant has to wait.
class GrantControl
{
public:
    using Clock = ReceiveLimit::Clock;

    /// @p budget has to outlive it. @p again is called with the number of a channel that waited:
    /// due() may have something for it.
    GrantControl(ReceiveBudget &budget, std::function<void(quint32)> again);

    // In all of these, the round trip is the shortest one known on the link; zero = not known yet.

    /// A channel is about to be opened. Returns the window to announce.
    quint32 begin(Receiving &receiving, Clock::duration roundTrip);
    /// It is open. Returns what to grant at once, now that it is known how long the line is.
    quint32 opened(Receiving &receiving, Clock::duration roundTrip);
    /// Bytes arrived. False if the server sent more than it was allowed to.
    bool arrived(Receiving &receiving, quint32 bytes, Clock::duration roundTrip);
    /// The reader of the channel with that number took the bytes.
    void consumed(Receiving &receiving, quint32 bytes);
    /// Returns what to grant now. What has to wait comes by itself, later: each that waits has its
    /// turn, for one step.
    quint32 due(Receiving &receiving, quint32 number, Clock::duration roundTrip);
    /// The same for one that waited.
    quint32 dueAgain(Receiving &receiving, quint32 number, Clock::duration roundTrip);
    /// The channel is gone.
    void forget(Receiving &receiving);

private:
    quint32 forNew(Clock::duration roundTrip) const;
    quint32 grantable(const Receiving &receiving, quint32 share) const;
    void grant(Receiving &receiving, quint32 bytes);
    void lookAgain();

    ReceiveBudget &m_budget;
    std::function<void(quint32)> m_again;
    ReceiveLimit m_limit;
    /// Numbers of the channels that wait, the next one first.
    std::deque<quint32> m_waiting;
    /// Nothing may be granted before the timer is over.
    bool m_exhausted = false;
    QTimer m_timer;
};

} // namespace Culvert
