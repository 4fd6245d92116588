// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/muxlink.h"

#include "core/channel/openfailure.h"
#include "core/ssh/muxprotocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace Culvert {

namespace {

constexpr std::size_t InCapacity = 512 * 1024;
// More would only be a queue in front of ssh, which takes one message at a time.
constexpr std::size_t OutHighWater = 128 * 1024;
// One link must not keep the others and the clients waiting.
constexpr int MostWritesPerTurn = 8;
constexpr quint32 GrowthBudget = 32 * 1024 * 1024;

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
    : m_poller(poller)
    , m_owner(owner)
    , m_in(new char[InCapacity])
    , m_windowBudget(GrowthBudget)
{}

MuxLink::~MuxLink()
{
    close(lost(tr("the tunnel is gone")));
    m_poller.cancel(*this);
}

std::optional<Failure> MuxLink::connectTo(const QString &path, qint64 processId)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    Q_ASSERT(name.size() < static_cast<qsizetype>(sizeof address.sun_path));
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));

    m_socket = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!m_socket.isOpen() ||
        ::connect(m_socket.number(), reinterpret_cast<const sockaddr *>(&address),
                  sizeof address) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        m_socket.close();
        return Failure{FailureKind::Internal,
                       tr("ssh's control socket cannot be reached: %1").arg(reason), path};
    }
    m_processId = processId;
    m_state = State::Handshake;
    m_watch = m_poller.watch(m_socket.number(), PollEvent::Read, *this);
    m_out.append(MuxProtocol::proxyRequest());
    m_poller.atTurnEnd(*this);
    return std::nullopt;
}

void MuxLink::close(const Failure &failure)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_watch.end();
    m_socket.close();
    m_out.release();
    m_senders.clear();
    // A user may destroy its own channel or others' while it is told.
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Channel *channel = std::exchange(m_slots[i].channel, nullptr);
        if (!channel)
            continue;
        channel->m_link = nullptr;
        --m_channelCount;
        channel->m_user->streamClosed(failure);
    }
}

void MuxLink::fail(const Failure &failure)
{
    if (m_state == State::Closed)
        return;
    close(failure);
    m_owner.linkLost(failure);
}

void MuxLink::open(Channel &channel)
{
    Q_ASSERT(isReady() && !channel.m_link);
    quint32 id = 0;
    if (m_freeIds.empty()) {
        id = static_cast<quint32>(m_slots.size());
        m_slots.emplace_back();
    } else {
        id = m_freeIds.back();
        m_freeIds.pop_back();
    }
    m_slots[id] = {&channel, 0, false, false};
    channel.m_queue = nullptr;
    channel.m_link = this;
    channel.m_localId = id;
    channel.m_openSent = ReceiveWindow::Clock::now();
    ++m_channelCount;
    ++m_channelsTotal;
    ChannelMessage::appendOpen(out(), id, ReceiveWindow::Initial, channel.m_target);
    m_poller.atTurnEnd(*this);
    m_owner.linkCountChanged();
}

void MuxLink::schedule(Channel &channel)
{
    if (channel.m_scheduled || !channel.isSendable())
        return;
    channel.m_scheduled = true;
    m_senders.push_back(channel.m_localId);
    if (!m_blocked)
        m_poller.atTurnEnd(*this);
}

void MuxLink::grant(Channel &channel, quint32 bytes)
{
    const quint32 adjust = channel.m_receiveWindow.consumed(bytes, ReceiveWindow::Clock::now(),
                                                            m_roundTrip, m_windowBudget);
    if (adjust == 0 || channel.m_endReceived)
        return;
    ChannelMessage::appendWindowAdjust(out(), channel.m_remoteId, adjust);
    if (!m_blocked)
        m_poller.atTurnEnd(*this);
}

