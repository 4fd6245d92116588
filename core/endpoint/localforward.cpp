// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/localforward.h"

#include "core/endpoint/localendpoint.h"

namespace Culvert {

namespace {

EndpointSettings settings(const SocketAddress &listen, const SocketAddress &target)
{
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.listen = listen;
    settings.target = target;
    return settings;
}

EndpointSettings settings(const SocketAddress &listen, const QString &user, const QString &password)
{
    EndpointSettings settings;
    settings.type = EndpointType::Socks;
    settings.listen = listen;
    settings.user = user;
    settings.password = password;
    return settings;
}

} // namespace

LocalForward::LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                           const SocketAddress &target, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_unique<LocalEndpoint>(poller, connector, settings(listen, target)))
{
    this->listen();
}

LocalForward::LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                           const SocketAddress &target, const QString &user,
                           const QString &password, QObject *parent)
    : QObject(parent)
    , m_endpoint(
          std::make_unique<LocalEndpoint>(poller, connector, settings(listen, user, password)))
{
    m_endpoint->endpoint().setOnlyTarget(target);
    m_endpoint->setNeedsUser();
    this->listen();
}

LocalForward::~LocalForward() = default;

void LocalForward::listen()
{
    connect(m_endpoint.get(), &LocalEndpoint::connectionFailed, this,
            &LocalForward::connectionFailed);
    connect(m_endpoint.get(), &LocalEndpoint::countsChanged, this, &LocalForward::countsChanged);
    m_endpoint->listen();
}

const SocketAddress &LocalForward::address() const
{
    return m_endpoint->endpoint().address();
}

QNetworkProxy LocalForward::proxy() const
{
    return m_endpoint->endpoint().proxy();
}

const std::optional<Failure> &LocalForward::failure() const
{
    return m_endpoint->failure();
}

int LocalForward::connectionCount() const
{
    return m_endpoint->endpoint().connectionCount();
}

qint64 LocalForward::connectionsTotal() const
{
    return m_endpoint->endpoint().connectionsTotal();
}

qint64 LocalForward::bytesUp() const
{
    return m_endpoint->endpoint().bytesUp();
}

qint64 LocalForward::bytesDown() const
{
    return m_endpoint->endpoint().bytesDown();
}

} // namespace Culvert
