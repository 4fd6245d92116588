// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/clientconnection.h"

#include "core/stream/connector.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <utility>

namespace Culvert {

namespace {

constexpr quint32 EventsWithoutInput =
    PollEvent::Write | PollEvent::PeerEnded | PollEvent::EdgeTriggered;
constexpr quint32 Events = EventsWithoutInput | PollEvent::Read;
constexpr std::size_t ReadSize = 4096;
// What a client on this machine takes for its next step, if it takes it at once.
constexpr std::chrono::microseconds ClientAnswer{60};
// What a client may still have had on its way when it was refused; more is no accident.
constexpr std::size_t MostForgotten = 4UL << 20;

// That are written to the client at once.
constexpr std::size_t MostParts = 16;

/// What is left of @p parts behind their first @p count bytes.
std::span<iovec> behind(std::span<iovec> parts, std::size_t count)
{
    while (!parts.empty() && count >= parts.front().iov_len) {
        count -= parts.front().iov_len;
        parts = parts.subspan(1);
    }
    if (!parts.empty()) {
        parts.front().iov_base = static_cast<char *>(parts.front().iov_base) + count;
        parts.front().iov_len -= count;
    }
    return parts;
}

quint64 nextId()
{
    // One engine, one thread: no two clients get the same number.
    thread_local quint64 last = 0;
    return ++last;
}

} // namespace

ClientConnection::ClientConnection(Poller &poller, Connector &connector,
                                   ClientConnectionOwner &owner, Descriptor client,
                                   std::unique_ptr<Handshake> handshake, SocketAddress target)
    : m_poller(poller)
    , m_connector(connector)
    , m_owner(owner)
    , m_client(std::move(client))
    , m_handshake(std::move(handshake))
    , m_target(std::move(target))
    , m_since(QDateTime::currentDateTimeUtc())
    , m_id(nextId())
{}

ClientConnection::~ClientConnection() = default;

void ClientConnection::start()
{
    m_watch = m_poller.watch(m_client.number(), Events, *this);
    if (m_handshake)
        readHandshake();
    else
        requestTarget();
}

QString ClientConnection::clientText() const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(m_client.number(), reinterpret_cast<sockaddr *>(&address), &size) != 0 ||
        (address.ss_family != AF_INET && address.ss_family != AF_INET6))
        return {};
    const QHostAddress host(reinterpret_cast<const sockaddr *>(&address));
    // The port is at the same place in both kinds of address.
    return joinHostPort(host.toString(),
                        ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port));
}

void ClientConnection::descriptorReady(quint32 events)
{
    if ((events & PollEvent::Error) != 0)
        clientGone();
    if ((events & (PollEvent::PeerEnded | PollEvent::HangUp)) != 0)
        m_clientEnding = true;
    if ((events & (PollEvent::Write | PollEvent::Error)) != 0)
        drain();
    if ((events & ~PollEvent::Write) != 0)
        inputReady();
}

void ClientConnection::inputReady()
{
    switch (m_phase) {
    case Phase::Handshake:
        readHandshake();
        break;
    case Phase::Open:
        readGuarded();
        if (m_phase == Phase::Open && !m_guard && !m_clientEnded)
            m_stream->wantToSend();
        break;
    case Phase::Leaving:
        forgetInput();
        break;
    // What comes while the target is asked is looked for when it has answered.
    case Phase::Opening:
        readGuarded();
        break;
    case Phase::Done:
        break;
    }
}

void ClientConnection::readHandshake()
{
    // Only looked at, so that what the client sent early stays in the kernel until the target can
    // have it.
    std::array<char, ReadSize> bytes;
    while (m_phase == Phase::Handshake) {
        const ssize_t count = ::recv(m_client.number(), bytes.data(), bytes.size(), MSG_PEEK);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0) {
            finish(false);
            return;
        }
        const Handshake::Step step = m_handshake->feed(QByteArrayView(bytes.data(), count));
        if (step.consumed > 0)
            ::recv(m_client.number(), bytes.data(), static_cast<std::size_t>(step.consumed), 0);
        if (step.outcome == Handshake::Outcome::Refused) {
            refuse(step.reply);
            return;
        }
        if (!step.reply.isEmpty()) {
            sendToClient(step.reply);
            m_poller.expectWithin(ClientAnswer);
        }
        if (step.outcome == Handshake::Outcome::Request && m_phase == Phase::Handshake) {
            m_target = step.target;
            m_head = step.head;
            requestTarget();
        }
    }
}

