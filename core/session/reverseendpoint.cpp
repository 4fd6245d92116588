// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/reverseendpoint.h"

#include "core/stream/directconnector.h"

#include <QPointer>

namespace Culvert {

namespace {

/// The same endpoint as it is on this machine's side.
EndpointSettings localSide(EndpointSettings settings, const QString &socketPath)
{
    settings.type =
        settings.type == EndpointType::ReverseSocks ? EndpointType::Socks : EndpointType::Forward;
    settings.listen = SocketAddress::unixSocket(socketPath);
    return settings;
}

} // namespace

ReverseEndpoint::ReverseEndpoint(Poller &poller, EndpointSettings settings,
                                 const QString &socketPath, std::unique_ptr<Connector> onward,
                                 QObject *parent)
    : EndpointBase(parent)
    , m_settings(std::move(settings))
    , m_connector(onward ? std::move(onward) : std::make_unique<DirectConnector>(poller))
    , m_local(poller, *m_connector, localSide(m_settings, socketPath))
    , m_socketPath(socketPath)
{
    connect(&m_local, &Endpoint::changed, this, &ReverseEndpoint::changed);
    connect(&m_local, &Endpoint::connectionFailed, this, &ReverseEndpoint::connectionFailed);
}

void ReverseEndpoint::open(ForwardSession &session)
{
    if (const std::optional<Failure> failure = m_local.listen()) {
        refuse(*failure);
        return;
    }
    m_state = State::Asked;
    // The session may outlive it.
    session.open(m_settings.listen, m_socketPath,
                 [endpoint = QPointer(this)](const Result<quint16> &port) {
                     if (endpoint)
                         endpoint->opened(port);
                 });
}

void ReverseEndpoint::opened(const Result<quint16> &port)
{
    if (!port) {
        refuse(port.failure());
        return;
    }
    m_state = State::Listening;
    m_port = *port;
    m_failure.reset();
    Q_EMIT changed();
}

void ReverseEndpoint::refuse(const Failure &failure)
{
    m_state = State::Refused;
    m_failure = failure;
    m_local.close(failure);
    Q_EMIT changed();
    Q_EMIT refused();
}

void ReverseEndpoint::withdraw(ForwardSession &session)
{
    if (m_state == State::Asked || m_state == State::Listening)
        session.close(m_settings.listen, m_socketPath);
}

void ReverseEndpoint::close(const Failure &reason)
{
    m_state = State::Closed;
    m_local.close(reason);
}

SocketAddress ReverseEndpoint::listenAddress() const
{
    if (m_settings.listen.isUnix() || m_state != State::Listening)
        return m_settings.listen;
    return SocketAddress(HostPort{m_settings.listen.tcp().host, m_port});
}

EndpointStatus ReverseEndpoint::status() const
{
    return {.type = m_settings.type,
            .name = m_settings.name,
            .listen = listenAddress().toString(),
            .target = m_settings.target.toString(),
            .listening = m_state == State::Listening,
            .connections = m_local.connectionCount(),
            .failure = m_failure};
}

QList<ConnectionStatus> ReverseEndpoint::connections() const
{
    QList<ConnectionStatus> list = m_local.connections();
    for (ConnectionStatus &connection : list) {
        connection.endpoint = listenAddress().toString();
        // Who connects here is ssh; the client itself is on the server's side.
        connection.user.clear();
        connection.pid = 0;
        std::swap(connection.bytesUp, connection.bytesDown);
    }
    return list;
}

} // namespace Culvert
