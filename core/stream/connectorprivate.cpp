// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/connectorprivate.h"

#include "core/stream/streamlog.h"

#include <QMetaEnum>

#include <utility>

namespace Culvert {

void Connector::Private::shut(const Failure &reason)
{
    shutFor = reason;
    q.stopSsh(reason);
}

void Connector::Private::enter(WatchedStream &stream)
{
    streams.insert(&stream);
    ++connectionsTotal;
    noteCounts();
}

void Connector::Private::leave(WatchedStream &stream)
{
    if (streams.erase(&stream) > 0)
        noteCounts();
}

void Connector::Private::setState(State wanted)
{
    if (std::exchange(state, wanted) == wanted)
        return;
    qCDebug(connectorLog, "%s%s%s",
            QMetaEnum::fromType<State>().valueToKey(static_cast<int>(wanted)), failure ? ": " : "",
            failure ? qPrintable(failure->message) : "");
    m_news.tell([this, wanted] { Q_EMIT q.stateChanged(wanted); });
    noteCounts();
}

void Connector::Private::noteFailure(const SocketAddress &target, const Failure &why)
{
    qCDebug(connectorLog, "no connection to %s: %s (%s, %s)", qPrintable(target.toString()),
            qPrintable(why.message), qPrintable(failureKindName(why.kind)),
            qPrintable(failureOriginName(why.origin)));
    m_news.tell([this, target, why] { Q_EMIT q.connectionFailed(target, why); });
}

void Connector::Private::noteCounts()
{
    if (!std::exchange(m_countsNoted, true))
        m_news.tell([this] { tellCounts(); });
}

void Connector::Private::tellCounts()
{
    m_countsNoted = false;
    const QList<ProcessStatus> list = q.processes();
    if (list == m_toldProcesses && q.connectionCount() == m_toldConnections &&
        connectionsTotal == m_toldTotal)
        return;
    m_toldProcesses = list;
    m_toldConnections = q.connectionCount();
    m_toldTotal = connectionsTotal;
    Q_EMIT q.countsChanged();
}

} // namespace Culvert