void MuxLink::detach(Channel &channel)
{
    Slot &slot = m_slots[channel.m_localId];
    slot.channel = nullptr;
    --m_channelCount;
    m_windowBudget += channel.m_receiveWindow.size() - ReceiveWindow::Initial;
    // An open that is not answered yet is closed when the answer comes.
    if (slot.confirmed && !slot.closeSent) {
        slot.closeSent = true;
        ChannelMessage::appendClose(out(), slot.remoteId);
        if (!m_blocked)
            m_poller.atTurnEnd(*this);
    }
    m_owner.linkCountChanged();
}

void MuxLink::descriptorReady(quint32 events)
{
    if (m_blocked && (events & PollEvent::Write) != 0) {
        m_blocked = false;
        m_watch.setEvents(PollEvent::Read);
    }
    // What the server sent comes first, always: ssh buffers what is not taken, at quadratic cost.
    if ((events & (PollEvent::Read | PollEvent::HangUp | PollEvent::Error)) != 0)
        readSome();
    if (m_state != State::Closed && (!m_out.isEmpty() || !m_senders.empty()))
        m_poller.atTurnEnd(*this);
}

void MuxLink::readSome()
{
    if (InCapacity - m_inTail < InCapacity / 2) {
        std::memmove(m_in.get(), m_in.get() + m_inHead, m_inTail - m_inHead);
        m_inTail -= m_inHead;
        m_inHead = 0;
    }
    const ssize_t count =
        ::recv(m_socket.number(), m_in.get() + m_inTail, InCapacity - m_inTail, 0);
    if (count == 0) {
        fail(lost(tr("ssh closed the connection to its control socket")));
        return;
    }
    if (count < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(lost(QString::fromLocal8Bit(std::strerror(errno))));
        return;
    }
    m_inTail += static_cast<std::size_t>(count);
    if (m_state == State::Handshake && !readHandshake())
        return;
    if (!readMessages())
        return;
    if (m_inHead == m_inTail)
        m_inHead = m_inTail = 0;
}

/// False if there are no messages to read yet.
bool MuxLink::readHandshake()
{
    const MuxProtocol::Reading reading = MuxProtocol::readProxyAnswer(
        QByteArrayView(m_in.get() + m_inHead, static_cast<qsizetype>(m_inTail - m_inHead)));
    if (reading.answer == MuxProtocol::Answer::Incomplete)
        return false;
    if (reading.answer == MuxProtocol::Answer::Refused) {
        fail(protocolError(tr("this ssh does not offer proxy mode on its control socket (OpenSSH "
                              "7.4 or later does)")));
        return false;
    }
    m_inHead += static_cast<std::size_t>(reading.consumed);
    m_state = State::Ready;
    m_owner.linkReady();
    return m_state == State::Ready;
}

/// False if the link is closed.
bool MuxLink::readMessages()
{
    while (m_inTail - m_inHead >= 4) {
        const auto length = qFromBigEndian<quint32>(m_in.get() + m_inHead);
        if (length < 2 || length > ChannelMessage::LongestMessage) {
            fail(protocolError(tr("ssh sent a message of %1 bytes").arg(length)));
            return false;
        }
        if (m_inTail - m_inHead - 4 < length)
            break;
        const QByteArrayView bytes(m_in.get() + m_inHead + 4, static_cast<qsizetype>(length));
        m_inHead += 4 + length;
        const std::optional<ChannelMessage::Message> message = ChannelMessage::read(bytes);
        if (!message || !handle(*message)) {
            fail(protocolError(tr("ssh sent a message that makes no sense here (number %1)")
                                   .arg(static_cast<quint8>(bytes.at(1)))));
            return false;
        }
        if (m_state == State::Closed)
            return false;
    }
    return true;
}

