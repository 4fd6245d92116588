// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/clientrelay.h"

#include "core/stream/connector.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t ReadSize = 4096;

} // namespace

ClientRelay::ClientRelay(SocketEnd &client, Poller::Watch &watch, ClientRelayOwner &owner)
    : m_client(client)
    , m_owner(owner)
    , m_up(client, watch, *this)
    , m_down(client)
{}

void ClientRelay::open(Connector &connector, const SocketAddress &target)
{
    m_stream = connector.open(target, *this);
}

void ClientRelay::stop()
{
    m_state = State::Over;
    m_up.stop();
    m_down.stop();
}

void ClientRelay::drop()
{
    stop();
    m_stream.reset();
}

void ClientRelay::clientReady(quint32 events)
{
    if ((events & PollEvent::Error) != 0)
        clientGone();
    if ((events & (PollEvent::PeerEnded | PollEvent::HangUp)) != 0)
        m_up.setEnding();
    if (m_state != State::Over && (events & PollEvent::Write) != 0) {
        sent(m_down.drain());
        endIfDrained();
    }
    // What comes while the target is asked is looked for when it has answered.
    if (m_state != State::Over && (events & ~PollEvent::Write) != 0) {
        readGuarded();
        uploadWaits();
    }
}

/// Has the guard look at what the client says first, and keeps that until it passes.
void ClientRelay::readGuarded()
{
    std::array<char, ReadSize> bytes;
    while (m_guard && m_state != State::Over) {
        const SocketEnd::Result result = m_client.read(bytes);
        if (result.outcome == SocketEnd::Outcome::NotNow)
            return;
        if (result.outcome == SocketEnd::Outcome::Moved) {
            const bool first = m_guard->isEmpty();
            judged(
                m_guard->feed(QByteArrayView(bytes.data(), static_cast<qsizetype>(result.bytes))));
            if (first && isUndecided())
                m_owner.relayUndecided();
        } else if (result.outcome == SocketEnd::Outcome::Broken && !m_clientGone) {
            clientGone();
        } else {
            // The end is read again by the pump.
            judged(m_guard->isEmpty() ? GuardVerdict::Passes : m_guard->end());
        }
    }
}

void ClientRelay::judged(GuardVerdict verdict)
{
    if (verdict == GuardVerdict::Passes) {
        m_up.setHead(m_guard->takeSeen());
        m_guard.reset();
        startUpload();
    } else if (verdict == GuardVerdict::Refused) {
        m_owner.relayIsForBrowser(m_guard->stranger());
        over(true);
    }
}

/// Not a byte goes up before the target has accepted and the guard has let the client pass.
void ClientRelay::startUpload()
{
    if (m_state != State::Open || m_guard)
        return;
    m_up.start();
    uploadWaits();
}

void ClientRelay::uploadWaits()
{
    if (m_up.gives())
        m_stream->wantToSend();
}

void ClientRelay::uploadEnded(bool broken)
{
    if (m_clientGone || broken) {
        endGone();
    } else {
        m_stream->sendEnd();
        endIfDrained();
    }
}

void ClientRelay::streamOpened()
{
    // A client that has just gone still has its stream until the turn ends.
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    const bool told = m_owner.relayOpened();
    startUpload();
    if (!told)
        clientGone();
}

void ClientRelay::streamReceived(QByteArrayView bytes)
{
    streamReceivedParts({&bytes, 1});
}

std::size_t ClientRelay::streamReceivedParts(std::span<const QByteArrayView> parts)
{
    parts = parts.first(std::min(parts.size(), SocketEnd::MostParts));
    sent(m_down.send(parts));
    return parts.size();
}

void ClientRelay::sent(const DownloadPump::Sent &sent)
{
    consumed(sent.consumed);
    if (sent.broken)
        clientGone();
}

void ClientRelay::consumed(std::size_t bytes)
{
    if (bytes > 0 && m_stream)
        m_stream->consumed(bytes);
}

void ClientRelay::streamReceivedEnd()
{
    m_down.setEnded();
    endIfDrained();
}

void ClientRelay::streamClosed(const std::optional<Failure> &failure)
{
    m_streamOver = true;
    if (m_state == State::Opening)
        m_owner.relayRefused(failure.value_or(Failure{}));
    else if (failure)
        breakOff(*failure);
    else
        endIfDrained();
}

/// What was cut off must not look complete: a reset, not a polite end.
void ClientRelay::breakOff(const Failure &failure)
{
    if (m_state == State::Open)
        m_owner.relayBroke(failure);
    over(true);
}

/// The client takes nothing any more: most often it has closed with something unread. What it sent
/// before that is the target's still, as it is without a tunnel.
void ClientRelay::clientGone()
{
    m_up.setEnding();
    if (m_state == State::Over || std::exchange(m_clientGone, true))
        return;
    consumed(m_down.discard());
    readGuarded();
    if (m_state == State::Over)
        return;
    if (m_state != State::Open || m_up.hasEnded() || m_streamOver) {
        over(true);
    } else if (m_up.hasInput() || !m_stream->isDrained()) {
        m_stream->wantToSend();
        m_bytesUpBefore = m_up.bytes();
        m_owner.relayDrains();
    } else {
        endGone();
    }
}

/// Nobody is there for what the target answers.
void ClientRelay::endGone()
{
    // With that, an ssh of its own gets the time to send what it has.
    m_stream->sendEnd();
    over(true);
}

bool ClientRelay::endIfStuck()
{
    if (m_up.bytes() != std::exchange(m_bytesUpBefore, m_up.bytes()))
        return false;
    over(true);
    return true;
}

/// Ends what has nothing more to say.
void ClientRelay::endIfDrained()
{
    if (m_state != State::Open || !m_down.isDrained())
        return;
    // Where the client has ended as well, closing says the same.
    const bool told = m_down.finish(m_up.hasEnded());
    if (m_streamOver || (told && m_up.hasEnded()))
        over(false);
}

void ClientRelay::over(bool broken)
{
    if (m_state == State::Over)
        return;
    stop();
    m_owner.relayOver(broken);
}

} // namespace Culvert
