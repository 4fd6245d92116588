// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/muxlink.h"

#include "core/channel/openfailure.h"
#include "core/channel/packetrooms.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::MuxLink", text);
}

Failure lost(const QString &message)
{
    return {FailureKind::ConnectionLost, message, {}};
}

Failure protocolError(const QString &message)
{
    return {FailureKind::Internal, message, {}};
}

} // namespace

MuxLink::MuxLink(Poller &poller, MuxLinkOwner &owner)
    : m_owner(owner)
    , m_socket(poller, *this)
    , m_grants([this](quint32 id) { grantAgain(id); })
    , m_flights([this] { releaseAll(); })
{}

MuxLink::~MuxLink()
{
    close(lost(tr("the tunnel is gone")));
}

std::optional<Failure> MuxLink::connectTo(const QString &path, qint64 processId)
{
    m_processId = processId;
    return m_socket.connectTo(path);
}

void MuxLink::close(const Failure &failure)
{
    m_socket.close();
    m_senders.clear();
    // A user may destroy its own channel or others' while it is told.
    for (Slot &slot : m_slots) {
        Channel *channel = std::exchange(slot.channel, nullptr);
        if (!channel)
            continue;
        channel->m_link = nullptr;
        m_flights.forget(channel->m_flight);
        --m_channelCount;
        channel->m_user->streamClosed(failure);
    }
}

void MuxLink::proxyModeOn()
{
    m_owner.linkReady();
}

void MuxLink::socketLost(const Failure &failure)
{
    close(failure);
    m_owner.linkLost(failure);
}

quint32 MuxLink::takeId()
{
    if (m_freeIds.empty()) {
        m_slots.emplace_back();
        return static_cast<quint32>(m_slots.size() - 1);
    }
    const quint32 id = m_freeIds.back();
    m_freeIds.pop_back();
    return id;
}

void MuxLink::open(Channel &channel)
{
    Q_ASSERT(isReady() && !channel.m_link);
    const quint32 id = takeId();
    m_slots[id] = {&channel, 0, true, false, false};
    channel.m_queue = nullptr;
    channel.m_link = this;
    channel.m_localId = id;
    channel.m_openSent = Clock::now();
    const quint32 window = m_grants.begin(channel.m_receiving, m_channelCount, m_roundTrip);
    ++m_channelCount;
    ++m_channelsTotal;
    ChannelMessage::appendOpen(out(), id, window, channel.m_target);
    m_socket.sendSoon();
    expectAnswer();
    m_owner.linkCountChanged();
}

void MuxLink::probe()
{
    if (!isReady() || isProbing() || !hasRoom())
        return;
    const quint32 id = takeId();
    // Without a user it is closed at once, should somebody listen there after all.
    m_slots[id].inUse = true;
    m_probe = Probe{id, Clock::now()};
    ChannelMessage::appendOpen(out(), id, 1,
                               SocketAddress(HostPort{QStringLiteral("127.0.0.1"), 1}));
    m_socket.sendSoon();
}

void MuxLink::touch()
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) {
        return slot.channel && slot.confirmed && !slot.closeSent && !slot.channel->m_endReceived;
    });
    if (found == m_slots.end())
        return;
    ChannelMessage::appendWindowAdjust(out(), found->remoteId, 0);
    m_socket.sendSoon();
}

void MuxLink::noteRoundTrip(Clock::time_point sent)
{
    const Clock::duration roundTrip = Clock::now() - sent;
    if (m_roundTrip == Clock::duration::zero() || roundTrip < m_roundTrip)
        m_roundTrip = roundTrip;
}

/// A server that is near answers a channel's first messages faster than a sleeper wakes up.
void MuxLink::expectAnswer()
{
    if (m_roundTrip != Clock::duration::zero())
        m_socket.expectWithin(3 * m_roundTrip);
}

void MuxLink::schedule(Channel &channel)
{
    if (channel.m_scheduled || !channel.isSendable())
        return;
    channel.m_scheduled = true;
    m_senders.push_back(channel.m_localId);
    m_socket.sendSoon();
}

void MuxLink::consumed(Channel &channel, quint32 bytes)
{
    m_grants.consumed(channel.m_receiving, bytes);
    grant(channel, m_grants.due(channel.m_receiving, channel.m_localId, m_roundTrip));
}

