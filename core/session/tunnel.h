// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/growthinturn.h"
#include "core/connect/idletimer.h"
#include "core/connect/logingate.h"
#include "core/connect/muxlauncher.h"
#include "core/connect/muxpool.h"
#include "core/endpoint/pipeclients.h"
#include "core/model/backoff.h"
#include "core/model/status.h"
#include "core/model/tunnelstate.h"
#include "core/session/endpointset.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Culvert {

/// One profile at work: its endpoints, its ssh, and the state machine between them
/// (nextTunnelState()). Events change the state, actions follow the state; nothing here decides
/// anything else.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString runtimeDirectory;
        QString sshProgram;
        /// Of all tunnels; outlives them.
        LoginGate *gate = nullptr;
        /// See SshSetup.
        Askpass *askpass = nullptr;
        Asker *asker = nullptr;
        /// See SshSetup.
        const AgentSockets *agents = nullptr;
        /// See EndpointSet.
        PortHolders *holders = nullptr;
        HandedSockets *handed = nullptr;
    };

    Tunnel(Poller &poller, Profile profile, const Setup &setup, QObject *parent = nullptr);
    ~Tunnel() override;

    const Profile &profile() const { return m_profile; }
    /// Takes a change that needs no new ssh and no new endpoints. False if it needs them: then a
    /// new tunnel has to take this one's place.
    bool adopt(const Profile &profile);

    /// Does what the profile's start mode says at the start of the program.
    void startAsConfigured();
    /// A person wants it up, and waits for it as long as @p awaited; or down.
    void up(std::chrono::milliseconds awaited = {});
    void down();
    /// Opens the endpoints and waits for clients.
    void arm();
    /// The machine woke up or its network changed.
    void checkNow();

    TunnelState state() const { return m_state; }
    /// What its endpoints connect by. Precondition: the profile has no problems.
    Connector &connector() { return m_ssh->pool; }
    /// See EngineInterface::requestControlPath().
    QString controlPath() const { return m_ssh ? m_ssh->pool.controlPath() : QString(); }
    /// Gives it an endpoint beside those of its profile; false while the profile has problems, and
    /// where the maker could not make it.
    bool addExtra(quint64 number, const ExtraEndpoint::Maker &maker);
    /// False if it is none of this tunnel's.
    bool removeExtra(quint64 number);
    /// Takes over those of the tunnel whose place this one takes. Where it cannot have them, they
    /// end.
    void adoptExtras(Tunnel &other);
    ProfileStatus status() const;
    QList<ConnectionStatus> connections() const;
    /// Carries another process's input and output. At once a failure if it is stopped or failed;
    /// else @p done comes later, once.
    void connectPipes(PipeWish wish, const PipeClient::Done &done);
    /// Ends the connection; false if it is none of this tunnel's.
    bool closeConnection(quint64 id);

Q_SIGNALS:
    /// The state, the failure or an endpoint's listening changed.
    void stateChanged();
    /// A count changed.
    void countsChanged();

private:
    /// The ssh children, and what the state machine does not decide about them: when one more is
    /// started, and since when nobody has needed any.
    struct Ssh
    {
        Ssh(Poller &poller, const Profile &profile, const Setup &setup);

        MuxLauncher launcher;
        MuxPool pool;
        GrowthInTurn growth;
        IdleTimer idleTimer;
    };

    void makeSsh(const Setup &setup);
    void poolChanged();
    void followPhase();
    void serveWaiting();
    void countIdleTime();
    void handle(TunnelEvent event);
    void perform(TunnelActions actions, TunnelEvent reason);
    void startSsh(TunnelEvent reason);
    void scheduleRetry();
    void sshReady();
    void sshSpent();
    void openReverse();
    void sshLost(const Failure &failure);
    bool hasReverse() const;
    bool isPersistent() const;
    bool isAwaited() const;
    Failure reasonForClients() const;

    Poller &m_poller;
    Profile m_profile;
    LoginGate &m_gate;
    /// None of these is there while the profile has problems.
    std::unique_ptr<Ssh> m_ssh;
    std::unique_ptr<EndpointSet> m_endpoints;
    std::unique_ptr<PipeClients> m_pipes;
    /// To log in; from the moment it is wanted until ssh is up, or cannot be.
    LoginGate::Turn m_turn;
    /// As followPhase() saw it last.
    MuxPool::Phase m_phase = MuxPool::Phase::Off;
    /// Of the ssh over which the server listens, or did last.
    QString m_controlPath;
    TunnelState m_state = TunnelState::Stopped;
    QDateTime m_since;
    std::optional<Failure> m_failure;
    BackOff m_backOff;
    QTimer m_retryTimer;
    std::optional<QDateTime> m_retryAt;
    /// Whether somebody waits for the login that goes on.
    Login m_login = Login::Attended;
    bool m_personWaits = false;
    /// Until when somebody waits who has said so.
    QDeadlineTimer m_awaited{0};
};

} // namespace Culvert
