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

std::unique_ptr<LocalEndpoint> guarded(Poller &poller, Connector &connector,
                                       const EndpointSettings &settings,
                                       const SocketAddress &target)
{
    auto endpoint = std::make_unique<LocalEndpoint>(poller, connector, settings);
    endpoint->endpoint().setOnlyTarget(target);
    endpoint->setNeedsUser();
    return endpoint;
}

} // namespace

LocalForward::LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                           const SocketAddress &target, QObject *parent)
    : LocalListener(std::make_unique<LocalEndpoint>(poller, connector, settings(listen, target)),
                    parent)
{}

LocalForward::LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                           const SocketAddress &target, const QString &user,
                           const QString &password, QObject *parent)
    : LocalListener(guarded(poller, connector, settings(listen, user, password), target), parent)
{}

LocalForward::~LocalForward() = default;

} // namespace Culvert
