// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpoint.h"

#include "core/endpoint/socks5handshake.h"

namespace Culvert {

Endpoint::Endpoint(Poller &poller, Connector &connector, EndpointSettings settings, QObject *parent)
    : EndpointBase(parent)
    , m_poller(poller)
    , m_connector(connector)
    , m_settings(std::move(settings))
    , m_listener(poller, *this)
    , m_handshakes(
          HandshakeTime,
          [this](quint64 id) {
              const ClientConnection *client = find(id);
              return client && client->phase() == ClientConnection::Phase::Handshake;
          },
          [this](quint64 id) {
              find(id)->end(
                  {FailureKind::Timeout, tr("the client did not say where it wants to go"), {}});
          })
    , m_opens(
          OpenTime,
          [this](quint64 id) {
              const ClientConnection *client = find(id);
              return client && client->phase() == ClientConnection::Phase::Opening;
          },
          [this](quint64 id) {
              find(id)->end(
                  {FailureKind::Timeout, tr("no answer within %1 s").arg(OpenTime.count()), {}});
          })
{
    Q_ASSERT(m_settings.isLocal());
}

Endpoint::~Endpoint()
{
    m_poller.cancel(*this);
}

std::optional<Failure> Endpoint::listen()
{
    m_failure = m_listener.listen(m_settings.listen);
    Q_EMIT changed();
    return m_failure;
}

void Endpoint::close(const Failure &reason)
{
    m_listener.close();
    std::vector<quint64> ids;
    ids.reserve(m_clients.size());
    for (const auto &[id, client] : m_clients)
        ids.push_back(id);
    for (const quint64 id : ids) {
        if (ClientConnection *client = find(id))
            client->end(reason);
    }
    Q_EMIT changed();
}

EndpointStatus Endpoint::status() const
{
    const SocketAddress &listen =
        m_listener.isListening() ? m_listener.address() : m_settings.listen;
    return {
        m_settings.type,          m_settings.name, listen.toString(), m_settings.target.toString(),
        m_listener.isListening(), m_connections,   m_failure};
}

QList<ConnectionStatus> Endpoint::connections() const
{
    QList<ConnectionStatus> list;
    const QString endpoint = status().listen;
    for (const auto &[id, client] : m_clients) {
        if (client->phase() == ClientConnection::Phase::Handshake)
            continue;
        ConnectionStatus status;
        status.id = id;
        status.endpoint = endpoint;
        status.client = client->clientText();
        status.target = client->target().toString();
        status.process = client->processId();
        status.since = client->since();
        status.bytesUp = client->bytesUp();
        status.bytesDown = client->bytesDown();
        list.append(status);
    }
    return list;
}

qint64 Endpoint::bytesUp() const
{
    qint64 sum = m_bytesUp;
    for (const auto &[id, client] : m_clients)
        sum += client->bytesUp();
    return sum;
}

qint64 Endpoint::bytesDown() const
{
    qint64 sum = m_bytesDown;
    for (const auto &[id, client] : m_clients)
        sum += client->bytesDown();
    return sum;
}

std::unique_ptr<Handshake> Endpoint::newHandshake() const
{
    if (m_settings.type == EndpointType::Forward)
        return nullptr;
    return std::make_unique<Socks5Handshake>(m_settings.user.toUtf8(),
                                             m_settings.password.toUtf8());
}

ClientConnection *Endpoint::find(quint64 id) const
{
    const auto found = m_clients.find(id);
    return found == m_clients.end() ? nullptr : found->second.get();
}

void Endpoint::clientAccepted(Descriptor client)
{
    std::unique_ptr<ClientConnection> connection(new ClientConnection(
        m_poller, m_connector, *this, std::move(client), newHandshake(), m_settings.target));
    ClientConnection &reference = *connection;
    m_clients.emplace(reference.id(), std::move(connection));
    reference.start();
    if (reference.phase() == ClientConnection::Phase::Handshake)
        m_handshakes.add(reference.id());
}

void Endpoint::targetKnown(ClientConnection &client)
{
    ++m_connections;
    ++m_connectionsTotal;
    m_opens.add(client.id());
    Q_EMIT changed();
}

void Endpoint::clientOpened(ClientConnection &client)
{
    Q_UNUSED(client)
    Q_EMIT changed();
}

void Endpoint::clientDone(ClientConnection &client)
{
    const auto found = m_clients.find(client.id());
    Q_ASSERT(found != m_clients.end());
    m_bytesUp += client.bytesUp();
    m_bytesDown += client.bytesDown();
    if (client.hasTarget())
        --m_connections;
    m_finished.push_back(std::move(found->second));
    m_clients.erase(found);
    m_poller.atTurnEnd(*this);
    Q_EMIT changed();
}

void Endpoint::turnEnded()
{
    m_finished.clear();
}

} // namespace Culvert
