// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/clientconnectionowner.h"
#include "core/endpoint/clientrelay.h"
#include "core/endpoint/handshakesession.h"
#include "core/endpoint/lingeringclose.h"
#include "core/guard/browserguard.h"
#include "core/io/peerowner.h"
#include "core/io/poller.h"
#include "core/io/socketend.h"
#include "core/proxy/handshake.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace Culvert {

class Connector;

/// One client of an endpoint, from its first byte to its last: says who has it in which phase, and
/// tells the owner. What is done there is done by HandshakeSession, ClientRelay and LingeringClose.
class ClientConnection final : private PollWatcher, private ClientRelayOwner
{
public:
    enum class Phase {
        Handshake, ///< says where it wants to go
        Opening,   ///< waits for the target's answer
        Open,
        Leaving, ///< has got the answer "no", and is listened to until it hangs up
        Done,
    };

    /// @p handshake may be null: then the target is @p target.
    ClientConnection(Poller &poller, Connector &connector, ClientConnectionOwner &owner,
                     Descriptor client, std::unique_ptr<Handshake> handshake, SocketAddress target);
    ~ClientConnection();
    ClientConnection(const ClientConnection &) = delete;
    ClientConnection &operator=(const ClientConnection &) = delete;

    /// Has it look at what the client says first, before any of it gets to the target; null = not.
    /// Only without a handshake, and before start().
    void setGuard(std::unique_ptr<BrowserGuard> guard) { m_relay.setGuard(std::move(guard)); }

    /// Refuses a client that names another target. Only with a handshake, and before start().
    void setOnlyTarget(const SocketAddress &target) { m_onlyTarget = target; }

    /// Reads what is there and goes on by itself from then.
    void start();
    /// Ends it: with the truthful answer while the client waits for one, with a reset once it is
    /// open.
    void end(const Failure &failure);

    /// The guard has to tell still, of some bytes.
    bool isUndecided() const { return m_relay.isUndecided(); }
    /// Precondition of both: isUndecided().
    void passIfPaused() { m_relay.passIfPaused(); }
    void refuseUndecided() { m_relay.refuseUndecided(); }

    /// The client is gone, and what it sent before is on its way still.
    bool isDraining() const { return m_relay.isDraining(); }
    /// For a client that is draining: ends it if the target has taken nothing since the last call,
    /// or since it began to. False if it has.
    bool endIfStuck() { return m_relay.endIfStuck(); }

    Phase phase() const { return m_phase; }
    /// True once it has said where it wants to go, and while it has not been refused.
    bool isConnection() const { return m_phase == Phase::Opening || m_phase == Phase::Open; }
    quint64 id() const { return m_id; }
    /// Where it wants to go; known from the opening phase on.
    const SocketAddress &target() const { return m_target; }
    /// Who connected, as the doorman found out; for the record only.
    void setOwner(const std::optional<PeerOwner> &owner) { m_peerOwner = owner; }
    const std::optional<PeerOwner> &owner() const { return m_peerOwner; }
    /// "IP:PORT" of a TCP client; empty for a Unix socket.
    QString clientText() const;
    const QDateTime &since() const { return m_since; }
    qint64 bytesUp() const { return m_relay.bytesUp(); }
    qint64 bytesDown() const { return m_relay.bytesDown(); }
    qint64 processId() const { return m_relay.processId(); }
    /// Who has not answered yet, while it waits for the target.
    FailureOrigin waitsFor() const { return m_relay.waitsFor(); }

private:
    void descriptorReady(quint32 events) override;
    bool relayOpened() override;
    void relayRefused(const Failure &failure) override;
    void relayBroke(const Failure &failure) override;
    void relayDrains() override;
    void relayUndecided() override;
    void relayIsForBrowser(const QString &stranger) override;
    void relayOver(bool broken) override;

    void handshakeReady(quint32 events);
    void readHandshake();
    void requestTarget();
    void refuse(const QByteArray &answer);
    void linger();
    void finish(bool broken);

    Poller &m_poller;
    Connector &m_connector;
    ClientConnectionOwner &m_owner;
    SocketEnd m_client;
    Poller::Watch m_watch;
    /// Of a client that says where it wants to go.
    std::optional<HandshakeSession> m_session;
    SocketAddress m_target;
    std::optional<SocketAddress> m_onlyTarget;
    ClientRelay m_relay;
    LingeringClose m_leaving;
    std::optional<PeerOwner> m_peerOwner;
    QDateTime m_since;
    quint64 m_id;
    Phase m_phase = Phase::Handshake;
};

} // namespace Culvert
