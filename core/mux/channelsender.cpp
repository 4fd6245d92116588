// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelsender.h"

#include "core/mux/channel.h"
#include "core/mux/channeltable.h"
#include "core/mux/muxsocket.h"
#include "core/mux/packetslots.h"

#include <algorithm>
#include <limits>

namespace Culvert {

namespace {

using namespace std::chrono_literals;

using Clock = SendControl::Clock;

// One that has filled as much at once will have more, which is better moved without copying it.
constexpr std::size_t BulkFill = 2UL * ChannelMessage::LargestSent;
// A server that is as near answers a channel's first messages about as fast as a sleeper wakes up;
// it may take longer while it is waited for so, on a processor that shares its core.
constexpr auto Near = 400us;
constexpr auto AnswerOfNear = 450us;

} // namespace

ChannelSender::ChannelSender(MuxSocket &socket, const ChannelTable &channels, LineEstimate &line)
    : m_socket(socket)
    , m_channels(channels)
    , m_line(line)
    , m_control(line, ChannelMessage::LargestSent)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { endStall(); });
}

ByteBuffer &ChannelSender::out()
{
    return m_filling ? m_afterFill : m_socket.out();
}

void ChannelSender::expectAnswer()
{
    if (m_line.isRoundTripKnown() && m_line.roundTrip() <= Near)
        m_socket.expectWithin(AnswerOfNear);
}

void ChannelSender::schedule(Channel &channel)
{
    if (channel.m_scheduled || !channel.isSendable())
        return;
    channel.m_scheduled = true;
    m_turns.push_back(channel.m_localId);
    m_socket.sendSoon();
}

bool ChannelSender::acknowledged(Channel &channel, quint32 bytes)
{
    if (bytes > std::numeric_limits<quint32>::max() - channel.m_sendWindow)
        return false;
    channel.m_sendWindow += bytes;
    m_control.acknowledged(channel.m_flight, bytes, Clock::now());
    schedule(channel);
    return true;
}

void ChannelSender::forget(Channel &channel)
{
    m_control.forget(channel.m_flight, Clock::now());
}

void ChannelSender::waitForStall()
{
    const auto at = m_control.lookAgainAt();
    if (!at || m_timer.isActive())
        return;
    const Clock::duration time = std::max(*at - Clock::now(), Clock::duration::zero());
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(time));
}

/// Lets all go on that are held back when nothing else does.
void ChannelSender::endStall()
{
    const Clock::time_point now = Clock::now();
    if (!m_control.isStalled(now)) {
        waitForStall();
        return;
    }
    for (const ChannelTable::Slot &slot : m_channels) {
        if (!slot.channel || !slot.channel->m_flight.heldBack)
            continue;
        m_control.release(slot.channel->m_flight, now);
        schedule(*slot.channel);
    }
}

void ChannelSender::fill(std::size_t room)
{
    const std::size_t most = m_socket.out().size() + room;
    while (!m_turns.empty() && m_socket.piped().isEmpty() && m_socket.out().size() < most) {
        const quint32 id = m_turns.front();
        m_turns.pop_front();
        Channel *channel = m_channels.user(id);
        // The number may belong to another channel by now, which has its own turn.
        if (!channel || !channel->m_scheduled)
            continue;
        channel->m_scheduled = false;
        fillFrom(*channel);
    }
}

void ChannelSender::fillFrom(Channel &channel)
{
    if (!channel.isSendable())
        return;
    if (channel.m_wantsToSend && m_control.holdBack(channel.m_flight, Clock::now())) {
        waitForStall();
        return;
    }
    if (channel.m_wantsToSend && !fillPackets(channel))
        return;
    if (channel.m_endWanted && !channel.m_wantsToSend && !channel.m_endSent) {
        channel.m_endSent = true;
        ChannelMessage::appendEof(out(), channel.m_remoteId);
    }
    schedule(channel);
}

/// False if the link or the channel has ended meanwhile.
bool ChannelSender::fillPackets(Channel &channel)
{
    const quint32 id = channel.m_localId;
    const std::size_t packets = m_control.packets(channel.m_flight);
    channel.m_wantsToSend = false;
    std::optional<std::size_t> size;
    if (channel.m_sendsBulk)
        size = fillPipe(channel, packets);
    if (!size)
        size = fillSlots(channel, packets);
    // The user may have ended the link, or the channel.
    if (!m_socket.isOpen() || m_channels.user(id) != &channel)
        return false;
    if (!std::exchange(channel.m_hasSent, true))
        expectAnswer();
    channel.m_sendWindow -= static_cast<quint32>(*size);
    m_control.sent(channel.m_flight, static_cast<quint32>(*size), Clock::now());
    return true;
}

/// Nothing if the user has none to be moved so.
std::optional<std::size_t> ChannelSender::fillPipe(Channel &channel, std::size_t packets)
{
    const quint32 id = channel.m_localId;
    const quint32 remoteId = channel.m_remoteId;
    const quint32 largest = channel.m_largestData;
    PipedPackets &piped = m_socket.piped();
    if (!piped.prepare())
        return std::nullopt;
    const std::size_t most = std::min<std::size_t>(
        channel.m_sendWindow, std::min(packets, PipedPackets::MostPackets) * largest);
    m_filling = true;
    const std::optional<std::size_t> size = channel.m_user->streamFillPipe(piped.writeEnd(), most);
    m_filling = false;
    if (!m_socket.isOpen())
        return size;
    if (size.value_or(0) > 0)
        piped.begin(remoteId, *size, largest);
    endFilling();
    if (m_channels.user(id) == &channel)
        channel.m_sendsBulk = size == most;
    return size;
}

std::size_t ChannelSender::fillSlots(Channel &channel, std::size_t packets)
{
    const quint32 id = channel.m_localId;
    const quint32 remoteId = channel.m_remoteId;
    // One that has the link to itself takes more with one system call.
    const std::size_t most = m_turns.empty() ? PacketSlots::Most : PacketSlots::Most / 2;
    PacketSlots packetSlots(m_socket.out(), channel.m_sendWindow, channel.m_largestData,
                            std::min(packets, most));
    m_filling = true;
    const std::size_t size = channel.m_user->streamFillPackets(packetSlots.spans());
    m_filling = false;
    if (!m_socket.isOpen())
        return size;
    packetSlots.commit(remoteId, size);
    endFilling();
    if (m_channels.user(id) == &channel) {
        channel.m_wantsToSend = channel.m_wantsToSend || packetSlots.endsFull(size);
        channel.m_sendsBulk = size >= BulkFill;
    }
    return size;
}

void ChannelSender::endFilling()
{
    if (m_afterFill.isEmpty())
        return;
    out().append(QByteArrayView(m_afterFill.data(), static_cast<qsizetype>(m_afterFill.size())));
    m_afterFill.release();
}

} // namespace Culvert
