// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/locallistener.h"

#include "core/endpoint/localendpoint.h"

#include <utility>

namespace Culvert {

LocalListener::LocalListener(std::unique_ptr<LocalEndpoint> endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    connect(m_endpoint.get(), &LocalEndpoint::connectionFailed, this,
            &LocalListener::connectionFailed);
    connect(m_endpoint.get(), &LocalEndpoint::countsChanged, this, &LocalListener::countsChanged);
    m_endpoint->listen();
}

LocalListener::~LocalListener() = default;

const SocketAddress &LocalListener::address() const
{
    return m_endpoint->endpoint().address();
}

QNetworkProxy LocalListener::proxy() const
{
    return m_endpoint->endpoint().proxy();
}

const std::optional<Failure> &LocalListener::failure() const
{
    return m_endpoint->failure();
}

int LocalListener::connectionCount() const
{
    return m_endpoint->endpoint().connectionCount();
}

qint64 LocalListener::connectionsTotal() const
{
    return m_endpoint->endpoint().connectionsTotal();
}

qint64 LocalListener::bytesUp() const
{
    return m_endpoint->endpoint().bytesUp();
}

qint64 LocalListener::bytesDown() const
{
    return m_endpoint->endpoint().bytesDown();
}

} // namespace Culvert
