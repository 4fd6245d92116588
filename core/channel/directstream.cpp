// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/directstream.h"

#include "core/channel/openfailure.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace Culvert {

namespace {

constexpr std::size_t Window = 256UL * 1024;
constexpr std::size_t ReadSize = 64UL * 1024;
constexpr std::size_t SendSize = 64UL * 1024;

Failure failureOf(int error)
{
    return openFailure(OpenReason::ConnectFailed, std::strerror(error));
}

} // namespace

DirectStream::DirectStream(Poller &poller, SocketAddress target, StreamUser &user)
    : m_poller(poller)
    , m_target(std::move(target))
    , m_user(user)
{
    QMetaObject::invokeMethod(
        &m_context, [this] { start(); }, Qt::QueuedConnection);
}

DirectStream::~DirectStream()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_poller.cancel(*this);
}

void DirectStream::start()
{
    if (m_target.isUnix()) {
        m_addresses.push_back(NativeAddress::unixSocket(m_target.path()));
        connectToNext();
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_target.tcp().host, &m_context,
                                     [this](const QHostInfo &info) { resolved(info); });
}

void DirectStream::resolved(const QHostInfo &info)
{
    m_lookup = -1;
    for (const QHostAddress &address : info.addresses())
        m_addresses.push_back(NativeAddress::tcp({address.toString(), m_target.tcp().port}));
    m_failure = {FailureKind::NameResolution,
                 QCoreApplication::translate("Culvert::DirectStream", "%1 is not known here: %2")
                     .arg(m_target.tcp().host, info.errorString()),
                 {}};
    connectToNext();
}

void DirectStream::connectToNext()
{
    while (!m_addresses.empty()) {
        const NativeAddress address = m_addresses.front();
        m_addresses.pop_front();
        m_watch.end();
        m_socket = Descriptor(
            ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (m_socket.isOpen() && (::connect(m_socket.number(), address.get(), address.size) == 0 ||
                                  errno == EINPROGRESS)) {
            m_state = State::Connecting;
            m_watch = m_poller.watch(m_socket.number(), PollEvent::Write, *this);
            return;
        }
        m_failure = failureOf(errno);
    }
    over(m_failure);
}

void DirectStream::connected()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_socket.number(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        m_failure = failureOf(error);
        connectToNext();
        return;
    }
    const int yes = 1;
    if (!m_target.isUnix())
        ::setsockopt(m_socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    m_state = State::Open;
    updateEvents();
    m_user.streamOpened();
}

void DirectStream::descriptorReady(quint32 events)
{
    if (m_state == State::Connecting) {
        connected();
        return;
    }
    if ((events & PollEvent::Write) != 0)
        send();
    if (m_state == State::Open && (events & ~PollEvent::Write) != 0)
        receive();
}

void DirectStream::receive()
{
    std::array<char, ReadSize> bytes;
    while (m_state == State::Open && !m_endReceived && m_unconsumed < Window) {
        const ssize_t count = ::recv(m_socket.number(), bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            if (errno != EAGAIN)
                over(failureOf(errno));
            break;
        }
        if (count == 0) {
            m_endReceived = true;
            m_user.streamReceivedEnd();
            overIfEnded();
            break;
        }
        m_unconsumed += static_cast<std::size_t>(count);
        m_user.streamReceived(QByteArrayView(bytes.data(), count));
        // One stream must not keep the others waiting.
        if (static_cast<std::size_t>(count) < bytes.size())
            break;
    }
    updateEvents();
}

void DirectStream::wantToSend()
{
    m_userHasMore = true;
    m_poller.atTurnEnd(*this);
}

void DirectStream::turnEnded()
{
    send();
}

void DirectStream::send()
{
    while (m_state == State::Open && flush() && m_userHasMore && !m_endWanted) {
        const std::span<char> room = m_out.room(SendSize);
        m_userHasMore = false;
        const std::size_t count = m_user.streamFill(room.first(SendSize));
        m_out.commit(count);
        // Fewer than there was room for: the user says when there is more.
        m_userHasMore = m_userHasMore || count == SendSize;
        if (count == 0)
            break;
    }
    if (m_state == State::Open && m_endWanted && !m_endSent && flush()) {
        m_endSent = true;
        ::shutdown(m_socket.number(), SHUT_WR);
        overIfEnded();
    }
    updateEvents();
}

/// True when the kernel has taken everything.
bool DirectStream::flush()
{
    while (!m_out.isEmpty()) {
        const ssize_t count = ::send(m_socket.number(), m_out.data(), m_out.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            if (errno != EAGAIN)
                over(failureOf(errno));
            return false;
        }
        m_out.consume(static_cast<std::size_t>(count));
    }
    m_out.release();
    return true;
}

void DirectStream::sendEnd()
{
    m_endWanted = true;
    m_poller.atTurnEnd(*this);
}

void DirectStream::consumed(std::size_t bytes)
{
    m_unconsumed -= bytes;
    updateEvents();
}

void DirectStream::updateEvents()
{
    if (m_state != State::Open)
        return;
    const bool reads = !m_endReceived && m_unconsumed < Window;
    m_watch.setEvents((reads ? PollEvent::Read : 0U) | (m_out.isEmpty() ? 0U : PollEvent::Write));
}

void DirectStream::overIfEnded()
{
    if (m_endSent && m_endReceived)
        over(std::nullopt);
}

void DirectStream::over(const std::optional<Failure> &failure)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_watch.end();
    m_socket.close();
    m_user.streamClosed(failure);
}

} // namespace Culvert
