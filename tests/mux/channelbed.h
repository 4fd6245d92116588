// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/lineestimate.h"
#include "core/mux/channel.h"
#include "core/mux/channelreceiver.h"
#include "core/mux/channelsender.h"
#include "core/mux/channeltable.h"
#include "core/mux/muxsocket.h"
#include "tests/mux/fakemaster.h"
#include "tests/stream/recordinguser.h"

#include <memory>
#include <vector>

namespace Culvert::Test {

/// What a link is made of, without the link: sender and receiver of some channels whose states the
/// test changes itself, on a socket in proxy mode with a fake master at its other end. What users
/// ask of their streams is heard by nobody.
class ChannelBed final : private MuxSocketUser, private ChannelQueue
{
public:
    ChannelBed();

    /// Connects, and goes through the handshake; false if that fails.
    bool start();
    /// Lets both sides do all that they can.
    static void settle();

    /// A channel of @p user that the server has opened; its number there is 1000 + ours.
    ChannelRecord &open(RecordingUser &user, quint32 sendWindow = 1 << 20);
    /// The user has something to send.
    void wantToSend(ChannelRecord &channel);
    /// The user is gone, and CLOSE is said.
    void leave(ChannelRecord &channel);
    /// The server has closed a channel whose user was gone, or not.
    void close(ChannelRecord &channel);
    /// What has come at the master since the last time: the number of each message and the server's
    /// number of its channel, as "94:1000 97:1001".
    QByteArray said();

    Poller poller;
    FakeMaster master;
    MuxSocket socket;
    LineEstimate line;
    ChannelTable channels;
    ReceiveBudget budget;
    SendControl control{line, ChannelMessage::LargestSent};
    ChannelSender sender;
    ChannelReceiver receiver;

private:
    void proxyModeOn() override {}
    bool messageArrived(const ChannelMessage::Message &message) override;
    void messagesRead() override {}
    void fill(std::size_t room) override { sender.fill(room); }
    void socketLost(const Failure &failure) override { Q_UNUSED(failure) }
    void waitingBegan() override {}
    void leave(Channel &channel) override { Q_UNUSED(channel) }

    std::vector<std::unique_ptr<Channel>> m_handles;
};

} // namespace Culvert::Test