/// By now the number may belong to nobody, or to another channel, which only gets its due.
void MuxLink::grantAgain(quint32 id)
{
    if (Channel *channel = m_slots[id].channel)
        grant(*channel, m_grants.dueAgain(channel->m_receiving, id, m_roundTrip));
}

void MuxLink::grant(Channel &channel, quint32 bytes)
{
    if (bytes == 0 || channel.m_endReceived)
        return;
    ChannelMessage::appendWindowAdjust(out(), channel.m_remoteId, bytes);
    m_socket.sendSoon();
}

void MuxLink::detach(Channel &channel)
{
    Slot &slot = m_slots[channel.m_localId];
    slot.channel = nullptr;
    m_flights.forget(channel.m_flight);
    --m_channelCount;
    // An open that is not answered yet is closed when the answer comes.
    if (slot.confirmed && !slot.closeSent) {
        slot.closeSent = true;
        ChannelMessage::appendClose(out(), slot.remoteId);
        m_socket.sendSoon();
    }
    m_owner.linkCountChanged();
}

/// False if the message breaks the protocol of the whole link.
bool MuxLink::messageArrived(const ChannelMessage::Message &message)
{
    if (message.channel >= m_slots.size() || !m_slots[message.channel].inUse)
        return false;
    Slot &slot = m_slots[message.channel];
    if (!slot.confirmed)
        return handleUnconfirmed(message, slot);
    if (message.number == ChannelMessage::Confirmation ||
        message.number == ChannelMessage::OpenFailure)
        return false;
    if (message.number == ChannelMessage::Close) {
        handleClose(message.channel);
        return true;
    }
    if (message.number == ChannelMessage::Request && message.wantsReply) {
        // CLOSE is the last that is said about a channel.
        if (!slot.closeSent)
            ChannelMessage::appendRequestFailure(out(), slot.remoteId);
        return true;
    }
    // What still comes for a channel that nobody uses any more is nobody's.
    if (slot.channel)
        handleConfirmed(message, slot);
    return true;
}

bool MuxLink::handleUnconfirmed(const ChannelMessage::Message &message, Slot &slot)
{
    Channel *channel = slot.channel;
    if (m_probe && m_probe->id == message.channel) {
        noteRoundTrip(m_probe->sent);
        m_probe.reset();
    }
    if (message.number == ChannelMessage::OpenFailure) {
        ++m_failedOpens;
        freeId(message.channel);
        if (channel) {
            channel->m_link = nullptr;
            --m_channelCount;
            m_owner.linkCountChanged();
            channel->m_user->streamClosed(openFailure(message.code, message.payload));
        }
        return true;
    }
    if (message.number != ChannelMessage::Confirmation)
        return false;
    slot.confirmed = true;
    slot.remoteId = message.remoteChannel;
    if (!channel) {
        slot.closeSent = true;
        ChannelMessage::appendClose(out(), slot.remoteId);
        return true;
    }
    noteRoundTrip(channel->m_openSent);
    channel->m_open = true;
    channel->m_remoteId = message.remoteChannel;
    if (message.largestData == 0) {
        breakChannel(*channel, tr("the server takes no data"));
        return true;
    }
    channel->m_sendWindow = message.window;
    channel->m_largestData = std::min(message.largestData, ChannelMessage::LargestData);
    grant(*channel, m_grants.opened(channel->m_receiving, m_channelCount - 1, m_roundTrip));
    schedule(*channel);
    channel->m_user->streamOpened();
    return true;
}

void MuxLink::handleConfirmed(const ChannelMessage::Message &message, Slot &slot)
{
    Channel &channel = *slot.channel;
    switch (message.number) {
    case ChannelMessage::Data:
    case ChannelMessage::ExtendedData:
        handleData(message, channel);
        break;
    case ChannelMessage::Eof:
        if (!channel.m_endReceived) {
            channel.m_endReceived = true;
            channel.m_user->streamReceivedEnd();
        }
        break;
    case ChannelMessage::WindowAdjust:
        if (message.adjust > std::numeric_limits<quint32>::max() - channel.m_sendWindow) {
            breakChannel(channel, tr("the server granted a window of more than 2^32 - 1 bytes"));
            break;
        }
        channel.m_sendWindow += message.adjust;
        m_flights.acknowledged(channel.m_flight, message.adjust, m_roundTrip);
        schedule(channel);
        break;
    default:
        break;
    }
}

