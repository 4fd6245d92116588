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

EndpointSettings proxySettings(const SocketAddress &listen, const QString &user,
                               const QString &password)
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
    : LocalListener(
          std::make_unique<LocalEndpoint>(poller, connector, proxySettings(listen, user, password)),
          parent)
{}

LocalProxy::~LocalProxy() = default;

} // namespace Culvert
