// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/clientconnection.h"
#include "core/endpoint/deadlinequeue.h"
#include "core/endpoint/endpointbase.h"
#include "core/endpoint/listener.h"
#include "core/model/endpointsettings.h"
#include "core/model/status.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace Culvert {

class Connector;

/// A local way in: listens, finds out where each client wants to go, and carries it there by a
/// connector.
class Endpoint : public EndpointBase,
                 private ListenerUser,
                 private ClientConnectionOwner,
                 private TurnEndTask
{
    Q_OBJECT

public:
    /// How long a client may take to say where it wants to go, and then wait for the target's
    /// answer.
    static constexpr std::chrono::seconds HandshakeTime{10};
    static constexpr std::chrono::seconds OpenTime{30};

    /// Precondition: settings.isLocal(). Poller and connector must outlive it.
    Endpoint(Poller &poller, Connector &connector, EndpointSettings settings,
             QObject *parent = nullptr);
    ~Endpoint() override;

    /// Opens the listener; what keeps it from that is kept for the status, too.
    std::optional<Failure> listen();
    /// Closes the listener and ends all clients with @p reason.
    void close(const Failure &reason) override;

    const EndpointSettings &settings() const { return m_settings; }
    EndpointStatus status() const override;
    QList<ConnectionStatus> connections() const override;
    int connectionCount() const override { return m_connections; }
    qint64 connectionsTotal() const override { return m_connectionsTotal; }
    qint64 bytesUp() const override;
    qint64 bytesDown() const override;

private:
    void clientAccepted(Descriptor client) override;
    void targetKnown(ClientConnection &client) override;
    void clientOpened(ClientConnection &client) override;
    void clientDone(ClientConnection &client) override;
    void turnEnded() override;

    std::unique_ptr<Handshake> newHandshake() const;
    ClientConnection *find(quint64 id) const;

    Poller &m_poller;
    Connector &m_connector;
    EndpointSettings m_settings;
    Listener m_listener;
    std::optional<Failure> m_failure;
    std::unordered_map<quint64, std::unique_ptr<ClientConnection>> m_clients;
    /// Clients that are over; they may be on the stack still.
    std::vector<std::unique_ptr<ClientConnection>> m_finished;
    DeadlineQueue m_handshakes;
    DeadlineQueue m_opens;
    int m_connections = 0;
    qint64 m_connectionsTotal = 0;
    /// Of the clients that have gone.
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
};

} // namespace Culvert
