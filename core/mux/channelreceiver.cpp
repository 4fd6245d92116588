// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelreceiver.h"

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
                                 LineEstimate &line)
    : m_socket(socket)
    , m_sender(sender)
    , m_channels(channels)
    , m_control(line, budget)
    , m_turns(poller, [this] { takeTurns(); })
{}

void ChannelReceiver::takeTurns()
{
    const Clock::time_point now = Clock::now();
    while (const auto id = m_control.takeTurn(now))
        grantInTurn(*id, now);
    waitForTurns();
}

void ChannelReceiver::waitForTurns()
{
    if (const auto &at = m_control.lookAgainAt(); at && !m_turns.isActive())
        m_turns.start(*at - Clock::now());
}

quint32 ChannelReceiver::begin(Channel &channel)
{
    return m_control.begin(channel.m_receiving);
}

void ChannelReceiver::opened(Channel &channel)
{
    grant(channel, m_control.opened(channel.m_receiving, Clock::now()));
}

bool ChannelReceiver::arrived(Channel &channel, QByteArrayView bytes)
{
    if (!m_control.arrived(channel.m_receiving, static_cast<quint32>(bytes.size()), Clock::now()))
        return false;
    if (channel.m_received.isEmpty())
        m_receivedBy.push_back(channel.m_localId);
    m_received.add(channel.m_received, bytes);
    return true;
}

bool ChannelReceiver::dropped(Channel &channel, quint32 bytes)
{
    if (!m_control.arrived(channel.m_receiving, bytes, Clock::now()))
        return false;
    consumed(channel, bytes);
    return true;
}

void ChannelReceiver::consumed(Channel &channel, quint32 bytes)
{
    m_control.consumed(channel.m_receiving, bytes);
    if (channel.m_endReceived)
        return;
    grant(channel, m_control.due(channel.m_receiving, channel.m_localId, Clock::now()));
    waitForTurns();
}

void ChannelReceiver::forget(Channel &channel)
{
    m_control.forget(channel.m_receiving);
}

bool ChannelReceiver::deliver(quint32 id)
{
    std::array<QByteArrayView, MostParts> room;
    for (;;) {
        Channel *channel = m_channels.user(id);
        if (!channel || channel->m_received.isEmpty())
            return channel;
        const std::size_t taken =
            channel->m_user->streamReceivedParts(m_received.first(channel->m_received, room));
        if (!m_socket.isOpen() || m_channels.user(id) != channel)
            return false;
        m_received.drop(channel->m_received, taken);
    }
}

void ChannelReceiver::deliverAll()
{
    for (std::size_t i = 0; i < m_receivedBy.size() && m_socket.isOpen(); ++i)
        deliver(m_receivedBy[i]);
    m_receivedBy.clear();
    m_received.clear();
}

/// By now the number may belong to nobody, or to another channel, which only gets its due.
void ChannelReceiver::grantInTurn(quint32 id, Clock::time_point now)
{
    Channel *channel = m_channels.user(id);
    if (channel && !channel->m_endReceived)
        grant(*channel, m_control.dueInTurn(channel->m_receiving, id, now));
}

void ChannelReceiver::grant(Channel &channel, quint32 bytes)
{
    if (bytes == 0)
        return;
    ChannelMessage::appendWindowAdjust(m_sender.out(), channel.m_remoteId, bytes);
    m_socket.sendSoon();
}

} // namespace Culvert
