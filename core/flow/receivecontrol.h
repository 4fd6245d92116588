// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/activechannels.h"
#include "core/flow/grantecho.h"
#include "core/flow/lineestimate.h"
#include "core/flow/receivebudget.h"
#include "core/flow/receivewindow.h"

#include <deque>
#include <optional>

namespace Culvert {

/// What one channel receives.
struct Receiving
{
    ReceiveWindow window;
    GrantEcho echo;
    /// Among those that share the line, and among those that have a part of it for longer.
    ActiveChannels::Share share;
    ActiveChannels::Share bulk;
    /// What it may receive at its beginning, whatever the line is measured to carry meanwhile.
    quint32 first = 0;
    /// It is granted more when its turn comes.
    bool waits = false;
};

/// How much of what one link receives may be on its way: granted to the server, and not yet with
/// the reader. OpenSSH's own 2 MiB a channel are too little for a long line, which they hold to 2
/// MiB a round trip, and far too much for a slow one, where everything else waits behind them. This
/// keeps it to what the line carries in some of its shortest round trips, shared out among the
/// channels that receive much, and to what ReceiveBudget allows. A channel that begins has as much
/// as OpenSSH gives, unless others fill a slow line. Pure: time is passed in.
///
/// Channels are known by the numbers that their users give them.
class ReceiveControl
{
public:
    using Clock = LineEstimate::Clock;

    /// Both have to outlive it. By what arrives, it also measures the line.
    ReceiveControl(LineEstimate &line, ReceiveBudget &budget);

    /// A channel is about to be opened. Returns the window to announce.
    quint32 begin(Receiving &receiving, Clock::time_point now);
    /// It is open. Returns what to grant at once, now that it is known how long the line is; what
    /// has to wait is granted by turns.
    quint32 opened(Receiving &receiving, quint32 number, Clock::time_point now);
    /// Bytes arrived. False if the server sent more than it was allowed to.
    bool arrived(Receiving &receiving, quint32 bytes, Clock::time_point now);
    /// The reader of the channel took the bytes.
    void consumed(Receiving &receiving, quint32 bytes);
    /// Returns what to grant now. What has to wait is granted by turns.
    quint32 due(Receiving &receiving, quint32 number, Clock::time_point now);
    /// The channel is gone. If it waits, its turn still comes.
    void forget(Receiving &receiving);

    /// When takeTurn() is to be called; nothing = no channel waits.
    const std::optional<Clock::time_point> &lookAgainAt() const { return m_turnsAt; }
    /// Returns the number of the channel that has its turn, for which dueInTurn() is to be called
    /// unless it is gone. To be called until there is none.
    std::optional<quint32> takeTurn(Clock::time_point now);
    /// Returns what to grant now: one step.
    quint32 dueInTurn(Receiving &receiving, quint32 number, Clock::time_point now);

    /// Channels that receive much, as much as that is on their line.
    int bulkCount(Clock::time_point now) const { return m_bulk.countAt(now); }
    /// What each channel that receives much may have on its way, in bytes.
    quint32 mostOnTheWay() const;
    /// What a new channel may have: as much as OpenSSH gives, unless others that receive much fill
    /// a slow line, or the line is so short that a window grows in no time.
    quint32 mostForNew(Clock::time_point now) const;

private:
    /// Bytes that may be granted at once; they come with time.
    struct Credit
    {
        double bytes = 0;
        Clock::time_point since;

        /// False if there are none: then it takes time. They come at @p rate a second, up to
        /// @p most.
        bool take(quint32 size, double rate, double most, Clock::time_point now);
    };

    double inAll() const;
    quint32 share(int channels) const;
    static quint32 leftOfFirst(const Receiving &receiving);
    quint32 nextGrant(const Receiving &receiving) const;
    bool mayGrant(const Receiving &receiving, quint32 bytes, Clock::time_point now);
    quint32 firstWindow(Clock::time_point now) const;
    void grant(Receiving &receiving, quint32 bytes);

    LineEstimate &m_line;
    ReceiveBudget &m_budget;
    ActiveChannels m_active;
    ActiveChannels m_bulk;
    Credit m_paced;
    /// Of channels that begin.
    Credit m_first;
    /// Numbers of the channels that wait, the next one first.
    std::deque<quint32> m_waiting;
    std::optional<Clock::time_point> m_turnsAt;
};

} // namespace Culvert
