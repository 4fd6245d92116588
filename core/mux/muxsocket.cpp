// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxsocket.h"

#include "core/io/localpeer.h"
#include "core/io/socketfacts.h"
#include "core/mux/muxprotocol.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::MuxSocket)

namespace {

constexpr std::size_t InCapacity = std::size_t{512} * 1024;
// More would only be a queue in front of ssh, which takes one message at a time.
constexpr std::size_t OutHighWater = std::size_t{128} * 1024;
// One link must not keep the others and the clients waiting.
constexpr int MostWritesPerTurn = 8;

Failure lost(const QString &message)
{
    return {FailureKind::ConnectionLost, message, {}};
}

Failure closedBySsh()
{
    return lost(tr("ssh closed the connection to its control socket"));
}

/// A reset is a close with something unread, and says nothing of the target.
Failure lostBy(int error)
{
    return error == ECONNRESET || error == EPIPE
               ? closedBySsh()
               : lost(QString::fromLocal8Bit(std::strerror(error)));
}

Failure protocolError(const QString &message)
{
    return {FailureKind::Internal, message, {}};
}

} // namespace

MuxSocket::MuxSocket(Poller &poller, MuxSocketUser &user)
    : m_poller(poller)
    , m_user(user)
    , m_in(new char[InCapacity])
{}

MuxSocket::~MuxSocket()
{
    m_poller.cancel(*this);
}

void MuxSocket::close()
{
    m_state = State::Closed;
    m_watch.end();
    m_socket.close();
}

void MuxSocket::fail(const Failure &failure)
{
    if (!isOpen())
        return;
    close();
    m_user.socketLost(failure);
}

void MuxSocket::sendSoon()
{
    if (!m_blocked)
        m_poller.atTurnEnd(*this);
}

void MuxSocket::turnEnded()
{
    for (int i = 0; i < MostWritesPerTurn; ++i) {
        if (!isOpen() || m_blocked)
            return;
        if (isReady() && m_piped.isEmpty() && m_out.size() < OutHighWater)
            m_user.fill(OutHighWater - m_out.size());
        if (!hasOutput() || !send())
            return;
    }
    sendSoon();
}

bool MuxSocket::hasUntaken() const
{
    return isOpen() && (hasOutput() || hasUnsent(m_socket.number()));
}

std::optional<Failure> MuxSocket::connectTo(const QString &path)
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
    if (const std::optional<Failure> failure = serverFailure(m_socket.number(), path)) {
        m_socket.close();
        return failure;
    }
    // The kernel says that there is room again only when three quarters of this are free: the last
    // quarter has to keep ssh busy until we have written more. With a larger buffer, what waits in
    // it outgrows the processor's cache, and everything is slower (measured). The kernel may give
    // less than we ask for.
    constexpr int SendBuffer = 700'000;
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_SNDBUF, &SendBuffer, sizeof SendBuffer);
    m_state = State::Handshake;
    m_watch = m_poller.watch(m_socket.number(), PollEvent::Read, *this);
    m_out.append(MuxProtocol::proxyRequest());
    sendSoon();
    return std::nullopt;
}

void MuxSocket::descriptorReady(quint32 events)
{
    if (m_blocked && (events & PollEvent::Write) != 0) {
        m_blocked = false;
        m_watch.setEvents(PollEvent::Read);
    }
    // Before anything is sent, what the server sent is read: ssh keeps what we do not take in a
    // buffer, at a cost that grows with the square of what is in there.
    if ((events & (PollEvent::Read | PollEvent::HangUp | PollEvent::Error)) != 0)
        readSome();
    if (isOpen())
        sendSoon();
}

void MuxSocket::readSome()
{
    if (InCapacity - m_inTail < InCapacity / 2) {
        std::memmove(m_in.get(), m_in.get() + m_inHead, m_inTail - m_inHead);
        m_inTail -= m_inHead;
        m_inHead = 0;
    }
    const ssize_t count =
        ::recv(m_socket.number(), m_in.get() + m_inTail, InCapacity - m_inTail, 0);
    if (count == 0) {
        fail(closedBySsh());
        return;
    }
    if (count < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(lostBy(errno));
        return;
    }
    m_inTail += static_cast<std::size_t>(count);
    m_bytesReceived += static_cast<quint64>(count);
    m_lastReceived = Clock::now();
    m_waitingSince.reset();
    if (m_state == State::Handshake && !readHandshake())
        return;
    if (!readMessages())
        return;
    if (m_inHead == m_inTail)
        m_inHead = m_inTail = 0;
}

/// False if there are no messages to read yet.
bool MuxSocket::readHandshake()
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
    m_user.proxyModeOn();
    return m_state == State::Ready;
}

/// False if the link is closed.
bool MuxSocket::readMessages()
{
    const QString complaint = readEachMessage();
    if (isOpen())
        m_user.messagesRead();
    if (!complaint.isEmpty())
        fail(protocolError(complaint));
    return isOpen();
}

/// Returns what is wrong with the last one; nothing = all is well, or the link is closed.
QString MuxSocket::readEachMessage()
{
    while (m_inTail - m_inHead >= 4) {
        const auto length = qFromBigEndian<quint32>(m_in.get() + m_inHead);
        if (length < 2 || length > ChannelMessage::LongestMessage)
            return tr("ssh sent a message of %1 bytes").arg(length);
        if (m_inTail - m_inHead - 4 < length)
            break;
        const QByteArrayView bytes(m_in.get() + m_inHead + 4, static_cast<qsizetype>(length));
        m_inHead += 4 + length;
        const std::optional<ChannelMessage::Message> message = ChannelMessage::read(bytes);
        if (!message || !m_user.messageArrived(*message))
            return tr("ssh sent a message that makes no sense here (number %1)")
                .arg(static_cast<quint8>(bytes.at(1)));
        if (!isOpen())
            break;
    }
    return {};
}

/// As send(2), with what comes next.
ssize_t MuxSocket::sendSome()
{
    if (m_out.isEmpty())
        return m_piped.sendSome(m_socket.number());
    const ssize_t count = ::send(m_socket.number(), m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (count > 0)
        m_out.consume(static_cast<std::size_t>(count));
    return count;
}

/// True if everything went out.
bool MuxSocket::send()
{
    while (hasOutput()) {
        const ssize_t count = sendSome();
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN) {
            m_blocked = true;
            m_watch.setEvents(PollEvent::Read | PollEvent::Write);
            return false;
        }
        if (count < 0) {
            fail(lostBy(errno));
            return false;
        }
        if (m_out.isEmpty() && m_piped.isEmpty())
            std::swap(m_out, m_afterPiped);
        m_bytesSent += static_cast<quint64>(count);
        // ssh answers the handshake by itself: it says nothing of the server.
        if (!m_waitingSince && isReady()) {
            m_waitingSince = Clock::now();
            m_user.waitingBegan();
        }
    }
    return true;
}

} // namespace Culvert
