// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/clientconnection.h"

#include "core/endpoint/connectionid.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

namespace {

Failure notAllowed(const SocketAddress &only)
{
    return {FailureKind::Permission,
            QCoreApplication::translate("Culvert::ClientConnection", "this leads to %1 only")
                .arg(only.toString()),
            {},
            FailureOrigin::Target};
}

} // namespace

ClientConnection::ClientConnection(Poller &poller, Connector &connector,
                                   ClientConnectionOwner &owner, Descriptor client,
                                   std::unique_ptr<Handshake> handshake, SocketAddress target)
    : m_poller(poller)
    , m_connector(connector)
    , m_owner(owner)
    , m_client(std::move(client))
    , m_target(std::move(target))
    , m_relay(m_client, m_watch, *this)
    , m_leaving(m_client)
    , m_since(QDateTime::currentDateTimeUtc())
    , m_id(nextConnectionId())
{
    if (handshake)
        m_session.emplace(m_poller, m_client, std::move(handshake));
}

ClientConnection::~ClientConnection() = default;

void ClientConnection::start()
{
    // A byte that stays would be told of again and again otherwise.
    if (m_poller.tellsEveryChange())
        m_client.keepLastByte();
    m_client.setWatch(m_watch);
    m_watch = m_poller.watch(m_client.number(), UploadPump::Events, *this);
    if (m_session)
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
    switch (m_phase) {
    case Phase::Handshake:
        handshakeReady(events);
        break;
    case Phase::Opening:
    case Phase::Open:
        m_relay.clientReady(events);
        break;
    case Phase::Leaving:
        linger();
        break;
    case Phase::Done:
        break;
    }
}

void ClientConnection::handshakeReady(quint32 events)
{
    // The poller tells that only once; the relay has to know it.
    if ((events & (PollEvent::PeerEnded | PollEvent::HangUp)) != 0)
        m_relay.setClientEnding();
    // Whoever takes no answer any more is not asked for a target.
    if ((events & PollEvent::Error) != 0 || m_client.flush().outcome == SocketEnd::Outcome::Broken)
        finish(true);
    else if ((events & ~PollEvent::Write) != 0)
        readHandshake();
}

void ClientConnection::readHandshake()
{
    switch (m_session->read()) {
    case HandshakeSession::Outcome::NeedsMore:
        break;
    case HandshakeSession::Outcome::Request:
        if (m_onlyTarget && m_session->target() != *m_onlyTarget) {
            refuse(m_session->failure(notAllowed(*m_onlyTarget)));
            break;
        }
        m_target = m_session->target();
        m_relay.setHead(m_session->head());
        m_relay.setLimit(m_session->limit());
        requestTarget();
        break;
    case HandshakeSession::Outcome::Refused:
        refuse(m_session->refusal());
        break;
    case HandshakeSession::Outcome::Gone:
        finish(false);
        break;
    }
}

void ClientConnection::requestTarget()
{
    m_phase = Phase::Opening;
    m_owner.targetKnown(*this);
    m_relay.open(m_connector, m_target);
}

bool ClientConnection::relayOpened()
{
    m_phase = Phase::Open;
    const bool told = !m_session || m_session->sendSuccess();
    // It is kept as long as it has to look at what the client sends.
    if (m_session && !m_session->limit())
        m_session.reset();
    m_owner.clientOpened(*this);
    return told;
}

void ClientConnection::relayRefused(const Failure &failure)
{
    end(failure);
}

void ClientConnection::relayBroke(const Failure &failure)
{
    m_owner.clientFailed(*this, failure);
}

void ClientConnection::relayDrains()
{
    m_owner.clientGone(*this);
}

void ClientConnection::relayUndecided()
{
    m_owner.clientUndecided(*this);
}

void ClientConnection::relayIsForBrowser(const QString &stranger)
{
    m_owner.clientIsBrowser(*this, stranger);
}

void ClientConnection::relayOver(bool broken)
{
    finish(broken);
}

void ClientConnection::end(const Failure &failure)
{
    if (isConnection()) {
        m_relay.giveUp(failure);
        m_owner.clientFailed(*this, failure);
    }
    if (m_phase == Phase::Opening && m_session) {
        refuse(m_session->failure(failure));
        return;
    }
    // A plain forward has no words of its own for "it failed" but the reset that the target would
    // send.
    finish(m_phase != Phase::Handshake);
}

/// Says "no". Who gets no word is just hung up on.
void ClientConnection::refuse(const QByteArray &answer)
{
    if (answer.isEmpty() && !m_client.hasPending()) {
        finish(false);
        return;
    }
    if (isConnection())
        m_owner.connectionOver(*this);
    m_phase = Phase::Leaving;
    m_relay.drop();
    const QByteArrayView part(answer);
    if (m_client.send({&part, 1}).outcome == SocketEnd::Outcome::Broken) {
        finish(true);
        return;
    }
    m_owner.clientLeaving(*this);
    linger();
}

void ClientConnection::linger()
{
    LingeringClose::Outcome outcome = m_leaving.say();
    if (outcome == LingeringClose::Outcome::Lingers)
        outcome = m_leaving.listen();
    if (outcome != LingeringClose::Outcome::Lingers)
        finish(outcome == LingeringClose::Outcome::Broken);
}

void ClientConnection::finish(bool broken)
{
    if (m_phase == Phase::Done)
        return;
    if (isConnection())
        m_owner.connectionOver(*this);
    m_phase = Phase::Done;
    m_relay.stop();
    if (broken)
        m_client.breakOnClose();
    else
        m_client.endOnClose();
    m_owner.clientDone(*this);
}

} // namespace Culvert
