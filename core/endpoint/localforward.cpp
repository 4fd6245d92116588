// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/localforward.h"

#include "core/endpoint/endpoint.h"

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

} // namespace

LocalForward::LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                           const SocketAddress &target, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_unique<Endpoint>(poller, connector, settings(listen, target),
                                            Endpoint::Timeouts::of(connector)))
    , m_failure(m_endpoint->listen())
{}

LocalForward::~LocalForward() = default;

const SocketAddress &LocalForward::address() const
{
    return m_endpoint->address();
}

int LocalForward::connectionCount() const
{
    return m_endpoint->connectionCount();
}

} // namespace Culvert
