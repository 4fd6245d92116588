// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/mux/channelsender.h"
#include "core/mux/muxsocket.h"

namespace Culvert {

class MuxLane;

/// Is told what happens on a lane. What MuxSocketUser may do in each call, it may do here.
class MuxLaneUser
{
public:
    /// Channels may be opened on it.
    virtual void laneReady(MuxLane &lane) = 0;
    /// One message from the server; its views are good until laneRead(). False if it makes no
    /// sense.
    virtual bool messageArrived(MuxLane &lane, const ChannelMessage::Message &message) = 0;
    /// All messages that one read has completed were given, and there were some.
    virtual void laneRead(MuxLane &lane) = 0;
    /// It is closed.
    virtual void laneLost(MuxLane &lane, const Failure &failure) = 0;
    virtual void waitingBegan() = 0;

protected:
    ~MuxLaneUser() = default;
};

/// One of the connections to a master's control socket over which a link speaks with it, and what
/// is sent on that. A channel stays on the lane on which it was opened.
///
/// ssh has a buffer for each of them, which grows in small steps, at a cost that goes with the
/// square of what lies in it; and it hands over no more than the kernel's buffer of one such socket
/// takes (208 KiB) each time it has read up to 256 KiB from the server. So on one lane a burst from
/// a fast line grows that buffer whatever the program does, and on several none of them.
class MuxLane final : private MuxSocketUser
{
public:
    /// All of them have to outlive it.
    MuxLane(Poller &poller, MuxLaneUser &user, ChannelTable &channels, const LineEstimate &line,
            SendControl &control);
    MuxLane(const MuxLane &) = delete;
    MuxLane &operator=(const MuxLane &) = delete;

    MuxSocket &socket() { return m_socket; }
    const MuxSocket &socket() const { return m_socket; }
    ChannelSender &sender() { return m_sender; }
    /// False until channels could be opened on it.
    bool hasBeenReady() const { return m_hasBeenReady; }
    /// How many channels it has whose users have not ended; counted by the link.
    int channelCount() const { return m_channelCount; }
    void addToChannelCount(int change) { m_channelCount += change; }

private:
    void proxyModeOn() override;
    bool messageArrived(const ChannelMessage::Message &message) override;
    void messagesRead() override;
    void fill(std::size_t room) override { m_sender.fill(room); }
    void socketLost(const Failure &failure) override { m_user.laneLost(*this, failure); }
    void waitingBegan() override { m_user.waitingBegan(); }

    MuxLaneUser &m_user;
    MuxSocket m_socket;
    ChannelSender m_sender;
    int m_channelCount = 0;
    bool m_hasBeenReady = false;
    /// Something of the server has come with this read, and not only ssh's own answer.
    bool m_heard = false;
};

} // namespace Culvert
