// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/stream/connector.h"
#include "core/stream/latenews.h"

#include <unordered_set>

namespace Culvert {

class WatchedStream;

/// What a connector has, and how it tells of it. Behind a pointer, so that programs that were built
/// know nothing of it.
class CULVERT_NO_EXPORT Connector::Private
{
public:
    explicit Private(Connector &connector)
        : q(connector)
        , m_news(connector)
    {}

    /// Ends everything for good: what it stands on is not there for others any more.
    void shut(const Failure &reason);
    void enter(WatchedStream &stream);
    void leave(WatchedStream &stream);
    void setState(State wanted);
    void noteFailure(const SocketAddress &target, const Failure &why);
    void noteCounts();

    // As long as QTcpSocket takes.
    std::chrono::milliseconds connectTimeout{std::chrono::seconds(30)};
    State state = State::Stopped;
    std::optional<Failure> failure;
    /// Why no connection is made any more.
    std::optional<Failure> shutFor;
    std::unordered_set<WatchedStream *> streams;
    qint64 connectionsTotal = 0;

private:
    void tellCounts();

    Connector &q;
    LateNews m_news;
    bool m_countsNoted = false;
    /// As countsChanged() told them last.
    QList<ProcessStatus> m_toldProcesses;
    int m_toldConnections = 0;
    qint64 m_toldTotal = 0;
};

} // namespace Culvert
