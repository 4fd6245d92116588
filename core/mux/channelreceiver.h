// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivecontrol.h"
#include "core/io/polltimer.h"
#include "core/mux/receivedparts.h"

#include <vector>

namespace Culvert {

struct ChannelRecord;
class ChannelTable;

/// What the channels of a link receive: gathered as long as one read from the socket has more, and
/// no more than was granted, which follows what line and readers take. Its timer runs only while a
/// grant has to wait.
///
/// Users are called by deliver() and deliverAll() alone. What a user does there may call begin(),
/// consumed() and forget() of this class, and close the link.
class ChannelReceiver
{
public:
    /// All of them have to outlive it.
    ChannelReceiver(Poller &poller, ChannelTable &channels, ReceiveBudget &budget,
                    LineEstimate &line);

    int bulkCount(LineEstimate::Clock::time_point now) const { return m_control.bulkCount(now); }
    /// A channel is about to be opened. Returns the window to announce.
    quint32 begin(ChannelRecord &channel);
    /// It is open.
    void opened(ChannelRecord &channel);
    /// False if the server sent more than it was allowed to. The bytes have to stay where they are
    /// until deliverAll().
    bool arrived(ChannelRecord &channel, QByteArrayView bytes);
    /// The same for bytes that nobody wants.
    bool dropped(ChannelRecord &channel, quint32 bytes);
    /// The user is done with bytes that it was given.
    void consumed(ChannelRecord &channel, quint32 bytes);
    /// The user of the channel is gone.
    void forget(ChannelRecord &channel);
    /// Gives the channel's user what has arrived. False if it has no user (any more), or the user
    /// has closed the link.
    bool deliver(ChannelRecord &channel);
    /// The same for all. The bytes may go afterwards.
    void deliverAll();

private:
    using Clock = LineEstimate::Clock;

    void grant(ChannelRecord &channel, quint32 bytes);
    void grantInTurn(quint32 number, Clock::time_point now);
    void takeTurns();
    void waitForTurns();

    ChannelTable &m_channels;
    ReceiveControl m_control;
    /// Runs while a channel waits for a grant.
    PollTimer m_turns;
    ReceivedParts m_received;
    /// Numbers of the channels that have some of them, or had some and are gone.
    std::vector<quint32> m_receivedBy;
};

} // namespace Culvert
