// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelsender.h"

#include "core/mux/channel.h"
#include "core/mux/channeltable.h"
#include "core/mux/muxsocket.h"
#include "core/mux/packetslots.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Culvert {

namespace {

using namespace std::chrono_literals;

using Clock = SendControl::Clock;

// A channel that has filled as much at once will have more, which is better moved without copying
// it.
constexpr std::size_t BulkFill = 2UL * ChannelMessage::LargestSent;
// A server that is as near answers a channel's first messages about as fast as a sleeping thread
// wakes up. The answer may take longer when this thread does not sleep meanwhile, on a processor
// whose core both share.
constexpr auto Near = 400us;
constexpr auto AnswerOfNear = 450us;

} // namespace

ChannelSender::ChannelSender(MuxSocket &socket, ChannelTable &channels, const LineEstimate &line,
                             SendControl &control)
    : m_socket(socket)
    , m_channels(channels)
    , m_line(line)
    , m_control(control)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { endStall(); });
}

ByteBuffer &ChannelSender::out()
{
    return m_filling ? m_afterFill : m_socket.out();
}

void ChannelSender::sendSoon()
{
    m_socket.sendSoon();
}

void ChannelSender::expectAnswer()
{
    if (m_line.isRoundTripKnown() && m_line.roundTrip() <= Near)
        m_socket.expectWithin(AnswerOfNear);
}

void ChannelSender::schedule(ChannelRecord &channel)
{
    if (channel.isScheduled || !channel.isSendable())
        return;
    channel.isScheduled = true;
    m_turns.push_back(channel.number);
    m_socket.sendSoon();
}

bool ChannelSender::acknowledged(ChannelRecord &channel, quint32 bytes)
{
    if (bytes > std::numeric_limits<quint32>::max() - channel.sendWindow)
        return false;
    channel.sendWindow += bytes;
    m_control.acknowledged(channel.flight, bytes, Clock::now());
    schedule(channel);
    return true;
}

void ChannelSender::forget(ChannelRecord &channel)
{
    m_control.forget(channel.flight, Clock::now());
}

void ChannelSender::waitForStall()
{
    const auto at = m_control.lookAgainAt();
    if (!at || m_timer.isActive())
        return;
    const Clock::duration time = std::max(*at - Clock::now(), Clock::duration::zero());
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(time));
}

/// Lets all go on that are held back when nothing else does, those of other lanes as well.
void ChannelSender::endStall()
{
    const Clock::time_point now = Clock::now();
    if (!m_control.isStalled(now)) {
        waitForStall();
        return;
    }
    m_channels.forEachUsed([this, now](ChannelRecord &channel) {
        if (!channel.flight.heldBack)
            return;
        m_control.release(channel.flight, now);
        channel.sender->schedule(channel);
    });
}

bool ChannelSender::isOpen() const
{
    return m_socket.isOpen();
}

void ChannelSender::fill(std::size_t room)
{
    Q_ASSERT(!m_filling);
    const std::size_t most = m_socket.out().size() + room;
    while (!m_turns.empty() && m_socket.piped().isEmpty() && m_socket.out().size() < most) {
        const quint32 number = m_turns.front();
        m_turns.pop_front();
        ChannelRecord *channel = m_channels.findUsed(number);
        // The channel that was scheduled may be gone, and another have its number. That one has a
        // turn only if it was scheduled on this lane, too: then it takes this one instead of its
        // own.
        if (!channel || !channel->isScheduled || channel->sender != this)
            continue;
        channel->isScheduled = false;
        fillFrom(*channel);
    }
}

void ChannelSender::fillFrom(ChannelRecord &channel)
{
    if (!channel.isSendable())
        return;
    if (channel.wantsToSend && m_control.holdBack(channel.flight, Clock::now())) {
        waitForStall();
        return;
    }
    if (channel.wantsToSend && !fillPackets(channel))
        return;
    if (!channel.wantsToSend &&
        channel.machine.apply(ChannelEvent::Drained).testFlag(ChannelAction::SendEnd))
        ChannelMessage::appendEof(out(), channel.remoteNumber);
    schedule(channel);
}

/// False if the link is closed, or the channel has no user any more.
bool ChannelSender::fillPackets(ChannelRecord &channel)
{
    const std::size_t packets = m_control.packets(channel.flight, Clock::now());
    channel.wantsToSend = false;
    std::optional<std::size_t> size;
    if (channel.sendsBulk)
        size = fillPipe(channel, packets);
    if (!size)
        size = fillSlots(channel, packets);
    if (!m_socket.isOpen() || !channel.hasUser())
        return false;
    if (!std::exchange(channel.hasSent, true))
        expectAnswer();
    channel.sendWindow -= static_cast<quint32>(*size);
    m_control.sent(channel.flight, static_cast<quint32>(*size), Clock::now());
    return true;
}

/// Nothing if the user has none to be moved so.
std::optional<std::size_t> ChannelSender::fillPipe(ChannelRecord &channel, std::size_t packets)
{
    PipedPackets &piped = m_socket.piped();
    if (!piped.prepare())
        return std::nullopt;
    const std::size_t most = std::min<std::size_t>(
        channel.sendWindow, std::min(packets, PipedPackets::MostPackets) * channel.largestData);
    m_filling = true;
    const std::optional<std::size_t> size =
        channel.handle->user().streamSource().moveTo(piped.writeEnd(), most);
    m_filling = false;
    if (!m_socket.isOpen())
        return size;
    if (size.value_or(0) > 0)
        piped.begin(channel.remoteNumber, *size, channel.largestData);
    endFilling();
    channel.sendsBulk = size == most;
    return size;
}

std::size_t ChannelSender::fillSlots(ChannelRecord &channel, std::size_t packets)
{
    // One that has the link to itself takes more with one system call.
    const std::size_t most = m_turns.empty() ? PacketSlots::Most : PacketSlots::Most / 2;
    PacketSlots packetSlots(m_socket.out(), channel.sendWindow, channel.largestData,
                            std::min(packets, most));
    m_filling = true;
    const std::size_t size = channel.handle->user().streamSource().fill(packetSlots.spans());
    m_filling = false;
    if (!m_socket.isOpen())
        return size;
    packetSlots.commit(channel.remoteNumber, size);
    endFilling();
    channel.wantsToSend = channel.wantsToSend || packetSlots.endsFull(size);
    channel.sendsBulk = size >= BulkFill;
    return size;
}

/// What was written to out() while a user filled packets goes out behind them.
void ChannelSender::endFilling()
{
    if (m_afterFill.isEmpty())
        return;
    out().append(QByteArrayView(m_afterFill.data(), static_cast<qsizetype>(m_afterFill.size())));
    m_afterFill.release();
}

} // namespace Culvert
