// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelreceiver.h"

#include "core/flow/roundtrip.h"
#include "core/mux/channel.h"
#include "core/mux/channelsender.h"
#include "core/mux/channeltable.h"
#include "core/mux/muxsocket.h"

#include <array>

namespace Culvert {

namespace {

// That a user gets at once.
constexpr std::size_t MostParts = 16;

} // namespace

ChannelReceiver::ChannelReceiver(Poller &poller, MuxSocket &socket, ChannelSender &sender,
                                 const ChannelTable &channels, ReceiveBudget &budget,
                                 RoundTrip &roundTrip)
    : m_socket(socket)
    , m_sender(sender)
    , m_channels(channels)
    , m_roundTrip(roundTrip)
    , m_grants(budget)
    , m_turns(poller, [this] { takeTurns(); })
{}

void ChannelReceiver::takeTurns()
{
    m_grants.takeTurns([this](quint32 id) { grantAgain(id); });
    waitForTurns();
}

GrantControl::Moment ChannelReceiver::moment() const
{
    return {GrantControl::Clock::now(), m_roundTrip.shortest()};
}

void ChannelReceiver::waitForTurns()
{
    if (m_grants.isAnyWaiting() && !m_turns.isActive())
        m_turns.start(GrantControl::Pause);
}

quint32 ChannelReceiver::begin(Channel &channel)
{
    return m_grants.begin(channel.m_receiving, m_roundTrip.shortest());
}

void ChannelReceiver::opened(Channel &channel)
{
    grant(channel, m_grants.opened(channel.m_receiving, m_roundTrip.shortest()));
}

bool ChannelReceiver::count(Channel &channel, quint32 bytes)
{
    if (const auto sent = channel.m_grantEcho.arrived(bytes))
        m_roundTrip.note(*sent);
    return m_grants.arrived(channel.m_receiving, bytes, moment());
}

bool ChannelReceiver::arrived(Channel &channel, QByteArrayView bytes)
{
    if (!count(channel, static_cast<quint32>(bytes.size())))
        return false;
    if (channel.m_arrived.isEmpty())
        m_arrivedFor.push_back(channel.m_localId);
    m_arrivals.add(channel.m_arrived, bytes);
    return true;
}

bool ChannelReceiver::dropped(Channel &channel, quint32 bytes)
{
    if (!count(channel, bytes))
        return false;
    consumed(channel, bytes);
    return true;
}

void ChannelReceiver::consumed(Channel &channel, quint32 bytes)
{
    m_grants.consumed(channel.m_receiving, bytes);
    if (channel.m_endReceived)
        return;
    grant(channel, m_grants.due(channel.m_receiving, channel.m_localId, moment()));
    waitForTurns();
}

void ChannelReceiver::forget(Channel &channel)
{
    m_grants.forget(channel.m_receiving);
}

bool ChannelReceiver::deliver(quint32 id)
{
    std::array<QByteArrayView, MostParts> room;
    for (;;) {
        Channel *channel = m_channels.user(id);
        if (!channel || channel->m_arrived.isEmpty())
            return channel;
        const std::size_t taken =
            channel->m_user->streamReceivedParts(m_arrivals.first(channel->m_arrived, room));
        if (!m_socket.isOpen() || m_channels.user(id) != channel)
            return false;
        m_arrivals.drop(channel->m_arrived, taken);
    }
}

void ChannelReceiver::deliverAll()
{
    for (std::size_t i = 0; i < m_arrivedFor.size() && m_socket.isOpen(); ++i)
        deliver(m_arrivedFor[i]);
    m_arrivedFor.clear();
    m_arrivals.clear();
}

/// By now the number may belong to nobody, or to another channel, which only gets its due.
void ChannelReceiver::grantAgain(quint32 id)
{
    Channel *channel = m_channels.user(id);
    if (channel && !channel->m_endReceived)
        grant(*channel, m_grants.dueAgain(channel->m_receiving, id, moment()));
}

void ChannelReceiver::grant(Channel &channel, quint32 bytes)
{
    if (bytes == 0)
        return;
    channel.m_grantEcho.granted(channel.m_receiving.window.granted() - bytes,
                                GrantEcho::Clock::now());
    ChannelMessage::appendWindowAdjust(m_sender.out(), channel.m_remoteId, bytes);
    m_socket.sendSoon();
}

} // namespace Culvert