void MuxLink::handleData(const ChannelMessage::Message &message, Channel &channel)
{
    const auto size = static_cast<quint32>(message.payload.size());
    if (channel.m_endReceived || size > ChannelMessage::LargestData ||
        !m_grants.arrived(channel.m_receiving, size, m_roundTrip)) {
        breakChannel(channel, tr("the server sent more than it was allowed to"));
        return;
    }
    // There is no standard error behind a forwarded connection; should a server send some, it is
    // dropped.
    if (message.number == ChannelMessage::ExtendedData)
        consumed(channel, size);
    else
        channel.m_user->streamReceived(message.payload);
}

void MuxLink::handleClose(quint32 id)
{
    Slot &slot = m_slots[id];
    Channel *channel = slot.channel;
    if (!slot.closeSent)
        ChannelMessage::appendClose(out(), slot.remoteId);
    freeId(id);
    if (!channel)
        return;
    channel->m_link = nullptr;
    m_flights.forget(channel->m_flight);
    --m_channelCount;
    m_owner.linkCountChanged();
    if (channel->m_endReceived)
        channel->m_user->streamClosed(std::nullopt);
    else
        channel->m_user->streamClosed(lost(tr("the server closed the connection before its end")));
}

void MuxLink::breakChannel(Channel &channel, const QString &reason)
{
    StreamUser *user = channel.m_user;
    detach(channel);
    channel.m_link = nullptr;
    user->streamClosed(protocolError(reason));
}

void MuxLink::releaseAll()
{
    for (const Slot &slot : m_slots) {
        if (!slot.channel || !slot.channel->m_flight.heldBack)
            continue;
        m_flights.release(slot.channel->m_flight);
        schedule(*slot.channel);
    }
}

void MuxLink::freeId(quint32 id)
{
    m_slots[id] = {};
    m_freeIds.push_back(id);
}

void MuxLink::fill(ByteBuffer &out, std::size_t room)
{
    const std::size_t most = out.size() + room;
    while (!m_senders.empty() && out.size() < most) {
        const quint32 id = m_senders.front();
        m_senders.pop_front();
        Channel *channel = m_slots[id].channel;
        // The number may belong to another channel by now, which has its own turn.
        if (!channel || !channel->m_scheduled)
            continue;
        channel->m_scheduled = false;
        fillFrom(*channel, out);
    }
}

void MuxLink::fillFrom(Channel &channel, ByteBuffer &out)
{
    if (!channel.isSendable())
        return;
    if (channel.m_wantsToSend && m_flights.holdBack(channel.m_flight, m_roundTrip))
        return;
    if (channel.m_wantsToSend && !fillPackets(channel, out))
        return;
    if (channel.m_endWanted && !channel.m_wantsToSend && !channel.m_endSent) {
        channel.m_endSent = true;
        ChannelMessage::appendEof(out, channel.m_remoteId);
    }
    schedule(channel);
}

/// False if the link or the channel has ended meanwhile.
bool MuxLink::fillPackets(Channel &channel, ByteBuffer &out)
{
    const quint32 id = channel.m_localId;
    const quint32 remoteId = channel.m_remoteId;
    // One that has the link to itself takes more with one system call.
    const std::size_t mostPackets =
        std::min(m_flights.packets(channel.m_flight, m_roundTrip),
                 m_senders.empty() ? PacketRooms::Most : PacketRooms::Most / 2);
    PacketRooms rooms(out, channel.m_sendWindow, channel.m_largestData, mostPackets);
    channel.m_wantsToSend = false;
    m_filling = true;
    const std::size_t size = channel.m_user->streamFillPackets(rooms.spans());
    m_filling = false;
    // The user may have ended the link, or the channel.
    if (!m_socket.isOpen())
        return false;
    rooms.commit(remoteId, size);
    if (!m_afterFill.isEmpty()) {
        out.append(QByteArrayView(m_afterFill.data(), static_cast<qsizetype>(m_afterFill.size())));
        m_afterFill.release();
    }
    if (m_slots[id].channel != &channel)
        return false;
    if (!std::exchange(channel.m_hasSent, true))
        expectAnswer();
    channel.m_sendWindow -= static_cast<quint32>(size);
    m_flights.sent(channel.m_flight, static_cast<quint32>(size));
    channel.m_wantsToSend = channel.m_wantsToSend || rooms.endsFull(size);
    return true;
}

} // namespace Culvert
