// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/connector.h"

#include "core/stream/connectorprivate.h"
#include "core/stream/tunnelsocket.h"
#include "core/stream/watchedstream.h"

#include <utility>

namespace Culvert {

Connector::Connector(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this))
{}

Connector::~Connector()
{
    for (WatchedStream *stream : std::exchange(m_private->streams, {}))
        stream->connectorGone();
}

TunnelSocket *Connector::connectToHost(const QString &host, quint16 port, QObject *parent)
{
    auto *socket = new TunnelSocket(this, parent ? parent : this);
    socket->connectToHost(host, port);
    return socket;
}

TunnelSocket *Connector::connectToPath(const QString &path, QObject *parent)
{
    auto *socket = new TunnelSocket(this, parent ? parent : this);
    socket->connectToPath(path);
    return socket;
}

void Connector::setConnectTimeout(std::chrono::milliseconds time)
{
    m_private->connectTimeout = time;
}

std::chrono::milliseconds Connector::connectTimeout() const
{
    return m_private->connectTimeout;
}

void Connector::start()
{
    if (!m_private->shutFor)
        startSsh();
}

void Connector::stop()
{
    stopSsh({FailureKind::Cancelled, tr("the connector was stopped"), {}});
}

Connector::State Connector::state() const
{
    return m_private->state;
}

const std::optional<Failure> &Connector::failure() const
{
    return m_private->failure;
}

int Connector::connectionCount() const
{
    return static_cast<int>(m_private->streams.size());
}

qint64 Connector::connectionsTotal() const
{
    return m_private->connectionsTotal;
}

QList<ProcessStatus> Connector::processes() const
{
    return listProcesses();
}

std::unique_ptr<Stream> Connector::watched(const SocketAddress &target, StreamUser &user,
                                           const Open &open,
                                           const std::shared_ptr<const void> &keep)
{
    auto stream = std::make_unique<WatchedStream>(*this, target, user, keep);
    m_private->enter(*stream);
    if (m_private->shutFor)
        stream->refuse(*m_private->shutFor);
    else
        stream->begin(open);
    return stream;
}

void Connector::setState(State state)
{
    m_private->setState(state);
}

void Connector::setFailure(const std::optional<Failure> &failure)
{
    m_private->failure = failure;
}

void Connector::noteCounts()
{
    m_private->noteCounts();
}

} // namespace Culvert
