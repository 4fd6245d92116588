// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxlink.h"

#include "core/io/processend.h"
#include "core/stream/openfailure.h"

#include <QCoreApplication>

#include <algorithm>

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

MuxLink::MuxLink(Poller &poller, ReceiveBudget &budget, MuxLinkOwner &owner)
    : m_owner(owner)
    , m_socket(poller, *this)
    , m_sender(m_socket, m_channels, m_line)
    , m_receiver(poller, m_socket, m_sender, m_channels, budget, m_line)
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
    m_sender.clear();
    // A user may destroy its own channel or others' while it is told.
    for (const ChannelTable::Slot &slot : m_channels) {
        if (Channel *channel = slot.channel) {
            release(*channel);
            channel->m_user->streamClosed(failure);
        }
    }
}

void MuxLink::proxyModeOn()
{
    m_owner.linkReady();
}

void MuxLink::socketLost(const Failure &failure)
{
    // Then it has better words for its channels, in a moment.
    if (!isProcessEnding(m_processId))
        close(failure);
    m_owner.linkLost(failure);
}

void MuxLink::open(Channel &channel)
{
    Q_ASSERT(isReady() && !channel.m_link);
    const quint32 id = m_channels.take(&channel);
    channel.m_queue = nullptr;
    channel.m_link = this;
    channel.m_localId = id;
    channel.m_openSent = Clock::now();
    const quint32 window = m_receiver.begin(channel);
    ++m_channelCount;
    ++m_channelsTotal;
    ChannelMessage::appendOpen(m_sender.out(), id, window, channel.m_target);
    m_socket.sendSoon();
    m_sender.expectAnswer();
    m_owner.linkCountChanged();
}

void MuxLink::probe()
{
    if (!isReady() || isProbing() || !hasRoom())
        return;
    // Without a user it is closed at once, should somebody listen there after all.
    const quint32 id = m_channels.take(nullptr);
    m_probe = Probe{id, Clock::now()};
    ChannelMessage::appendOpen(m_sender.out(), id, 1,
                               SocketAddress(HostPort{QStringLiteral("127.0.0.1"), 1}));
    m_socket.sendSoon();
}

void MuxLink::touch()
{
    const auto found =
        std::find_if(m_channels.begin(), m_channels.end(), [](const ChannelTable::Slot &slot) {
            return slot.channel && slot.confirmed && !slot.closeSent &&
                   !slot.channel->m_endReceived;
        });
    if (found == m_channels.end())
        return;
    ChannelMessage::appendWindowAdjust(m_sender.out(), found->remoteId, 0);
    m_socket.sendSoon();
}

bool MuxLink::isOpening() const
{
    return std::any_of(m_channels.begin(), m_channels.end(), [](const ChannelTable::Slot &slot) {
        return slot.channel && !slot.confirmed;
    });
}

/// The channel is not this link's any more.
void MuxLink::release(Channel &channel)
{
    m_channels[channel.m_localId].channel = nullptr;
    channel.m_link = nullptr;
    m_sender.forget(channel);
    m_receiver.forget(channel);
    --m_channelCount;
}

/// Returns the channel that had it, which is not this link's any more; null = nobody's.
Channel *MuxLink::freeNumber(quint32 id)
{
    Channel *channel = m_channels.user(id);
    if (channel)
        release(*channel);
    m_channels.free(id);
    if (channel || isSettled())
        m_owner.linkCountChanged();
    return channel;
}

void MuxLink::detach(Channel &channel)
{
    release(channel);
    ChannelTable::Slot &slot = m_channels[channel.m_localId];
    // An open that is not answered yet is closed when the answer comes.
    if (slot.confirmed && !slot.closeSent) {
        slot.closeSent = true;
        ChannelMessage::appendClose(m_sender.out(), slot.remoteId);
        m_socket.sendSoon();
    }
    m_owner.linkCountChanged();
}

