// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/localproxy.h"

#include "core/endpoint/endpoint.h"

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

EndpointSettings settings()
{
    EndpointSettings settings;
    settings.type = EndpointType::Socks;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    settings.user = secret();
    settings.password = secret();
    return settings;
}

} // namespace

LocalProxy::LocalProxy(Poller &poller, Connector &connector, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_unique<Endpoint>(poller, connector, settings(),
                                            Endpoint::Timeouts::of(connector)))
    , m_failure(m_endpoint->listen())
{}

LocalProxy::~LocalProxy() = default;

QNetworkProxy LocalProxy::proxy() const
{
    return m_endpoint->proxy();
}

int LocalProxy::connectionCount() const
{
    return m_endpoint->connectionCount();
}

} // namespace Culvert
