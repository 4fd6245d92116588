// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/localproxy.h"

#include "core/endpoint/localendpoint.h"

#include <QRandomGenerator>

#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// 128 bits that nobody can guess, as text.
QString secret()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    QString text;
    for (const quint32 part : bits)
        text += QString::number(part, 16).rightJustified(8, u'0');
    return text;
}

EndpointSettings proxySettings(const SocketAddress &listen, const QString &user, const QString &password)
{
    EndpointSettings settings;
    settings.type = EndpointType::Socks;
    settings.listen = listen;
    settings.user = user;
    settings.password = password;
    return settings;
}

} // namespace

LocalProxy::LocalProxy(Poller &poller, Connector &connector, QObject *parent)
    : LocalProxy(poller, connector, SocketAddress(HostPort{u"127.0.0.1"_s, 0}), secret(), secret(),
                 parent)
{}

LocalProxy::LocalProxy(Poller &poller, Connector &connector, const SocketAddress &listen,
                       const QString &user, const QString &password, QObject *parent)
    : QObject(parent)
    , m_endpoint(
          std::make_unique<LocalEndpoint>(poller, connector, proxySettings(listen, user, password)))
{
    connect(m_endpoint.get(), &LocalEndpoint::connectionFailed, this,
            &LocalProxy::connectionFailed);
    connect(m_endpoint.get(), &LocalEndpoint::countsChanged, this, &LocalProxy::countsChanged);
    m_endpoint->listen();
}

LocalProxy::~LocalProxy() = default;

QNetworkProxy LocalProxy::proxy() const
{
    return m_endpoint->endpoint().proxy();
}

const SocketAddress &LocalProxy::address() const
{
    return m_endpoint->endpoint().address();
}

const std::optional<Failure> &LocalProxy::failure() const
{
    return m_endpoint->failure();
}

int LocalProxy::connectionCount() const
{
    return m_endpoint->endpoint().connectionCount();
}

qint64 LocalProxy::connectionsTotal() const
{
    return m_endpoint->endpoint().connectionsTotal();
}

qint64 LocalProxy::bytesUp() const
{
    return m_endpoint->endpoint().bytesUp();
}

qint64 LocalProxy::bytesDown() const
{
    return m_endpoint->endpoint().bytesDown();
}

} // namespace Culvert
