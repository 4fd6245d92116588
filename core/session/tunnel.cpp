// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/tunnel.h"

#include "core/model/destination.h"
#include "core/model/plaintext.h"
#include "core/model/profilejson.h"

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
        makeSsh(setup);
        m_endpoints = std::make_unique<EndpointSet>(m_poller, m_ssh->pool, setup.runtimeDirectory);
        m_endpoints->setHolders(setup.holders);
        m_endpoints->setHanded(setup.handed);
        m_endpoints->set(m_profile.endpoints);
        connect(m_endpoints.get(), &EndpointSet::changed, this, &Tunnel::countsChanged);
        m_pipes = std::make_unique<PipeClients>(m_poller, m_ssh->pool);
        connect(m_pipes.get(), &PipeClients::changed, this, &Tunnel::countsChanged);
    } else {
        // Nobody should have to start it to learn why it cannot be.
        m_failure = m_profile.failure();
    }
}

Tunnel::~Tunnel()
{
    disconnect();
    if (m_ssh)
        m_ssh->pool.disconnect(this);
    if (m_pipes)
        m_pipes->close(reasonForClients());
    if (m_endpoints)
        m_endpoints->close(reasonForClients());
}

Tunnel::Ssh::Ssh(Poller &poller, const Profile &profile, const Setup &setup)
    : launcher(poller, SshSetup{profile, setup.runtimeDirectory, setup.sshProgram, setup.askpass,
                                setup.asker, nullptr, setup.agents})
    , pool(profile.pool, [this](Login login) { return launcher.make(login); })
    , growth(pool, *setup.gate)
{}

void Tunnel::makeSsh(const Setup &setup)
{
    m_ssh = std::make_unique<Ssh>(m_poller, m_profile, setup);
    adopt(m_profile);
    connect(&m_ssh->pool, &MuxPool::changed, this, &Tunnel::poolChanged);
    connect(&m_ssh->idleTimer, &QTimer::timeout, this,
            [this] { handle(TunnelEvent::IdleExpired); });
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
    same.group = profile.group;
    same.start = profile.start;
    same.idleSeconds = profile.idleSeconds;
    same.disabledOptions = profile.disabledOptions;
    same.unknown = profile.unknown;
    same.endpoints = profile.endpoints;
    // One that has failed for its endpoints tries again with others.
    const bool endpointsChange = m_profile.endpoints != profile.endpoints;
    if (same != profile || !m_ssh || !profile.problems().isEmpty() ||
        (endpointsChange && m_state == TunnelState::Failed))
        return false;
    m_profile = profile;
    const std::optional<Failure> failure =
        endpointsChange ? m_endpoints->set(m_profile.endpoints) : std::nullopt;
    m_ssh->pool.setCarriesForwards(hasReverse());
    m_ssh->pool.setIdleTime(std::chrono::seconds(m_profile.idleSeconds));
    m_ssh->idleTimer.stop();
    m_ssh->idleTimer.setInterval(std::chrono::seconds(m_profile.idleSeconds));
    countIdleTime();
    // A tunnel with an ssh is not ended for its ports, since its login may have cost a person's
    // time; the endpoint's own status says what is wrong.
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
    // Where a login goes on that may ask nobody: should it fail for that, the next one may ask.
    m_personWaits = m_state == TunnelState::Connecting && m_login == Login::Quiet;
    handle(TunnelEvent::Connect);
}

bool Tunnel::isAwaited() const
{
    return m_ssh->pool.hasWaiting() || m_personWaits || !m_awaited.hasExpired();
}

void Tunnel::down()
{
    m_failure.reset();
    m_awaited.setRemainingTime(0);
    if (m_ssh)
        m_ssh->launcher.forgetAcceptedKeys();
    handle(TunnelEvent::Disconnect);
}

void Tunnel::checkNow()
{
    if (m_ssh)
        handle(TunnelEvent::NetworkChanged);
}