/// Has the guard look at what the client says first, and keeps that until it passes.
void ClientConnection::readGuarded()
{
    std::array<char, ReadSize> bytes;
    while (m_guard && m_phase != Phase::Done) {
        const ssize_t count = ::recv(m_client.number(), bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count > 0) {
            const bool first = m_guard->isEmpty();
            judged(m_guard->feed(QByteArrayView(bytes.data(), count)));
            if (first && isUndecided())
                m_owner.clientUndecided(*this);
        } else if (count < 0 && !m_clientGone) {
            clientGone();
        } else {
            // The end is read again by who passes it on.
            judged(m_guard->isEmpty() ? GuardVerdict::Passes : m_guard->end());
        }
    }
}

void ClientConnection::judged(GuardVerdict verdict)
{
    if (verdict == GuardVerdict::Passes) {
        m_head = m_guard->takeSeen();
        m_guard.reset();
        if (m_phase == Phase::Open)
            m_stream->wantToSend();
    } else if (verdict == GuardVerdict::Refused) {
        m_owner.clientIsBrowser(*this, m_guard->stranger());
        finish(true);
    }
}

void ClientConnection::passIfPaused()
{
    judged(m_guard->pause());
}

void ClientConnection::refuseUndecided()
{
    judged(GuardVerdict::Refused);
}

/// Says "no". Who gets no word is just hung up on.
void ClientConnection::refuse(const QByteArray &answer)
{
    if (answer.isEmpty() && m_pending.isEmpty()) {
        finish(false);
        return;
    }
    if (isConnection())
        m_owner.connectionOver(*this);
    m_phase = Phase::Leaving;
    m_stream.reset();
    sendToClient(answer);
    if (m_phase != Phase::Leaving)
        return;
    m_owner.clientLeaving(*this);
    shutDownIfDrained();
    forgetInput();
}

/// Takes what a refused client still sends, until it hangs up. Closing with bytes unread would be a
/// reset, which can overtake the answer.
void ClientConnection::forgetInput()
{
    std::array<char, ReadSize> bytes;
    while (m_phase == Phase::Leaving) {
        const ssize_t count = ::recv(m_client.number(), bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count > 0) {
            m_forgotten += static_cast<std::size_t>(count);
            if (m_forgotten <= MostForgotten)
                continue;
        }
        finish(count != 0);
    }
}

void ClientConnection::requestTarget()
{
    m_phase = Phase::Opening;
    m_owner.targetKnown(*this);
    m_stream = m_connector.open(m_target, *this);
}

void ClientConnection::streamOpened()
{
    // A client that has just gone still has its stream until the turn ends.
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Open;
    if (m_handshake) {
        sendToClient(m_handshake->success());
        m_poller.expectWithin(ClientAnswer);
        if (!m_handshake->limitsClient())
            m_handshake.reset();
    }
    m_owner.clientOpened(*this);
    if (!m_guard)
        m_stream->wantToSend();
}

void ClientConnection::streamReceived(QByteArrayView bytes)
{
    streamReceivedParts({&bytes, 1});
}

std::size_t ClientConnection::streamReceivedParts(std::span<const QByteArrayView> parts)
{
    parts = parts.first(std::min(parts.size(), MostParts));
    std::size_t size = 0;
    for (const QByteArrayView part : parts)
        size += static_cast<std::size_t>(part.size());
    m_bytesDown += static_cast<qint64>(size);
    if (m_phase != Phase::Open) {
        m_stream->consumed(size);
        return parts.size();
    }
    const std::size_t sent = sendToClient(parts);
    m_pendingFromStream += size - sent;
    if (sent > 0 && m_stream)
        m_stream->consumed(sent);
    return parts.size();
}

/// Returns how many of the bytes, in at most MostParts parts, the client took at once; the rest is
/// kept.
std::size_t ClientConnection::sendToClient(std::span<const QByteArrayView> parts)
{
    const std::size_t sent = m_pending.isEmpty() ? write(parts) : 0;
    auto skip = static_cast<qsizetype>(sent);
    for (const QByteArrayView part : parts) {
        const qsizetype gone = std::min(skip, part.size());
        m_pending.append(part.sliced(gone));
        skip -= gone;
    }
    return sent;
}

