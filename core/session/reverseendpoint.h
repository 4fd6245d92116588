// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/forwardsession.h"
#include "core/endpoint/endpoint.h"
#include "core/stream/connector.h"

#include <QObject>

#include <memory>

namespace Culvert {

/// An endpoint on the server: the server listens there, ssh hands each client to a Unix socket of
/// Culvert's, and from there it goes on from this machine, counted like all others. It is open only
/// while there is an ssh.
class ReverseEndpoint : public EndpointBase
{
    Q_OBJECT

public:
    /// Precondition: !settings.isLocal(). @p socketPath is a path in a private directory that is
    /// free. @p onward is where its clients go on from here; null = as this machine connects. The
    /// poller must outlive it.
    ReverseEndpoint(Poller &poller, EndpointSettings settings, const QString &socketPath,
                    std::unique_ptr<Connector> onward = {}, QObject *parent = nullptr);

    /// Has the server listen, over an ssh that is up. What went wrong the last time stays in
    /// status() until it does.
    void open(ForwardSession &session);
    /// Ends that while ssh stays up.
    void withdraw(ForwardSession &session);
    /// The server does not listen, though it was asked to. Another open() may help.
    bool isRefused() const { return m_state == State::Refused; }
    /// The ssh is gone, or about to be.
    void close(const Failure &reason) override;

    void rename(const QString &name) override { m_settings.name = name; }
    EndpointStatus status() const override;
    /// What the server listens on, with the port that it chose; as it was asked for while it does
    /// not listen.
    SocketAddress listenAddress() const;
    QList<ConnectionStatus> connections() const override;
    bool closeConnection(quint64 id) override { return m_local.closeConnection(id); }
    int connectionCount() const override { return m_local.connectionCount(); }
    qint64 connectionsTotal() const override { return m_local.connectionsTotal(); }
    /// What its clients, on the server, send is what comes down.
    qint64 bytesUp() const override { return m_local.bytesDown(); }
    qint64 bytesDown() const override { return m_local.bytesUp(); }

Q_SIGNALS:
    /// isRefused() from now on.
    void refused();
    /// See Endpoint.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);

private:
    enum class State {
        Closed,
        Asked,
        Listening,
        Refused,
    };

    void opened(const Result<quint16> &port);
    void refuse(const Failure &failure);

    EndpointSettings m_settings;
    std::unique_ptr<Connector> m_connector;
    /// Where ssh brings the clients.
    Endpoint m_local;
    QString m_socketPath;
    State m_state = State::Closed;
    /// The one that the server chose.
    quint16 m_port = 0;
    std::optional<Failure> m_failure;
};

} // namespace Culvert
