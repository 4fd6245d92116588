// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/descriptorstream.h"

#include <QString>

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t Window = 256UL * 1024;
constexpr std::size_t ReadSize = 64UL * 1024;
constexpr std::size_t SendSize = 64UL * 1024;

/// False once the stream has been destroyed in a call to its user.
class Alive
{
public:
    explicit Alive(const std::shared_ptr<const bool> &life)
        : m_life(life)
    {}
    explicit operator bool() const { return !m_life.expired(); }

private:
    std::weak_ptr<const bool> m_life;
};

Failure lost(int error)
{
    return {FailureKind::ConnectionLost, QString::fromLocal8Bit(std::strerror(error)), {}};
}

} // namespace

DescriptorStream::DescriptorStream(Poller &poller, StreamUser &user)
    : m_poller(poller)
    , m_user(user)
{}

DescriptorStream::~DescriptorStream()
{
    m_poller.cancel(*this);
    // A stream that is destroyed in the middle is reset, so that the target does not take it for
    // whole. One whose user has sent its end, and all before it, is not in the middle.
    if (m_state == State::Open && m_endWanted && !m_userHasMore && m_out.isEmpty())
        endOnClose(m_socket);
}

void DescriptorStream::setSocket(Descriptor socket, quint32 events)
{
    m_watch.end();
    m_socket = std::move(socket);
    m_watch = m_poller.watch(m_socket.number(), events, *this);
}

Descriptor DescriptorStream::takeSocket()
{
    m_watch.end();
    return std::move(m_socket);
}

bool DescriptorStream::isAwaited() const
{
    int bytes = 0;
    return m_state == State::Opening ||
           (m_state == State::Open &&
            (!m_out.isEmpty() || (::ioctl(m_socket.number(), SIOCOUTQ, &bytes) == 0 && bytes > 0)));
}

void DescriptorStream::opened()
{
    m_state = State::Open;
    updateEvents();
    if (m_userHasMore || m_endWanted)
        m_poller.atTurnEnd(*this);
    m_user.streamOpened();
}

void DescriptorStream::descriptorReady(quint32 events)
{
    if (m_state == State::Opening) {
        openingReady();
        return;
    }
    const Alive alive(m_life);
    if ((events & PollEvent::Write) != 0)
        send();
    if (alive && m_state == State::Open && (events & ~PollEvent::Write) != 0)
        receive();
    if (alive && m_state == State::Open && (events & (PollEvent::HangUp | PollEvent::Error)) != 0) {
        m_hungUp = true;
        m_watch.end();
        // There is nothing to wait for any more: what is still to be sent is tried, and fails.
        m_poller.atTurnEnd(*this);
    }
}

bool DescriptorStream::mayReceive() const
{
    return m_state == State::Open && !m_readEnded && m_unconsumed < Window;
}

void DescriptorStream::receive()
{
    const Alive alive(m_life);
    std::array<char, ReadSize> bytes;
    while (mayReceive()) {
        const ssize_t count = ::recv(m_socket.number(), bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            if (errno == EAGAIN)
                break;
            m_readEnded = true;
            updateEvents();
            broken(lost(errno));
            return;
        }
        if (count == 0) {
            m_readEnded = true;
            updateEvents();
            readEnded();
            return;
        }
        m_unconsumed += static_cast<std::size_t>(count);
        moved();
        m_user.streamReceived(QByteArrayView(bytes.data(), count));
        if (!alive)
            return;
        // One stream must not keep the others waiting.
        if (static_cast<std::size_t>(count) < bytes.size())
            break;
    }
    updateEvents();
}

void DescriptorStream::endReceived()
{
    const Alive alive(m_life);
    if (!std::exchange(m_endReceived, true))
        m_user.streamReceivedEnd();
    if (alive)
        overIfEnded();
}

void DescriptorStream::wantToSend()
{
    m_userHasMore = true;
    m_poller.atTurnEnd(*this);
}

void DescriptorStream::turnEnded()
{
    const Alive alive(m_life);
    send();
    if (alive && m_hungUp)
        receive();
}

void DescriptorStream::send()
{
    const Alive alive(m_life);
    while (m_state == State::Open && !m_sendBroken && flush() && m_userHasMore) {
        const std::span<char> room = m_out.room(SendSize);
        m_userHasMore = false;
        const std::size_t count = m_user.streamFill(room.first(SendSize));
        if (!alive)
            return;
        m_out.commit(count);
        // Fewer than there was room for: the user says when there is more.
        m_userHasMore = m_userHasMore || count == SendSize;
        if (count == 0)
            break;
    }
    const bool ends = alive && m_state == State::Open && m_endWanted && !m_userHasMore;
    if (ends && !m_endSent && !m_sendBroken && flush()) {
        m_endSent = true;
        endOnClose(m_socket);
        ::shutdown(m_socket.number(), SHUT_WR);
        overIfEnded();
    }
    if (alive)
        updateEvents();
}

/// True when the kernel has taken everything.
bool DescriptorStream::flush()
{
    while (!m_out.isEmpty()) {
        const ssize_t count = ::send(m_socket.number(), m_out.data(), m_out.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            if (errno != EAGAIN)
                sendFailed(lost(errno));
            return false; // and perhaps this is gone
        }
        m_out.consume(static_cast<std::size_t>(count));
        moved();
    }
    m_out.release();
    return true;
}

/// The target takes no more. What it has sent before is read still, up to its end.
void DescriptorStream::sendFailed(const Failure &failure)
{
    m_sendBroken = true;
    m_sendFailure = failure;
    m_out.release();
    overIfEnded();
}

void DescriptorStream::sendEnd()
{
    m_endWanted = true;
    m_poller.atTurnEnd(*this);
}

void DescriptorStream::consumed(std::size_t bytes)
{
    m_unconsumed -= bytes;
    updateEvents();
}

void DescriptorStream::updateEvents()
{
    if (m_state != State::Open)
        return;
    if (!m_hungUp)
        m_watch.setEvents((mayReceive() ? PollEvent::Read : 0U) |
                          (m_out.isEmpty() || m_sendBroken ? 0U : PollEvent::Write));
    else if (mayReceive())
        m_poller.atTurnEnd(*this);
}

void DescriptorStream::overIfEnded()
{
    if (!m_endReceived)
        return;
    if (const std::optional<Failure> failure = std::exchange(m_sendFailure, std::nullopt))
        broken(*failure);
    else if (m_endSent)
        over(std::nullopt);
}

void DescriptorStream::over(const std::optional<Failure> &failure)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    takeSocket();
    m_user.streamClosed(failure);
}

} // namespace Culvert