/// Writes what the client takes at once; one that is gone takes everything. The error is told only
/// once, and the poller may not get to see it.
std::size_t ClientConnection::write(std::span<const QByteArrayView> parts)
{
    std::array<iovec, MostParts> places;
    std::size_t all = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto size = static_cast<std::size_t>(parts[i].size());
        places.at(i) = {const_cast<char *>(parts[i].data()), size};
        all += size;
    }
    if (m_clientGone)
        return all;
    std::size_t written = 0;
    for (std::span<iovec> left = std::span(places).first(parts.size()); !left.empty();) {
        msghdr message{};
        message.msg_iov = left.data();
        message.msg_iovlen = left.size();
        const ssize_t count = ::sendmsg(m_client.number(), &message, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            break;
        if (count < 0) {
            clientGone();
            return all;
        }
        written += static_cast<std::size_t>(count);
        left = behind(left, static_cast<std::size_t>(count));
    }
    return written;
}

/// The client takes nothing any more: most often it has closed with something unread. What it sent
/// before that is the target's still, as it is without a tunnel.
void ClientConnection::clientGone()
{
    m_clientEnding = true;
    if (std::exchange(m_clientGone, true))
        return;
    readGuarded();
    if (m_phase == Phase::Done)
        return;
    if (m_phase != Phase::Open || m_clientEnded || m_streamOver) {
        finish(true);
    } else if (hasInput() || !m_stream->isDrained()) {
        m_stream->wantToSend();
        m_bytesUpBefore = m_bytesUp;
        m_owner.clientGone(*this);
    } else {
        finishGone();
    }
}

/// Nobody is there for what the target answers.
void ClientConnection::finishGone()
{
    // With that, an ssh of its own gets the time to send what it has.
    m_stream->sendEnd();
    finish(true);
}

bool ClientConnection::endIfStuck()
{
    if (m_bytesUp != std::exchange(m_bytesUpBefore, m_bytesUp))
        return false;
    finish(true);
    return true;
}

bool ClientConnection::hasInput() const
{
    char byte = 0;
    return !m_head.isEmpty() || ::recv(m_client.number(), &byte, 1, MSG_PEEK) > 0;
}

void ClientConnection::drain()
{
    if (m_pending.isEmpty())
        return;
    const QByteArrayView pending(m_pending.data(), static_cast<qsizetype>(m_pending.size()));
    const std::size_t taken = write({&pending, 1});
    // Replies stand before the stream's bytes and do not count.
    const std::size_t replies = m_pending.size() - m_pendingFromStream;
    const std::size_t freed = taken > replies ? taken - replies : 0;
    m_pending.consume(taken);
    m_pendingFromStream -= freed;
    if (m_pending.isEmpty())
        m_pending.release();
    if (freed > 0 && m_stream)
        m_stream->consumed(freed);
    shutDownIfDrained();
}

void ClientConnection::streamReceivedEnd()
{
    m_targetEnded = true;
    shutDownIfDrained();
}

void ClientConnection::shutDownIfDrained()
{
    if (!m_pending.isEmpty())
        return;
    if (m_phase == Phase::Leaving)
        shutDown();
    if (m_phase != Phase::Open)
        return;
    if (m_targetEnded && !m_shutDown) {
        m_shutDown = true;
        // Where the client has ended as well, closing says the same.
        if (!m_clientEnded)
            shutDown();
    }
    if (m_streamOver || (m_shutDown && m_clientEnded))
        finish(false);
}

/// Tells the client that no more comes. It has everything, or the kernel has it for it.
void ClientConnection::shutDown()
{
    endOnClose(m_client);
    ::shutdown(m_client.number(), SHUT_WR);
}

std::size_t ClientConnection::streamFill(std::span<char> room)
{
    if (!m_head.isEmpty() && m_phase == Phase::Open)
        return takeHead(room);
    iovec single{room.data(), room.size()};
    const std::size_t count = takeInput({&single, 1});
    if (!m_handshake || count == 0)
        return count;
    const qsizetype passing =
        m_handshake->passes(QByteArrayView(room.data(), static_cast<qsizetype>(count)));
    if (static_cast<std::size_t>(passing) < count && m_stream) {
        m_bytesUp -= static_cast<qint64>(count) - passing;
        m_stream->wantToSend();
    }
    return static_cast<std::size_t>(passing);
}

