// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/lineestimate.h"
#include "core/mux/channel.h"
#include "core/mux/channelreceiver.h"
#include "core/mux/channeltable.h"
#include "core/mux/muxlane.h"

#include <QString>

#include <memory>
#include <vector>

namespace Culvert {

/// Is told what happens to a link.
class MuxLinkOwner
{
public:
    /// Proxy mode is on: channels may be opened.
    virtual void linkReady() = 0;
    /// The master ended the connection or broke the protocol; isReady() is false. The users of the
    /// channels have been told, unless the master is ending: then they wait for close(), which the
    /// owner has to call once it knows why the master ended.
    virtual void linkLost(const Failure &failure) = 0;
    /// A channel came or went, or isSettled() has become true. When a channel has gone, its user
    /// has been told already.
    virtual void linkCountChanged() = 0;
    /// Something was sent, and waits for a sign that the server is there; see waitingSince().
    virtual void linkWaits() = 0;

protected:
    ~MuxLinkOwner() = default;
};

/// What speaks with an OpenSSH master over its control socket in proxy mode, and the channels that
/// it carries. A master gets exactly one of them, for all of its time: a master ends itself when a
/// connection in proxy mode closes while an open is pending, and when one has failed. So its lanes
/// are closed together, at the end.
class MuxLink final : private MuxLaneUser, private ChannelCarrier
{
public:
    /// A master ends itself at its 16,385th channel number, and each failed open leaks one.
    static constexpr quint32 MostChannelNumbers = 16000;
    /// With as many, 8 channels of a fast line each have a buffer of their own in ssh, as they have
    /// with ssh -D.
    static constexpr std::size_t MostLanes = 8;

    /// All of them have to outlive it.
    MuxLink(Poller &poller, ReceiveBudget &budget, MuxLinkOwner &owner);
    ~MuxLink();
    MuxLink(const MuxLink &) = delete;
    MuxLink &operator=(const MuxLink &) = delete;

    /// Connects to the control socket of the master with this pid. linkReady() or linkLost()
    /// follows, unless a failure is returned.
    std::optional<Failure> connectTo(const QString &path, qint64 processId);
    /// Connects again and again, until there are MostLanes; channels go to the one with the
    /// fewest whose users have not ended: what is said last of one and first of the next is
    /// together. One that cannot be had is not missed. Precondition: isReady().
    void openLanes();
    /// Ends all channels with @p failure, and the connection. The owner is told nothing of it. May
    /// be called from within any call of a channel's user or of the owner; the link must not be
    /// destroyed there.
    void close(const Failure &failure);

    bool isReady() const { return first().socket().isReady(); }
    /// Those on which channels may be opened.
    std::size_t laneCount() const;
    /// Sends the open of a channel that waited, and carries it from now on; its queue has to have
    /// forgotten it. Precondition: isReady(), hasRoom().
    void open(Channel &handle);
    bool hasRoom() const { return m_failedOpens + m_channels.count() < MostChannelNumbers; }

    qint64 processId() const override { return m_processId; }
    /// Channels whose user is there.
    int channelCount() const { return m_channelCount; }
    /// True when there is no channel, and the server has passed on all that was sent on those that
    /// there were: OpenSSH's answers the close of a channel after that.
    bool isSettled() const { return m_channels.count() == (m_probe ? 1U : 0U); }
    /// Channels that were opened since the connection began, without probes.
    qint64 channelsTotal() const { return m_channelsTotal; }
    /// True while the open of a channel whose user is there is not answered.
    bool isOpening() const;

    using Clock = LineEstimate::Clock;
    /// The shortest that was measured so far; zero = not yet.
    Clock::duration roundTrip() const { return m_line.roundTrip(); }

    /// Channels that move much now, either way.
    int bulkCount(Clock::time_point now) const
    {
        return m_sending.bulkCount(now) + m_receiver.bulkCount(now);
    }
    /// See LineEstimate::setLoses().
    void setLineLoses(bool loses) { m_line.setLoses(loses); }

    /// Asks the server for something that it answers at once: a connection to a port on which
    /// nobody listens. Counts as no channel, but uses up a channel number of the master for good.
    /// Nothing is sent while another probe is on its way, or when there is no room.
    void probe();
    bool isProbing() const { return m_probe.has_value(); }
    /// Sends something that changes nothing and is not answered, if there is a channel to send it
    /// on.
    void touch();
    // See MuxSocket for these, which are of all lanes.
    std::optional<Clock::time_point> waitingSince() const;
    void endWaiting();
    bool hasUntaken() const;
    quint64 bytesSent() const;
    quint64 bytesReceived() const;
    Clock::time_point lastReceived() const;
    /// Where the server has let no channel through yet, and has refused one because it does not
    /// allow it: its words. Empty otherwise.
    const QString &refusal() const { return m_refusal; }

private:
    // What the user of a channel asks for.
    void userWantsToSend(quint32 number) override;
    void userEnds(quint32 number) override;
    void userConsumed(quint32 number, quint32 bytes) override;
    void userLeaves(quint32 number) override;

    void laneReady(MuxLane &lane) override;
    bool messageArrived(MuxLane &lane, const ChannelMessage::Message &message) override;
    void laneRead(MuxLane &lane) override;
    void laneLost(MuxLane &lane, const Failure &failure) override;
    void waitingBegan() override { m_owner.linkWaits(); }

    MuxLane &first() const { return *m_lanes.front(); }
    MuxLane &addLane();
    MuxLane &laneForNew() const;
    ChannelRecord &take(Channel *handle, MuxLane &lane);
    static void leaveLane(ChannelRecord &channel);

    void perform(ChannelActions actions, ChannelRecord &channel,
                 const ChannelMessage::Message &message);
    void noteAnswer(ChannelRecord &channel, const ChannelMessage::Message &answer);
    void takeMessage(ChannelRecord &channel, const ChannelMessage::Message &message);
    void beginToCarry(ChannelRecord &channel, const ChannelMessage::Message &confirmation);
    void end(ChannelRecord &channel, ChannelActions actions,
             const ChannelMessage::Message &message);
    void breakChannel(ChannelRecord &channel, const QString &reason);
    StreamUser &leave(ChannelRecord &channel);
    StreamUser &release(ChannelRecord &channel);

    MuxLinkOwner &m_owner;
    Poller &m_poller;
    QString m_path;
    qint64 m_processId = 0;
    LineEstimate m_line;
    ChannelTable m_channels;
    SendControl m_sending{m_line, ChannelMessage::LargestSent};
    /// At least one.
    std::vector<std::unique_ptr<MuxLane>> m_lanes;
    ChannelReceiver m_receiver;
    int m_channelCount = 0;
    qint64 m_channelsTotal = 0;
    std::size_t m_failedOpens = 0;
    QString m_refusal;
    bool m_letsThrough = false;
    /// The number of the probe that is not answered yet.
    std::optional<quint32> m_probe;
};

} // namespace Culvert
