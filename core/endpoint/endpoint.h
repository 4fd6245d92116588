// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/clientconnection.h"
#include "core/endpoint/deadlinequeue.h"
#include "core/endpoint/doorman.h"
#include "core/endpoint/endpointbase.h"
#include "core/endpoint/listener.h"
#include "core/model/endpointsettings.h"
#include "core/model/status.h"
#include "core/proxy/proxycredentials.h"

#include <QNetworkProxy>
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
    /// How long a client may take for what.
    struct Timeouts
    {
        /// To say where it wants to go; where pages are kept away, to bring a request to its end.
        std::chrono::milliseconds handshake = std::chrono::seconds(10);
        /// Until the target answers, ssh's start included.
        std::chrono::milliseconds open = std::chrono::seconds(30);
        /// To hang up after it was refused.
        std::chrono::milliseconds lingeringClose = std::chrono::seconds(5);
        /// For a target to take some of what a client sent before it closed.
        std::chrono::milliseconds drain = std::chrono::seconds(30);

        /// With the connector's connect timeout, as it is now.
        static Timeouts of(const Connector &connector);
    };

    /// Precondition: settings.isLocal(). Poller and connector must outlive it.
    Endpoint(Poller &poller, Connector &connector, EndpointSettings settings,
             const Timeouts &timeouts, QObject *parent = nullptr);
    Endpoint(Poller &poller, Connector &connector, const EndpointSettings &settings,
             QObject *parent = nullptr);
    ~Endpoint() override;

    /// See Listener. Before listen().
    void setHanded(HandedSockets *handed) { m_listener.setHanded(handed); }
    /// Opens the listener; what keeps it from that is kept for the status, too. Of several
    /// addresses, such as those of localhost, one is enough; what keeps it from the others is in
    /// the status alone.
    std::optional<Failure> listen();
    /// The same for what it does not listen on yet; its clients stay.
    std::optional<Failure> listenOnRest();
    /// The addresses that it should listen on and does not; none for a Unix socket.
    QList<HostPort> missing() const;
    /// Who has the port that it could not get, for the status; see PortHolders.
    void setHolder(const QString &holder);
    /// Has a SOCKS endpoint lead to this target and to no other. Before listen().
    void setOnlyTarget(const SocketAddress &target) { m_onlyTarget = target; }
    /// Closes the listener and ends all clients with @p reason.
    void close(const Failure &reason) override;
    void endClients(const Failure &reason) override;

    /// What it listens on, with the port that was chosen; as the settings have it while it does
    /// not.
    const SocketAddress &address() const;
    /// For everything in Qt that takes a proxy, while this is a SOCKS endpoint that listens on TCP.
    /// Otherwise one through which nothing gets, rather than everything past it. Names are resolved
    /// by the server. See LocalProxy about threads.
    QNetworkProxy proxy() const;
    /// What a person should know though it works: whom it turned away since it listens.
    QStringList warnings() const;
    /// Requests of browsers that were turned away since it listens.
    int browsersRefused() const { return m_browsersRefused; }
    void rename(const QString &name) override { m_settings.name = name; }
    EndpointStatus status() const override;
    QList<ConnectionStatus> connections() const override;
    bool closeConnection(quint64 id) override;
    int connectionCount() const override { return m_connections; }
    qint64 connectionsTotal() const override { return m_connectionsTotal; }
    qint64 bytesUp() const override;
    qint64 bytesDown() const override;

Q_SIGNALS:
    /// A client's target was not reached, or its connection broke off. From within whatever ends
    /// it: nothing may be ended or destroyed here.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);

protected:
    /// Who has come, and where to, if that is known already.
    struct Arrival
    {
        std::optional<PeerOwner> owner;
        SocketAddress target;
    };
    /// Nothing for who is turned away.
    virtual std::optional<Arrival> receive(int client);
    virtual ConnectionStatus statusOf(const ClientConnection &client) const;
    /// See Listener::adopt().
    void adopt(std::vector<Descriptor> sockets) { m_listener.adopt(std::move(sockets)); }

private:
    void clientAccepted(Descriptor client) override;
    void targetKnown(ClientConnection &client) override;
    void clientOpened(ClientConnection &client) override;
    void clientFailed(ClientConnection &client, const Failure &failure) override;
    void connectionOver(ClientConnection &client) override;
    void clientGone(ClientConnection &client) override;
    void clientLeaving(ClientConnection &client) override;
    void clientDone(ClientConnection &client) override;
    void clientUndecided(ClientConnection &client) override;
    void clientIsBrowser(ClientConnection &client, const QString &stranger) override;
    void turnEnded() override;

    DeadlineQueue deadlines(std::chrono::milliseconds time, ClientConnection::Phase phase,
                            const QString &words);
    DeadlineQueue guardDeadlines(std::chrono::milliseconds time, void (ClientConnection::*due)());
    std::optional<Failure> failure() const;
    std::unique_ptr<Handshake> newHandshake() const;
    std::unique_ptr<BrowserGuard> newGuard() const;
    ClientConnection *find(quint64 id) const;

    Poller &m_poller;
    Connector &m_connector;
    EndpointSettings m_settings;
    std::optional<SocketAddress> m_onlyTarget;
    Listener m_listener;
    Doorman m_doorman;
    ProxyCredentials m_credentials;
    std::optional<Failure> m_failure;
    QString m_holder;
    std::unordered_map<quint64, std::unique_ptr<ClientConnection>> m_clients;
    /// Clients that are over; they may be on the stack still.
    std::vector<std::unique_ptr<ClientConnection>> m_finished;
    DeadlineQueue m_handshakes;
    /// For clients that a guard has not let through yet.
    DeadlineQueue m_pauses;
    DeadlineQueue m_guarded;
    DeadlineQueue m_opens;
    DeadlineQueue m_lingering;
    DeadlineQueue m_draining;
    int m_browsersRefused = 0;
    /// For whom the last of them worked, where it said so.
    QString m_lastStranger;
    int m_connections = 0;
    qint64 m_connectionsTotal = 0;
    /// Of the clients that have gone.
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
};

} // namespace Culvert