std::size_t ClientConnection::streamFillPackets(std::span<const std::span<char>> rooms)
{
    constexpr std::size_t Most = 8;
    // What has to be looked at goes one by one.
    if (!m_head.isEmpty() || m_handshake)
        return streamFill(rooms.front());
    std::array<iovec, Most> places{};
    std::size_t count = 0;
    for (const std::span<char> room : rooms.first(std::min(rooms.size(), Most)))
        places.at(count++) = {room.data(), room.size()};
    return takeInput(std::span(places).first(count));
}

/// Reads what the client has sent, as far as there is room.
std::size_t ClientConnection::takeInput(std::span<iovec> rooms)
{
    if (m_phase != Phase::Open || m_clientEnded || m_guard)
        return 0;
    ssize_t count = 0;
    do {
        count = ::readv(m_client.number(), rooms.data(), static_cast<int>(rooms.size()));
    } while (count < 0 && errno == EINTR);
    std::size_t most = 0;
    for (const iovec &room : rooms)
        most += room.iov_len;
    // A short read means that the kernel has no more; the poller tells when it does. Not so for an
    // end that is there already and was told before.
    if (tookInput(count) && m_clientEnding)
        m_stream->wantToSend();
    if (count < static_cast<ssize_t>(most))
        watchInput(true);
    return static_cast<std::size_t>(std::max<ssize_t>(count, 0));
}

/// Handles what came of reading from the client. True if it was some bytes.
bool ClientConnection::tookInput(ssize_t count)
{
    if (count > 0) {
        m_bytesUp += count;
    } else if (count == 0 || errno != EAGAIN) {
        // The stream asks when it has passed on all that it was given before.
        m_clientEnded = true;
        if (m_clientGone || count < 0) {
            finishGone();
        } else {
            m_stream->sendEnd();
            shutDownIfDrained();
        }
    }
    return count > 0;
}

std::optional<std::size_t> ClientConnection::streamFillPipe(int pipe, std::size_t most)
{
    if (!m_head.isEmpty() || m_handshake || m_guard || m_phase != Phase::Open || m_clientEnded)
        return std::nullopt;
    ssize_t count = 0;
    do {
        count = ::splice(m_client.number(), nullptr, pipe, nullptr, most,
                         SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    } while (count < 0 && errno == EINTR);
    if (count < 0 && errno == EINVAL)
        return std::nullopt;
    // A short one may also mean that the bytes were in too many pieces.
    if (tookInput(count))
        m_stream->wantToSend();
    if (count <= 0 || count == static_cast<ssize_t>(most))
        watchInput(count <= 0);
    return static_cast<std::size_t>(std::max<ssize_t>(count, 0));
}

/// Who sends in bulk has more to be read at any time; being told so again with each segment would
/// wake up the thread, and cost the client as much.
void ClientConnection::watchInput(bool watches)
{
    if (m_inputWatched == watches || m_phase != Phase::Open)
        return;
    m_inputWatched = watches;
    // What has come meanwhile is told at once.
    m_watch.setEvents(watches ? Events : EventsWithoutInput);
}

std::size_t ClientConnection::takeHead(std::span<char> room)
{
    const std::size_t count = std::min(room.size(), static_cast<std::size_t>(m_head.size()));
    std::copy_n(m_head.constData(), count, room.data());
    m_head.remove(0, static_cast<qsizetype>(count));
    m_bytesUp += static_cast<qint64>(count);
    m_stream->wantToSend();
    return count;
}

void ClientConnection::streamClosed(const std::optional<Failure> &failure)
{
    m_streamOver = true;
    if (m_phase == Phase::Opening) {
        end(failure.value_or(Failure{}));
        return;
    }
    if (m_phase != Phase::Open)
        return;
    if (failure) {
        // What was cut off must not look complete: a reset, not a polite end.
        finish(true);
        return;
    }
    shutDownIfDrained();
}

void ClientConnection::end(const Failure &failure)
{
    if (m_phase == Phase::Opening && m_handshake) {
        refuse(m_handshake->failure(failure));
        return;
    }
    // A plain forward has no words of its own for "it failed" but the reset that the target would
    // send.
    finish(m_phase != Phase::Handshake);
}

void ClientConnection::finish(bool reset)
{
    if (m_phase == Phase::Done)
        return;
    if (isConnection())
        m_owner.connectionOver(*this);
    m_phase = Phase::Done;
    if (reset)
        resetOnClose(m_client);
    else
        endOnClose(m_client);
    m_owner.clientDone(*this);
}

} // namespace Culvert
