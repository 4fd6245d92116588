// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/tunnel.h"

#include <QRandomGenerator>

#include <utility>

namespace Culvert {

Tunnel::Tunnel(Poller &poller, Profile profile, const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_profile(std::move(profile))
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { handle(TunnelEvent::RetryDue); });
    if (m_profile.problems().isEmpty()) {
        makeConnector(setup);
        makeEndpoints();
    }
}

Tunnel::~Tunnel()
{
    disconnect();
    closeEndpoints();
}

void Tunnel::makeConnector(const Setup &setup)
{
    m_connector = std::make_unique<MuxConnector>(
        m_poller, MuxConnector::Setup{m_profile, setup.runtimeDirectory, setup.sshProgram});
    m_connector->setStartsByItself(false);
    adopt(m_profile);
    connect(m_connector.get(), &MuxConnector::needed, this, &Tunnel::clientWaiting);
    connect(m_connector.get(), &MuxConnector::ready, this, [this] {
        m_failure.reset();
        handle(TunnelEvent::SshReady);
    });
    connect(m_connector.get(), &MuxConnector::lost, this, &Tunnel::sshLost);
    connect(m_connector.get(), &MuxConnector::ended, this,
            [this] { handle(TunnelEvent::SshEnded); });
    connect(m_connector.get(), &MuxConnector::idleExpired, this,
            [this] { handle(TunnelEvent::IdleExpired); });
    connect(m_connector.get(), &MuxConnector::changed, this, &Tunnel::countsChanged);
}

void Tunnel::makeEndpoints()
{
    for (const EndpointSettings &settings : std::as_const(m_profile.endpoints)) {
        if (!settings.isLocal()) {
            m_endpoints.emplace_back();
            continue;
        }
        m_endpoints.push_back(std::make_unique<Endpoint>(m_poller, *m_connector, settings));
        connect(m_endpoints.back().get(), &Endpoint::changed, this, &Tunnel::countsChanged);
    }
}

bool Tunnel::adopt(const Profile &profile)
{
    Profile same = m_profile;
    same.name = profile.name;
    same.start = profile.start;
    same.idleSeconds = profile.idleSeconds;
    same.unknown = profile.unknown;
    if (same != profile || !m_connector)
        return false;
    m_profile = profile;
    m_connector->setIdleTime(isPersistent() ? std::chrono::seconds(-1)
                                            : std::chrono::seconds(m_profile.idleSeconds));
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

void Tunnel::up()
{
    handle(TunnelEvent::Connect);
}

void Tunnel::down()
{
    m_failure.reset();
    handle(TunnelEvent::Disconnect);
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
        nextTunnelState(m_state, event, {isPersistent(), m_connector->hasWaiting()});
    if (transition.state != m_state) {
        m_state = transition.state;
        m_since = QDateTime::currentDateTimeUtc();
    }
    if (m_state != TunnelState::Reconnecting) {
        m_retryTimer.stop();
        m_retryAt.reset();
    }
    perform(transition.actions);
    Q_EMIT stateChanged();
}

void Tunnel::perform(TunnelActions actions)
{
    if (actions.testFlag(TunnelAction::CloseEndpoints))
        closeEndpoints();
    if (actions.testFlag(TunnelAction::RejectWaiting))
        m_connector->rejectWaiting(reasonForClients());
    if (actions.testFlag(TunnelAction::StopSsh))
        m_connector->stop({FailureKind::Cancelled, tr("the tunnel was stopped"), {}});
    if (actions.testFlag(TunnelAction::ResetBackOff))
        m_backOff.reset();
    if (actions.testFlag(TunnelAction::OpenEndpoints)) {
        m_failure.reset();
        if (!openEndpoints()) {
            handle(TunnelEvent::EndpointsFailed);
            return;
        }
    }
    if (actions.testFlag(TunnelAction::StartSsh))
        m_connector->start();
    if (actions.testFlag(TunnelAction::ScheduleRetry))
        scheduleRetry();
}

/// False if there are endpoints and none of them could listen.
bool Tunnel::openEndpoints()
{
    std::optional<Failure> firstFailure;
    bool anyListens = false;
    for (const std::unique_ptr<Endpoint> &endpoint : m_endpoints) {
        if (!endpoint)
            continue;
        const std::optional<Failure> failure =
            endpoint->status().listening ? std::nullopt : endpoint->listen();
        anyListens = anyListens || !failure;
        if (failure && !firstFailure)
            firstFailure = failure;
    }
    if (!firstFailure || anyListens)
        return true;
    m_failure = firstFailure;
    return false;
}

void Tunnel::closeEndpoints()
{
    for (const std::unique_ptr<Endpoint> &endpoint : m_endpoints) {
        if (endpoint)
            endpoint->close(reasonForClients());
    }
}

void Tunnel::scheduleRetry()
{
    const std::chrono::milliseconds wait =
        m_backOff.next(QRandomGenerator::global()->generateDouble());
    m_retryAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_retryTimer.start(wait);
}

void Tunnel::sshLost(const Failure &failure)
{
    if (m_state == TunnelState::Up &&
        m_since.secsTo(QDateTime::currentDateTimeUtc()) >= BackOff::ResetAfter.count())
        m_backOff.reset();
    m_failure = failure;
    handle(failure.needsPerson() ? TunnelEvent::SshRefused : TunnelEvent::SshLost);
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
    status.destination = m_profile.destination;
    status.state = m_state;
    status.since = m_since;
    status.failure = m_failure;
    status.retryAt = m_retryAt;
    if (m_connector)
        status.processes = m_connector->processes();
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        const std::unique_ptr<Endpoint> &endpoint = m_endpoints[i];
        if (!endpoint) {
            const EndpointSettings &settings = m_profile.endpoints.at(static_cast<qsizetype>(i));
            status.endpoints.append(
                {settings.type, settings.name, settings.listen.toString(),
                 settings.target.toString(), false, 0,
                 Failure{FailureKind::RemoteForward,
                         tr("this version does not open endpoints on the server yet"),
                         {}}});
            continue;
        }
        status.endpoints.append(endpoint->status());
        status.connections += endpoint->connectionCount();
        status.connectionsTotal += endpoint->connectionsTotal();
        status.bytesUp += endpoint->bytesUp();
        status.bytesDown += endpoint->bytesDown();
    }
    return status;
}

QList<ConnectionStatus> Tunnel::connections() const
{
    QList<ConnectionStatus> all;
    for (const std::unique_ptr<Endpoint> &endpoint : m_endpoints) {
        if (!endpoint)
            continue;
        QList<ConnectionStatus> list = endpoint->connections();
        for (ConnectionStatus &connection : list)
            connection.profile = m_profile.name;
        all.append(list);
    }
    return all;
}

} // namespace Culvert
