// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelreceiver.h"

#include "core/mux/channel.h"
#include "core/mux/channelmessage.h"
#include "core/mux/channelsender.h"
#include "core/mux/channeltable.h"

#include <array>

namespace Culvert {

namespace {

// That a user gets at once.
constexpr std::size_t MostParts = 16;

} // namespace

ChannelReceiver::ChannelReceiver(Poller &poller, ChannelTable &channels, ReceiveBudget &budget,
                                 LineEstimate &line)
    : m_channels(channels)
    , m_control(line, budget)
    , m_turns(poller, [this] { takeTurns(); })
{}

void ChannelReceiver::takeTurns()
{
    const Clock::time_point now = Clock::now();
    while (const auto number = m_control.takeTurn(now))
        grantInTurn(*number, now);
    waitForTurns();
}

void ChannelReceiver::waitForTurns()
{
    if (const auto &at = m_control.lookAgainAt(); at && !m_turns.isActive())
        m_turns.start(*at - Clock::now());
}

quint32 ChannelReceiver::begin(ChannelRecord &channel)
{
    return m_control.begin(channel.receiving, Clock::now());
}

void ChannelReceiver::opened(ChannelRecord &channel)
{
    grant(channel, m_control.opened(channel.receiving, channel.number, Clock::now()));
    waitForTurns();
}

bool ChannelReceiver::arrived(ChannelRecord &channel, QByteArrayView bytes)
{
    if (!m_control.arrived(channel.receiving, static_cast<quint32>(bytes.size()), Clock::now()))
        return false;
    if (channel.received.isEmpty())
        m_receivedBy.push_back(channel.number);
    m_received.add(channel.received, bytes);
    return true;
}

bool ChannelReceiver::dropped(ChannelRecord &channel, quint32 bytes)
{
    if (!m_control.arrived(channel.receiving, bytes, Clock::now()))
        return false;
    consumed(channel, bytes);
    return true;
}

void ChannelReceiver::consumed(ChannelRecord &channel, quint32 bytes)
{
    m_control.consumed(channel.receiving, bytes);
    // A server that has ended has no use for more.
    if (channel.state().receive == ReceiveHalf::Ended)
        return;
    grant(channel, m_control.due(channel.receiving, channel.number, Clock::now()));
    waitForTurns();
}

void ChannelReceiver::forget(ChannelRecord &channel)
{
    m_control.forget(channel.receiving);
}

bool ChannelReceiver::deliver(ChannelRecord &channel)
{
    std::array<QByteArrayView, MostParts> room;
    while (channel.hasUser() && !channel.received.isEmpty()) {
        // Lanes are lost one after the other: what has come over one is for its channels still.
        const ChannelSender &lane = *channel.sender;
        const std::size_t taken =
            channel.handle->user().streamReceivedParts(m_received.first(channel.received, room));
        if (!lane.isOpen() || !channel.hasUser())
            return false;
        m_received.drop(channel.received, taken);
    }
    return channel.hasUser();
}

void ChannelReceiver::deliverAll()
{
    for (const quint32 number : m_receivedBy) {
        ChannelRecord *channel = m_channels.findUsed(number);
        if (channel && channel->sender->isOpen())
            deliver(*channel);
    }
    m_receivedBy.clear();
    m_received.clear();
}

/// The number may be free by now, or another channel's, which is granted no more than its due.
void ChannelReceiver::grantInTurn(quint32 number, Clock::time_point now)
{
    ChannelRecord *channel = m_channels.findUsed(number);
    if (channel && channel->state().receive == ReceiveHalf::Open)
        grant(*channel, m_control.dueInTurn(channel->receiving, number, now));
}

void ChannelReceiver::grant(ChannelRecord &channel, quint32 bytes)
{
    if (bytes == 0)
        return;
    ChannelMessage::appendWindowAdjust(channel.sender->out(), channel.remoteNumber, bytes);
    channel.sender->sendSoon();
}

} // namespace Culvert