/// False if the message breaks the protocol of the whole link.
bool MuxLink::handle(const ChannelMessage::Message &message)
{
    if (message.channel >= m_slots.size())
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
    const auto roundTrip = ReceiveWindow::Clock::now() - channel->m_openSent;
    if (m_roundTrip == ReceiveWindow::Clock::duration::zero() || roundTrip < m_roundTrip)
        m_roundTrip = roundTrip;
    channel->m_open = true;
    channel->m_remoteId = message.remoteChannel;
    channel->m_sendWindow = message.window;
    channel->m_largestData = std::min(message.largestData, ChannelMessage::LargestData);
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
        schedule(channel);
        break;
    default:
        break;
    }
}

void MuxLink::handleData(const ChannelMessage::Message &message, Channel &channel)
{
    const auto size = static_cast<quint32>(message.payload.size());
    if (channel.m_endReceived || !channel.m_receiveWindow.arrived(size)) {
        breakChannel(channel, tr("the server sent more than it was allowed to"));
        return;
    }
    // There is no standard error behind a forwarded connection; should a server send some, it is
    // dropped.
    if (message.number == ChannelMessage::ExtendedData)
        grant(channel, size);
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
    --m_channelCount;
    m_windowBudget += channel->m_receiveWindow.size() - ReceiveWindow::Initial;
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

void MuxLink::freeId(quint32 id)
{
    m_slots[id] = {};
    m_freeIds.push_back(id);
}

void MuxLink::turnEnded()
{
    if (m_state != State::Closed && !m_blocked)
        write();
}

void MuxLink::write()
{
    for (int i = 0; i < MostWritesPerTurn; ++i) {
        if (m_state == State::Ready)
            fillFromChannels();
        if (m_out.isEmpty())
            return;
        if (!send())
            return;
    }
    m_poller.atTurnEnd(*this);
}

void MuxLink::fillFromChannels()
{
    while (!m_senders.empty() && m_out.size() < OutHighWater) {
        const quint32 id = m_senders.front();
        m_senders.pop_front();
        Channel *channel = m_slots[id].channel;
        // The number may belong to another channel by now, which has its own turn.
        if (!channel || !channel->m_scheduled)
            continue;
        channel->m_scheduled = false;
        fillFrom(*channel);
    }
}

void MuxLink::fillFrom(Channel &channel)
{
    if (!channel.isSendable())
        return;
    const quint32 id = channel.m_localId;
    if (channel.m_wantsToSend) {
        const std::size_t most = std::min(channel.m_sendWindow, channel.m_largestData);
        const std::span<char> room = m_out.room(ChannelMessage::DataHeader + most);
        const quint32 remoteId = channel.m_remoteId;
        channel.m_wantsToSend = false;
        m_filling = true;
        const std::size_t size =
            channel.m_user->streamFill(room.subspan(ChannelMessage::DataHeader));
        m_filling = false;
        if (size > 0) {
            ChannelMessage::writeDataHeader(room.data(), remoteId, static_cast<quint32>(size));
            m_out.commit(ChannelMessage::DataHeader + size);
        }
        if (!m_afterFill.isEmpty()) {
            m_out.append(
                QByteArrayView(m_afterFill.data(), static_cast<qsizetype>(m_afterFill.size())));
            m_afterFill.release();
        }
        // The user may have destroyed the channel.
        if (m_slots[id].channel != &channel)
            return;
        channel.m_sendWindow -= static_cast<quint32>(size);
        channel.m_wantsToSend = channel.m_wantsToSend || size == most;
    }
    if (channel.m_endWanted && !channel.m_wantsToSend && !channel.m_endSent) {
        channel.m_endSent = true;
        ChannelMessage::appendEof(out(), channel.m_remoteId);
    }
    schedule(channel);
}

/// True if everything went out.
bool MuxLink::send()
{
    while (!m_out.isEmpty()) {
        const ssize_t count = ::send(m_socket.number(), m_out.data(), m_out.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN) {
            m_blocked = true;
            m_watch.setEvents(PollEvent::Read | PollEvent::Write);
            return false;
        }
        if (count < 0) {
            fail(lost(QString::fromLocal8Bit(std::strerror(errno))));
            return false;
        }
        m_out.consume(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace Culvert
