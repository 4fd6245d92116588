// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/tunnel.h"

#include "core/model/destination.h"
#include "core/ssh/freshpath.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Culvert {

Tunnel::Tunnel(Poller &poller, Profile profile, const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_profile(std::move(profile))
    , m_gate(*setup.gate)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { handle(TunnelEvent::RetryDue); });
    if (m_profile.problems().isEmpty()) {
        makeConnector(setup);
        m_endpoints = std::make_unique<EndpointSet>(m_poller, *m_connector, setup.runtimeDirectory);
        m_endpoints->set(m_profile.endpoints);
        connect(m_endpoints.get(), &EndpointSet::changed, this, &Tunnel::countsChanged);
    } else {
        // Nobody should have to start it to learn why it cannot be.
        m_failure = m_profile.failure();
    }
}

Tunnel::~Tunnel()
{
    disconnect();
    m_gate.leave(this);
    m_gate.leave(m_connector.get());
    if (m_endpoints)
        m_endpoints->close(reasonForClients());
}

void Tunnel::makeConnector(const Setup &setup)
{
    m_connector = std::make_unique<MuxConnector>(
        m_poller, MuxConnector::Setup{m_profile, setup.runtimeDirectory, setup.sshProgram,
                                      setup.askpass, setup.asker, nullptr, setup.agents});
    m_connector->setStartsByItself(false);
    adopt(m_profile);
    connect(m_connector.get(), &MuxConnector::needed, this, &Tunnel::clientWaiting);
    connect(m_connector.get(), &MuxConnector::ready, this, &Tunnel::sshReady);
    connect(m_connector.get(), &MuxConnector::lost, this, &Tunnel::sshLost);
    connect(m_connector.get(), &MuxConnector::homeChanged, this, &Tunnel::openReverse);
    // One more ssh takes its turn like a tunnel of its own.
    connect(m_connector.get(), &MuxConnector::growthWanted, this,
            [this] { m_gate.enter(m_connector.get(), [this] { m_connector->grow(); }); });
    connect(m_connector.get(), &MuxConnector::growthEnded, this,
            [this] { m_gate.leave(m_connector.get()); });
    connect(m_connector.get(), &MuxConnector::ended, this,
            [this] { handle(TunnelEvent::SshEnded); });
    connect(m_connector.get(), &MuxConnector::idleExpired, this,
            [this] { handle(TunnelEvent::IdleExpired); });
    connect(m_connector.get(), &MuxConnector::changed, this, &Tunnel::countsChanged);
}

bool Tunnel::hasReverse() const
{
    return std::any_of(
        m_profile.endpoints.begin(), m_profile.endpoints.end(),
        [](const EndpointSettings &settings) { return settings.enabled && !settings.isLocal(); });
}

/// True where ssh stays once it is up: also for clients on the server, who cannot wake it.
bool Tunnel::isPersistent() const
{
    return m_profile.start != StartMode::OnDemand || hasReverse();
}

bool Tunnel::adopt(const Profile &profile)
{
    Profile same = m_profile;
    same.name = profile.name;
    same.start = profile.start;
    same.idleSeconds = profile.idleSeconds;
    same.disabledOptions = profile.disabledOptions;
    same.unknown = profile.unknown;
    same.endpoints = profile.endpoints;
    // One that has failed for its endpoints tries again with others.
    const bool endpointsChange = m_profile.endpoints != profile.endpoints;
    if (same != profile || !m_connector || !profile.problems().isEmpty() ||
        (endpointsChange && m_state == TunnelState::Failed))
        return false;
    m_profile = profile;
    const std::optional<Failure> failure =
        endpointsChange ? m_endpoints->set(m_profile.endpoints) : std::nullopt;
    m_connector->setCarriesForwards(hasReverse());
    m_connector->setStaysUp(isPersistent());
    m_connector->setIdleTime(std::chrono::seconds(m_profile.idleSeconds));
    // Where there is an ssh, its login is worth more; the endpoint itself says what is wrong.
    if (failure && m_state == TunnelState::Idle) {
        m_failure = failure;
        handle(TunnelEvent::EndpointsFailed);
    }
    return true;
}

void Tunnel::startAsConfigured()
{
    switch (m_profile.start) {
    case StartMode::Manual:
        break;
    case StartMode::OnDemand:
        arm();
        break;
    case StartMode::Always:
        up();
        break;
    }
}

void Tunnel::arm()
{
    handle(TunnelEvent::Arm);
}

void Tunnel::up(std::chrono::milliseconds awaited)
{
    if (awaited > m_awaited.remainingTimeAsDuration())
        m_awaited.setRemainingTime(awaited);
    // Then a login that was to disturb nobody may ask after all.
    m_personWaits = m_state == TunnelState::Connecting && m_login == MuxConnector::Login::Quiet;
    handle(TunnelEvent::Connect);
}

bool Tunnel::isAwaited() const
{
    return m_connector->hasWaiting() || m_personWaits || !m_awaited.hasExpired();
}

void Tunnel::down()
{
    m_failure.reset();
    m_awaited.setRemainingTime(0);
    if (m_connector)
        m_connector->forgetAcceptedKeys();
    handle(TunnelEvent::Disconnect);
}

void Tunnel::checkNow()
{
    if (m_connector)
        handle(TunnelEvent::NetworkChanged);
}