void Tunnel::handle(TunnelEvent event)
{
    if (!m_ssh) {
        // Whatever is wanted of it, a profile with problems cannot do.
        m_failure = m_profile.failure();
        m_state = event == TunnelEvent::Disconnect ? TunnelState::Stopped : TunnelState::Failed;
        Q_EMIT stateChanged();
        return;
    }
    // The time of an ssh that carries something is not counted as idle.
    const bool wasUsed =
        event == TunnelEvent::SshLost && m_state == TunnelState::Up && !m_ssh->idleTimer.isActive();
    const TunnelTransition transition =
        nextTunnelState(m_state, event, {isPersistent(), isAwaited() || wasUsed});
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
    if (actions.testFlag(TunnelAction::CloseEndpoints)) {
        m_pipes->close(reasonForClients());
        m_endpoints->close(reasonForClients());
    }
    if (actions.testFlag(TunnelAction::RejectWaiting))
        m_ssh->pool.rejectWaiting(reasonForClients());
    if (actions.testFlag(TunnelAction::StopSsh)) {
        m_turn.end();
        m_endpoints->closeReverse(reasonForClients());
        m_ssh->pool.stop({FailureKind::Cancelled, tr("the tunnel was stopped"), {}});
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
        m_ssh->pool.restartLogin();
    if (actions.testFlag(TunnelAction::CheckSsh))
        m_ssh->pool.checkNow();
}

/// Logs in when it is this tunnel's turn. Nobody is asked anything in a retry that no client waits
/// for: it may be night.
void Tunnel::startSsh(TunnelEvent reason)
{
    const bool byItself = reason == TunnelEvent::RetryDue || reason == TunnelEvent::NetworkChanged;
    m_personWaits = false;
    m_login = byItself && !isAwaited() ? Login::Quiet : Login::Attended;
    // Who waits at the gate already keeps the place.
    if (!m_turn.isActive())
        m_turn = m_gate.enter([this] { m_ssh->pool.start(m_login); });
}

void Tunnel::scheduleRetry()
{
    const std::chrono::milliseconds wait =
        m_backOff.next(QRandomGenerator::global()->generateDouble());
    m_retryAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_retryTimer.start(wait);
}

void Tunnel::poolChanged()
{
    followPhase();
    serveWaiting();
    openReverse();
    m_ssh->growth.update();
    countIdleTime();
    Q_EMIT countsChanged();
}

/// What has happened to ssh, as events of the state machine.
void Tunnel::followPhase()
{
    const MuxPool::Phase phase = m_ssh->pool.phase();
    const bool isNew = std::exchange(m_phase, phase) != phase;
    if (phase == MuxPool::Phase::Up && m_turn.isActive())
        sshReady();
    else if (phase == MuxPool::Phase::Lost && isNew)
        sshLost(*m_ssh->pool.failure());
    else if (phase == MuxPool::Phase::Spent && m_ssh->pool.isEmpty())
        sshSpent();
    else if (phase == MuxPool::Phase::Off && m_state == TunnelState::Stopping)
        handle(TunnelEvent::SshEnded);
}

void Tunnel::sshReady()
{
    m_turn.end();
    m_failure.reset();
    handle(TunnelEvent::SshReady);
}

/// All ssh have carried as many connections as they can, the last of these has gone, and nobody
/// waits. A tunnel that is to be up gets another one; one on demand waits for the next client.
void Tunnel::sshSpent()
{
    if (!isPersistent()) {
        handle(TunnelEvent::IdleExpired);
        return;
    }
    const Failure failure{FailureKind::ConnectionLost,
                          tr("ssh has carried as many connections as it can, and was ended"),
                          {}};
    m_ssh->pool.stop(failure);
    sshLost(failure);
}

/// The ssh over which the server listens is another one than before, if there was one.
void Tunnel::openReverse()
{
    const QString controlPath = m_ssh->pool.controlPath();
    if (m_state != TunnelState::Up || controlPath.isEmpty() || controlPath == m_controlPath)
        return;
    m_controlPath = controlPath;
    m_endpoints->moveReverse(
        controlPath,
        {FailureKind::ConnectionLost, tr("the ssh that brought this connection is gone"), {}});
}

void Tunnel::sshLost(const Failure &failure)
{
    m_turn.end();
    if (m_state == TunnelState::Up &&
        m_since.secsTo(QDateTime::currentDateTimeUtc()) >= BackOff::ResetAfter.count())
        m_backOff.reset();
    m_failure = failure;
    m_endpoints->closeReverse(reasonForClients());
    if (!failure.needsPerson())
        handle(TunnelEvent::SshLost);
    else if (failure.kind == FailureKind::Authentication && m_login == Login::Quiet)
        handle(TunnelEvent::PersonNeeded);
    else
        handle(TunnelEvent::SshRefused);
}

/// A client that no ssh takes wakes an idle tunnel. It is held where an ssh will come, or where the
/// one that was there is just ending; what follows is known when it has.
void Tunnel::serveWaiting()
{
    if (!m_ssh->pool.needsSsh())
        return;
    if (m_state == TunnelState::Idle)
        handle(TunnelEvent::ClientWaiting);
    const bool held = m_state == TunnelState::Connecting || m_state == TunnelState::Reconnecting ||
                      m_state == TunnelState::Up;
    if (!held)
        m_ssh->pool.rejectWaiting(reasonForClients());
}

void Tunnel::countIdleTime()
{
    // Whether it was idle counts when it is known why it ends, see handle().
    if (m_ssh->pool.phase() == MuxPool::Phase::Ending)
        return;
    m_ssh->idleTimer.setIdle(!isPersistent() && m_ssh->pool.isIdle());
}

Failure Tunnel::reasonForClients() const
{
    return m_failure.value_or(Failure{FailureKind::Cancelled, tr("the tunnel was stopped"), {}});
}

bool Tunnel::addExtra(quint64 number, const ExtraEndpoint::Maker &maker)
{
    return m_endpoints && m_endpoints->addExtra(number, maker);
}

bool Tunnel::removeExtra(quint64 number)
{
    return m_endpoints && m_endpoints->removeExtra(number);
}

void Tunnel::adoptExtras(Tunnel &other)
{
    if (!other.m_endpoints)
        return;
    const std::vector<ExtraEndpoint> extras = other.m_endpoints->takeExtras();
    for (const ExtraEndpoint &extra : extras)
        addExtra(extra.number, extra.maker);
}

ProfileStatus Tunnel::status() const
{
    ProfileStatus status;
    status.id = m_profile.id;
    status.name = m_profile.name;
    status.sharedFrom = m_profile.sharedFrom;
    // A profile that was written by hand may have anything there.
    status.destination = withoutPassword(m_profile.destination);
    status.state = m_state;
    status.since = m_since;
    status.failure = m_failure;
    status.retryAt = m_retryAt;
    if (m_ssh) {
        status.processes = m_ssh->pool.processes();
        status.roundTripMs = m_ssh->pool.roundTripMs();
        status.heardAt = m_ssh->pool.heardAt();
        status.warnings = m_ssh->pool.warnings();
        if (m_state == TunnelState::Connecting)
            status.says = m_ssh->pool.says();
    }
    if (const QStringList fields = unknownFields(m_profile); !fields.isEmpty())
        status.warnings.append({WarningKind::UnknownField,
                                tr("fields that this version does not know, or has no use for: %1")
                                    .arg(printable(fields.join(u", ")))});
    if (m_endpoints)
        m_endpoints->addTo(status);
    if (m_pipes)
        m_pipes->addTo(status);
    return status;
}

QList<ConnectionStatus> Tunnel::connections() const
{
    QList<ConnectionStatus> all =
        m_endpoints ? m_endpoints->connections() : QList<ConnectionStatus>();
    if (m_pipes)
        all.append(m_pipes->connections());
    for (ConnectionStatus &connection : all)
        connection.profile = m_profile.name;
    return all;
}

void Tunnel::connectPipes(PipeWish wish, const PipeClient::Done &done)
{
    if (m_state == TunnelState::Failed || !m_pipes)
        done(m_failure.value_or(reasonForClients()));
    else if (m_state == TunnelState::Stopped || m_state == TunnelState::Stopping)
        done(Failure{FailureKind::Cancelled, tr("the tunnel is stopped"), {}});
    else
        m_pipes->add(std::move(wish), done);
}

bool Tunnel::closeConnection(quint64 id)
{
    return (m_endpoints && m_endpoints->closeConnection(id)) ||
           (m_pipes && m_pipes->closeConnection(id));
}

} // namespace Culvert
