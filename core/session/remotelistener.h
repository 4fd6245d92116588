// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/forwardsession.h"
#include "core/connect/muxconnector.h"
#include "core/session/reverseendpoint.h"
#include "core/stream/latenews.h"
#include "core/stream/pairstream.h"
#include "core/stream/tunnelsocket.h"

#include <QPointer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Culvert {

/// What a RemoteForward is behind its face. Its signals come from the event loop.
class RemoteListener : public QObject
{
    Q_OBJECT

public:
    /// @p target nothing: the clients become devices. @p socketPath is free, and in a private
    /// directory. The poller must outlive it.
    RemoteListener(Poller &poller, Connector &connector, const SocketAddress &listen,
                   const std::optional<SocketAddress> &target, const QString &socketPath);
    ~RemoteListener() override;

    /// What the poller and the connector stand on is kept as long as this.
    void setKeep(std::shared_ptr<const void> keep) { m_keep = std::move(keep); }
    bool isListening() const { return m_endpoint->status().listening; }
    SocketAddress address() const { return m_endpoint->listenAddress(); }
    const std::optional<Failure> &failure() const { return m_failure; }
    int connectionCount() const { return m_endpoint->connectionCount(); }
    qint64 connectionsTotal() const { return m_endpoint->connectionsTotal(); }
    bool hasPending() const { return !m_pending.empty(); }
    std::unique_ptr<TunnelSocket> takePending();

Q_SIGNALS:
    void listeningChanged();
    void newConnection();
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    void countsChanged();

private:
    void stateChanged(Connector::State state);
    void follow();
    void endpointChanged();
    void endSession(const Failure &reason);
    void connectorGone();
    void take(Descriptor end);
    void becamePending(TunnelSocket *socket);
    void setFailure(const std::optional<Failure> &failure);
    void tellListening();

    std::shared_ptr<const void> m_keep;
    QPointer<MuxConnector> m_connector;
    EndConnector m_ends;
    std::unique_ptr<ReverseEndpoint> m_endpoint;
    std::unique_ptr<ForwardSession> m_session;
    /// Of the ssh that it follows.
    QString m_path;
    std::optional<Failure> m_failure;
    SocketAddress m_listen;
    /// Those that are not connected yet, and those that nobody has taken.
    std::vector<std::unique_ptr<TunnelSocket>> m_arriving;
    std::deque<std::unique_ptr<TunnelSocket>> m_pending;
    LateNews m_news;
    bool m_listeningNoted = false;
    bool m_toldListening = false;
    std::optional<Failure> m_toldFailure;
    int m_toldConnections = 0;
    qint64 m_toldTotal = 0;
};

} // namespace Culvert
