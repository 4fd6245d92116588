// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/descriptorstream.h"

#include "core/io/socketfacts.h"

#include <QString>

#include <array>
#include <cstring>
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
    return {FailureKind::ConnectionLost,
            QString::fromLocal8Bit(std::strerror(error)),
            {},
            FailureOrigin::Target};
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
    if (m_state == State::Open && m_endWanted && !m_userHasMore && !m_end.hasPending())
        m_end.endOnClose();
}

void DescriptorStream::setSocket(Descriptor socket, quint32 events)
{
    m_watch.end();
    m_end = SocketEnd(std::move(socket));
    m_watch = m_poller.watch(m_end.number(), events, *this);
}

Descriptor DescriptorStream::takeSocket()
{
    m_watch.end();
    return m_end.release();
}

bool DescriptorStream::isAwaited() const
{
    return m_state == State::Opening ||
           (m_state == State::Open && (m_end.hasPending() || hasUnsent(m_end.number())));
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
        const SocketEnd::Result result = m_end.read(bytes);
        if (result.outcome == SocketEnd::Outcome::NotNow)
            break;
        if (result.isOver()) {
            m_readEnded = true;
            updateEvents();
            if (result.outcome == SocketEnd::Outcome::Broken)
                broken(lost(result.error));
            else
                readEnded();
            return;
        }
        m_unconsumed += result.bytes;
        moved();
        m_user.streamReceived(QByteArrayView(bytes.data(), static_cast<qsizetype>(result.bytes)));
        if (!alive)
            return;
        // One stream must not keep the others waiting.
        if (result.bytes < bytes.size())
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
        const std::span<char> room = m_end.pending().room(SendSize).first(SendSize);
        m_userHasMore = false;
        const std::size_t count = m_user.streamSource().fill({&room, 1});
        if (!alive)
            return;
        m_end.pending().commit(count);
        // Fewer than there was room for: the user says when there is more.
        m_userHasMore = m_userHasMore || count == SendSize;
        if (count == 0)
            break;
    }
    const bool ends = alive && m_state == State::Open && m_endWanted && !m_userHasMore;
    if (ends && !m_endSent && !m_sendBroken && flush()) {
        m_endSent = true;
        m_end.endOutput();
        overIfEnded();
    }
    if (alive)
        updateEvents();
}

/// True when the kernel has taken everything.
bool DescriptorStream::flush()
{
    const SocketEnd::Result result = m_end.flush();
    if (result.bytes > 0)
        moved();
    if (result.outcome == SocketEnd::Outcome::Broken) {
        sendFailed(lost(result.error));
        return false; // and perhaps this is gone
    }
    return !m_end.hasPending();
}

/// The target takes no more. What it has sent before is read still, up to its end.
void DescriptorStream::sendFailed(const Failure &failure)
{
    m_sendBroken = true;
    m_sendFailure = failure;
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
                          (!m_end.hasPending() || m_sendBroken ? 0U : PollEvent::Write));
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
