// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/channel.h"
#include "core/channel/muxsocket.h"

#include <QString>

#include <deque>
#include <vector>

namespace Culvert {

/// Is told what happens to a link.
class MuxLinkOwner
{
public:
    /// Proxy mode is on: channels may be opened.
    virtual void linkReady() = 0;
    /// The master ended the connection or broke the protocol. Its channels have been told.
    virtual void linkLost(const Failure &failure) = 0;
    /// A channel came or went.
    virtual void linkCountChanged() = 0;
    /// Something was sent, and waits for a sign that the server is there; see waitingSince().
    virtual void linkWaits() = 0;

protected:
    ~MuxLinkOwner() = default;
};

/// One connection to an OpenSSH master's control socket in proxy mode, and the channels that it
/// carries. There must be just one for a master, as long as the master: a master whose proxy
/// connection closes while an open is pending ends itself.
class MuxLink final : private MuxSocketUser
{
public:
    /// A master ends itself at its 16,385th channel number, and each failed open leaks one.
    static constexpr quint32 MostChannelNumbers = 16000;

    MuxLink(Poller &poller, MuxLinkOwner &owner);
    ~MuxLink();
    MuxLink(const MuxLink &) = delete;
    MuxLink &operator=(const MuxLink &) = delete;

    /// Connects to the control socket of the master with this pid. linkReady() or linkLost()
    /// follows, unless a failure is returned.
    std::optional<Failure> connectTo(const QString &path, qint64 processId);
    /// Ends all channels with @p failure, and the connection.
    void close(const Failure &failure);

    bool isReady() const { return m_socket.isReady(); }
    /// Sends the open of a channel that waited. Precondition: isReady(), hasRoom().
    void open(Channel &channel);
    bool hasRoom() const
    {
        return m_failedOpens + m_slots.size() - m_freeIds.size() < MostChannelNumbers;
    }

    qint64 processId() const { return m_processId; }
    /// Channels whose user is there.
    int channelCount() const { return m_channelCount; }
    qint64 channelsTotal() const { return m_channelsTotal; }

    using Clock = GrantControl::Clock;
    /// The shortest that was measured so far; zero = not yet.
    Clock::duration roundTrip() const { return m_roundTrip; }

    /// Asks the server for something that it answers at once: a connection to a port on which
    /// nobody listens. Counts as no channel, but uses up a channel number of the master for good.
    /// Nothing is sent while another probe is on its way, or when there is no room.
    void probe();
    bool isProbing() const { return m_probe.has_value(); }
    /// Sends something that changes nothing and is not answered, if there is a channel to send it
    /// on.
    void touch();
    // See MuxSocket.
    const std::optional<Clock::time_point> &waitingSince() const { return m_socket.waitingSince(); }
    void endWaiting() { m_socket.endWaiting(); }
    quint64 bytesSent() const { return m_socket.bytesSent(); }
    quint64 bytesReceived() const { return m_socket.bytesReceived(); }

private:
    friend class Channel;

    /// What is known about a channel number of ours, with or without a user.
    struct Slot
    {
        Channel *channel = nullptr;
        quint32 remoteId = 0;
        /// From the open to the answer that refuses it, or to CLOSE both ways.
        bool inUse = false;
        bool confirmed = false;
        bool closeSent = false;
    };

    // What a channel asks for.
    void schedule(Channel &channel);
    void consumed(Channel &channel, quint32 bytes);
    void detach(Channel &channel);

    void proxyModeOn() override;
    bool messageArrived(const ChannelMessage::Message &message) override;
    void fill(ByteBuffer &out, std::size_t room) override;
    void socketLost(const Failure &failure) override;
    void waitingBegan() override { m_owner.linkWaits(); }

    quint32 takeId();
    void noteRoundTrip(Clock::time_point sent);
    void grant(Channel &channel, quint32 bytes);
    void grantAgain(quint32 id);
    void expectAnswer();
    bool handleUnconfirmed(const ChannelMessage::Message &message, Slot &slot);
    void handleConfirmed(const ChannelMessage::Message &message, Slot &slot);
    void handleData(const ChannelMessage::Message &message, Channel &channel);
    void handleClose(quint32 id);
    void breakChannel(Channel &channel, const QString &reason);
    void freeId(quint32 id);
    void releaseAll();

    void fillFrom(Channel &channel, ByteBuffer &out);
    bool fillPackets(Channel &channel, ByteBuffer &out);
    ByteBuffer &out() { return m_filling ? m_afterFill : m_socket.out(); }

    MuxLinkOwner &m_owner;
    MuxSocket m_socket;
    qint64 m_processId = 0;
    /// What is said while a user writes into the room at the end of the socket's buffer.
    ByteBuffer m_afterFill;
    bool m_filling = false;

    std::vector<Slot> m_slots;
    std::vector<quint32> m_freeIds;
    /// Numbers of the channels whose turn to send comes, in order.
    std::deque<quint32> m_senders;
    int m_channelCount = 0;
    qint64 m_channelsTotal = 0;
    std::size_t m_failedOpens = 0;
    Clock::duration m_roundTrip{};
    struct Probe
    {
        quint32 id;
        Clock::time_point sent;
    };
    std::optional<Probe> m_probe;
    GrantControl m_grants;
    FlightControl m_flights;
};

} // namespace Culvert
