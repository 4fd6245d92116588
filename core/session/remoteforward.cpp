// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/remoteforward.h"

#include "core/session/remotelistener.h"
#include "core/stream/tunnelsocket.h"

#include <utility>

namespace Culvert {

RemoteForward::RemoteForward(std::unique_ptr<RemoteListener> listener)
    : m_listener(std::move(listener))
{
    connect(m_listener.get(), &RemoteListener::listeningChanged, this,
            &RemoteForward::listeningChanged);
    connect(m_listener.get(), &RemoteListener::newConnection, this, &RemoteForward::newConnection);
    connect(m_listener.get(), &RemoteListener::connectionFailed, this,
            &RemoteForward::connectionFailed);
    connect(m_listener.get(), &RemoteListener::countsChanged, this, &RemoteForward::countsChanged);
}

RemoteForward::~RemoteForward()
{
    // They stand on what goes now.
    qDeleteAll(findChildren<TunnelSocket *>(Qt::FindDirectChildrenOnly));
}

bool RemoteForward::isListening() const
{
    return m_listener->isListening();
}

SocketAddress RemoteForward::address() const
{
    return m_listener->address();
}

const std::optional<Failure> &RemoteForward::failure() const
{
    return m_listener->failure();
}

int RemoteForward::connectionCount() const
{
    return m_listener->connectionCount();
}

qint64 RemoteForward::connectionsTotal() const
{
    return m_listener->connectionsTotal();
}

bool RemoteForward::hasPendingConnections() const
{
    return m_listener->hasPending();
}

TunnelSocket *RemoteForward::nextPendingConnection()
{
    std::unique_ptr<TunnelSocket> socket = m_listener->takePending();
    if (socket)
        socket->setParent(this);
    return socket.release();
}

} // namespace Culvert
