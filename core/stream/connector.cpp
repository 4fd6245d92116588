// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/connector.h"

#include "core/stream/streamlog.h"
#include "core/stream/tunnelsocket.h"
#include "core/stream/watchedstream.h"

#include <QMetaEnum>
#include <QPointer>

#include <utility>

namespace Culvert {

Connector::Connector(QObject *parent)
    : QObject(parent)
{}

Connector::~Connector()
{
    for (WatchedStream *stream : std::exchange(m_streams, {}))
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

void Connector::start()
{
    if (!m_shut)
        startSsh();
}

void Connector::stop()
{
    stopSsh({FailureKind::Cancelled, tr("the connector was stopped"), {}});
}

void Connector::shut(const Failure &reason)
{
    m_shut = reason;
    stopSsh(reason);
}

std::unique_ptr<Stream> Connector::watched(const SocketAddress &target, StreamUser &user,
                                           const Open &open,
                                           const std::shared_ptr<const void> &keep)
{
    auto stream = std::make_unique<WatchedStream>(*this, target, user, keep);
    m_streams.insert(stream.get());
    ++m_connectionsTotal;
    noteCounts();
    if (m_shut)
        stream->refuse(*m_shut);
    else
        stream->begin(open);
    return stream;
}

void Connector::leave(WatchedStream &stream)
{
    if (m_streams.erase(&stream) > 0)
        noteCounts();
}

void Connector::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    qCDebug(connectorLog, "%s%s%s",
            QMetaEnum::fromType<State>().valueToKey(static_cast<int>(state)), m_failure ? ": " : "",
            m_failure ? qPrintable(m_failure->message) : "");
    tellSoon([this, state] { Q_EMIT stateChanged(state); });
    noteCounts();
}

void Connector::noteFailure(const SocketAddress &target, const Failure &failure)
{
    qCDebug(connectorLog, "no connection to %s: %s (%s, %s)", qPrintable(target.toString()),
            qPrintable(failure.message), qPrintable(failureKindName(failure.kind)),
            qPrintable(failureOriginName(failure.origin)));
    tellSoon([this, target, failure] { Q_EMIT connectionFailed(target, failure); });
}

void Connector::noteCounts()
{
    if (!std::exchange(m_countsNoted, true))
        tellSoon([this] { tellCounts(); });
}

void Connector::tellCounts()
{
    m_countsNoted = false;
    const QList<ProcessStatus> list = processes();
    if (list == m_toldProcesses && connectionCount() == m_toldConnections &&
        m_connectionsTotal == m_toldTotal)
        return;
    m_toldProcesses = list;
    m_toldConnections = connectionCount();
    m_toldTotal = m_connectionsTotal;
    Q_EMIT countsChanged();
}

/// Nothing is emitted from within a call: a slot may do anything, such as to destroy the connector.
void Connector::tellSoon(std::function<void()> news)
{
    m_news.push_back(std::move(news));
    if (m_news.size() == 1)
        QMetaObject::invokeMethod(this, &Connector::tellNews, Qt::QueuedConnection);
}

void Connector::tellNews()
{
    const QPointer<Connector> self(this);
    for (const std::function<void()> &news : std::exchange(m_news, {})) {
        news();
        if (!self)
            return;
    }
}

} // namespace Culvert
