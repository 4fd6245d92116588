// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivecontrol.h"
#include "core/io/polltimer.h"
#include "core/mux/receivedparts.h"

#include <vector>

namespace Culvert {

class Channel;
class ChannelSender;
class ChannelTable;
class MuxSocket;

/// What the channels of a link receive: gathered as long as one read from the socket has more, and
/// no more than was granted, which follows what line and readers take. It wakes up for nothing
/// unless a grant has to wait.
class ChannelReceiver
{
public:
    /// All of them have to outlive it.
    ChannelReceiver(Poller &poller, MuxSocket &socket, ChannelSender &sender,
                    const ChannelTable &channels, ReceiveBudget &budget, LineEstimate &line);

    /// A channel is about to be opened. Returns the window to announce.
    quint32 begin(Channel &channel);
    /// It is open.
    void opened(Channel &channel);
    /// False if the server sent more than it was allowed to.
    bool arrived(Channel &channel, QByteArrayView bytes);
    /// The same for bytes that are nobody's.
    bool dropped(Channel &channel, quint32 bytes);
    /// The user is done with bytes that it was given.
    void consumed(Channel &channel, quint32 bytes);
    /// The channel is gone.
    void forget(Channel &channel);
    /// Gives the channel's user what has arrived. False if the link or the channel is gone then.
    bool deliver(quint32 id);
    /// The same for all. The bytes may go afterwards.
    void deliverAll();

private:
    using Clock = LineEstimate::Clock;

    void grant(Channel &channel, quint32 bytes);
    void grantInTurn(quint32 id, Clock::time_point now);
    void takeTurns();
    void waitForTurns();

    MuxSocket &m_socket;
    ChannelSender &m_sender;
    const ChannelTable &m_channels;
    ReceiveControl m_control;
    /// Runs while a channel waits for a grant.
    PollTimer m_turns;
    ReceivedParts m_received;
    /// Numbers of the channels that have some of them.
    std::vector<quint32> m_receivedBy;
};

} // namespace Culvert
