// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/handshakesession.h"

#include <array>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t HandshakeRead = 4096;
// What a client on this machine takes for its next step, if it takes it at once.
constexpr std::chrono::microseconds ClientAnswer{60};

} // namespace

HandshakeSession::HandshakeSession(Poller &poller, SocketEnd &client,
                                   std::unique_ptr<Handshake> handshake)
    : m_poller(poller)
    , m_client(client)
    , m_handshake(std::move(handshake))
{}

HandshakeSession::Outcome HandshakeSession::read()
{
    std::array<char, HandshakeRead> bytes;
    while (true) {
        const SocketEnd::Result there = m_client.peek(bytes);
        if (there.isOver())
            return Outcome::Gone;
        if (there.outcome == SocketEnd::Outcome::NotNow)
            return Outcome::NeedsMore;
        m_last =
            m_handshake->feed(QByteArrayView(bytes.data(), static_cast<qsizetype>(there.bytes)));
        if (m_last.consumed > 0)
            m_client.read(std::span(bytes).first(static_cast<std::size_t>(m_last.consumed)));
        if (m_last.outcome == Handshake::Outcome::Refused)
            return Outcome::Refused;
        if (!send(m_last.reply))
            return Outcome::Gone;
        if (m_last.outcome == Handshake::Outcome::Request)
            return Outcome::Request;
    }
}

bool HandshakeSession::sendSuccess()
{
    return send(m_handshake->success());
}

/// False if the client is broken.
bool HandshakeSession::send(const QByteArray &reply)
{
    if (reply.isEmpty())
        return true;
    const QByteArrayView part(reply);
    const bool sent = m_client.send({&part, 1}).outcome != SocketEnd::Outcome::Broken;
    if (sent)
        m_poller.expectWithin(ClientAnswer);
    return sent;
}

} // namespace Culvert