void Tunnel::handle(TunnelEvent event)
{
    if (!m_connector) {
        // Whatever is wanted of it, a profile with problems cannot do.
        m_failure = m_profile.failure();
        m_state = event == TunnelEvent::Disconnect ? TunnelState::Stopped : TunnelState::Failed;
        Q_EMIT stateChanged();
        return;
    }
    const TunnelTransition transition =
        nextTunnelState(m_state, event, {isPersistent(), isAwaited()});
    if (transition.state != m_state) {
        m_state = transition.state;
        m_since = QDateTime::currentDateTimeUtc();
    }
    if (m_state != TunnelState::Reconnecting) {
        m_retryTimer.stop();
        m_retryAt.reset();
    }
    perform(transition.actions, event);
    Q_EMIT stateChanged();
}

void Tunnel::perform(TunnelActions actions, TunnelEvent reason)
{
    if (actions.testFlag(TunnelAction::CloseEndpoints))
        m_endpoints->close(reasonForClients());
    if (actions.testFlag(TunnelAction::RejectWaiting))
        m_connector->rejectWaiting(reasonForClients());
    if (actions.testFlag(TunnelAction::StopSsh)) {
        m_gate.leave(this);
        m_endpoints->closeReverse(reasonForClients());
        m_connector->stop({FailureKind::Cancelled, tr("the tunnel was stopped"), {}});
    }
    if (actions.testFlag(TunnelAction::ResetBackOff))
        m_backOff.reset();
    if (actions.testFlag(TunnelAction::OpenEndpoints)) {
        m_failure = m_endpoints->openLocal();
        if (m_failure) {
            handle(TunnelEvent::EndpointsFailed);
            return;
        }
    }
    if (actions.testFlag(TunnelAction::StartSsh))
        startSsh(reason);
    if (actions.testFlag(TunnelAction::ScheduleRetry))
        scheduleRetry();
    if (actions.testFlag(TunnelAction::RestartSsh))
        m_connector->restartLogin();
    if (actions.testFlag(TunnelAction::CheckSsh))
        m_connector->checkNow();
}

/// Logs in when it is this tunnel's turn. Nobody is asked anything in a retry that no client waits
/// for: it may be night.
void Tunnel::startSsh(TunnelEvent reason)
{
    const bool byItself = reason == TunnelEvent::RetryDue || reason == TunnelEvent::NetworkChanged;
    m_personWaits = false;
    m_login = byItself && !isAwaited() ? MuxConnector::Login::Quiet : MuxConnector::Login::Attended;
    m_gate.enter(this, [this] { m_connector->start(m_login); });
}

void Tunnel::scheduleRetry()
{
    const std::chrono::milliseconds wait =
        m_backOff.next(QRandomGenerator::global()->generateDouble());
    m_retryAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_retryTimer.start(wait);
}

void Tunnel::sshReady()
{
    m_gate.leave(this);
    m_failure.reset();
    handle(TunnelEvent::SshReady);
}

/// The ssh over which the server listens is another one than before, if there was one.
void Tunnel::openReverse()
{
    if (m_state != TunnelState::Up)
        return;
    m_endpoints->moveReverse(
        m_connector->controlPath(),
        {FailureKind::ConnectionLost, tr("the ssh that brought this connection is gone"), {}});
}

void Tunnel::sshLost(const Failure &failure)
{
    m_gate.leave(this);
    if (m_state == TunnelState::Up &&
        m_since.secsTo(QDateTime::currentDateTimeUtc()) >= BackOff::ResetAfter.count())
        m_backOff.reset();
    m_failure = failure;
    m_endpoints->closeReverse(reasonForClients());
    if (!failure.needsPerson())
        handle(TunnelEvent::SshLost);
    else if (failure.kind == FailureKind::Authentication && m_login == MuxConnector::Login::Quiet)
        handle(TunnelEvent::PersonNeeded);
    else
        handle(TunnelEvent::SshRefused);
}

void Tunnel::clientWaiting()
{
    handle(TunnelEvent::ClientWaiting);
    // In Up, the ssh that was there is ending this moment; what follows is decided when it has.
    const bool held = m_state == TunnelState::Connecting || m_state == TunnelState::Reconnecting ||
                      m_state == TunnelState::Up;
    if (!held)
        m_connector->rejectWaiting(reasonForClients());
}

Failure Tunnel::reasonForClients() const
{
    return m_failure.value_or(Failure{FailureKind::Cancelled, tr("the tunnel was stopped"), {}});
}

ProfileStatus Tunnel::status() const
{
    ProfileStatus status;
    status.id = m_profile.id;
    status.name = m_profile.name;
    // A profile that was written by hand may have anything there.
    status.destination = withoutPassword(m_profile.destination);
    status.state = m_state;
    status.since = m_since;
    status.failure = m_failure;
    status.retryAt = m_retryAt;
    if (m_connector) {
        status.processes = m_connector->processes();
        status.roundTripMs = m_connector->roundTripMs();
        status.warnings = m_connector->warnings();
        if (m_state == TunnelState::Connecting)
            status.says = m_connector->says();
    }
    if (m_endpoints)
        m_endpoints->addTo(status);
    return status;
}

QList<ConnectionStatus> Tunnel::connections() const
{
    QList<ConnectionStatus> all =
        m_endpoints ? m_endpoints->connections() : QList<ConnectionStatus>();
    for (ConnectionStatus &connection : all)
        connection.profile = m_profile.name;
    return all;
}

bool Tunnel::closeConnection(quint64 id)
{
    return m_endpoints && m_endpoints->closeConnection(id);
}

} // namespace Culvert