/// False if the message breaks the protocol of the whole link.
bool MuxLink::messageArrived(const ChannelMessage::Message &message)
{
    if (!m_channels.isInUse(message.channel))
        return false;
    ChannelTable::Slot &slot = m_channels[message.channel];
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
            ChannelMessage::appendRequestFailure(m_sender.out(), slot.remoteId);
        return true;
    }
    // What still comes for a channel that nobody uses any more is nobody's.
    if (slot.channel)
        handleConfirmed(message, slot);
    return true;
}

bool MuxLink::handleUnconfirmed(const ChannelMessage::Message &message, ChannelTable::Slot &slot)
{
    Channel *channel = slot.channel;
    if (m_probe && m_probe->id == message.channel) {
        m_line.answered(m_probe->sent, Clock::now());
        m_probe.reset();
    }
    if (message.number == ChannelMessage::OpenFailure) {
        ++m_failedOpens;
        if (freeNumber(message.channel))
            channel->m_user->streamClosed(openFailure(message.code, message.payload));
        return true;
    }
    if (message.number != ChannelMessage::Confirmation)
        return false;
    slot.confirmed = true;
    slot.remoteId = message.remoteChannel;
    if (!channel) {
        slot.closeSent = true;
        ChannelMessage::appendClose(m_sender.out(), slot.remoteId);
        return true;
    }
    m_line.answered(channel->m_openSent, Clock::now());
    channel->m_open = true;
    channel->m_remoteId = message.remoteChannel;
    if (message.largestData == 0) {
        breakChannel(*channel, tr("the server takes no data"));
        return true;
    }
    channel->m_sendWindow = message.window;
    channel->m_largestData = std::min(message.largestData, ChannelMessage::LargestSent);
    m_receiver.opened(*channel);
    m_sender.schedule(*channel);
    channel->m_user->streamOpened();
    return true;
}

void MuxLink::handleConfirmed(const ChannelMessage::Message &message, ChannelTable::Slot &slot)
{
    Channel &channel = *slot.channel;
    switch (message.number) {
    case ChannelMessage::Data:
    case ChannelMessage::ExtendedData:
        handleData(message, channel);
        break;
    case ChannelMessage::Eof:
        if (!channel.m_endReceived && m_receiver.deliver(message.channel)) {
            channel.m_endReceived = true;
            channel.m_user->streamReceivedEnd();
        }
        break;
    case ChannelMessage::WindowAdjust:
        if (!m_sender.acknowledged(channel, message.adjust))
            breakChannel(channel, tr("the server granted a window of more than 2^32 - 1 bytes"));
        break;
    default:
        break;
    }
}

void MuxLink::handleData(const ChannelMessage::Message &message, Channel &channel)
{
    const auto size = static_cast<quint32>(message.payload.size());
    bool isAllowed = !channel.m_endReceived && size <= ChannelMessage::LargestData;
    // There is no standard error behind a forwarded connection; should a server send some, it is
    // dropped.
    if (isAllowed && message.number == ChannelMessage::ExtendedData)
        isAllowed = m_receiver.dropped(channel, size);
    else if (isAllowed)
        isAllowed = m_receiver.arrived(channel, message.payload);
    if (!isAllowed)
        breakChannel(channel, tr("the server sent more than it was allowed to"));
}

void MuxLink::messagesRead()
{
    m_receiver.deliverAll();
}

void MuxLink::handleClose(quint32 id)
{
    m_receiver.deliver(id);
    if (!m_socket.isOpen())
        return;
    ChannelTable::Slot &slot = m_channels[id];
    if (!slot.closeSent)
        ChannelMessage::appendClose(m_sender.out(), slot.remoteId);
    Channel *channel = freeNumber(id);
    if (!channel)
        return;
    if (channel->m_endReceived)
        channel->m_user->streamClosed(std::nullopt);
    else
        channel->m_user->streamClosed(lost(tr("the server closed the connection before its end")));
}

void MuxLink::breakChannel(Channel &channel, const QString &reason)
{
    if (!m_receiver.deliver(channel.m_localId))
        return;
    StreamUser *user = channel.m_user;
    detach(channel);
    user->streamClosed(protocolError(reason));
}

void MuxLink::fill(std::size_t room)
{
    m_sender.fill(room);
}

} // namespace Culvert
