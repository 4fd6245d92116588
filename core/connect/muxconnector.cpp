// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"

#include <utility>

namespace Culvert {

MuxConnector::MuxConnector(Poller &poller, const Setup &setup, QObject *parent)
    : Connector(parent)
    , m_keep(setup.keep)
    , m_launcher(poller, setup)
    , m_pool(setup.profile.pool, [this](Login login) { return m_launcher.make(login); })
    , m_growth(m_pool, setup.gate ? *setup.gate : m_ownGate)
    , m_onDemand(*this, setup.gate ? *setup.gate : m_ownGate)
{
    connect(&m_pool, &MuxPool::changed, this, &MuxConnector::poolChanged);
}

MuxConnector::~MuxConnector()
{
    m_pool.disconnect(this);
}

void MuxConnector::setIdleTime(std::chrono::milliseconds time)
{
    m_pool.setIdleTime(time);
    m_onDemand.setIdleTime(time);
}

std::unique_ptr<Stream> MuxConnector::open(const SocketAddress &target, StreamUser &user)
{
    return watched(
        target, user, [this, &target](StreamUser &watcher) { return m_pool.open(target, watcher); },
        m_keep);
}

void MuxConnector::startSsh()
{
    m_held = true;
    m_startWanted = m_pool.phase() != MuxPool::Phase::Up;
    update();
}

void MuxConnector::stopSsh(const Failure &reason)
{
    m_held = m_startWanted = false;
    setFailure(std::nullopt);
    m_pool.rejectWaiting(reason);
    m_pool.stop(reason);
    update();
}

bool MuxConnector::isNeeded() const
{
    const MuxPool::Phase phase = m_pool.phase();
    return m_pool.needsSsh() ||
           (m_startWanted && phase != MuxPool::Phase::Starting && phase != MuxPool::Phase::Up);
}

Connector::State MuxConnector::stateNow() const
{
    const MuxPool::Phase phase = m_pool.phase();
    if (phase == MuxPool::Phase::Up || (phase == MuxPool::Phase::Spent && !m_pool.isEmpty()))
        return State::Up;
    if (phase == MuxPool::Phase::Starting || isNeeded())
        return State::Connecting;
    return m_pool.isEmpty() || phase == MuxPool::Phase::Lost ? State::Stopped : State::Stopping;
}

void MuxConnector::stopIdle()
{
    m_pool.stop({FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
}

void MuxConnector::poolChanged()
{
    const MuxPool::Phase phase = m_pool.phase();
    const MuxPool::Phase before = std::exchange(m_phase, phase);
    if (before != phase && phase == MuxPool::Phase::Lost) {
        m_held = m_startWanted = false;
        setFailure(m_pool.failure());
        // Those that waited for this login. Whoever has come since an ssh broke that was up, or
        // comes because of this, waits for the next start.
        if (!std::exchange(m_wasUp, false))
            m_pool.rejectWaiting(*m_pool.failure());
    } else if (phase == MuxPool::Phase::Starting) {
        m_wasUp = false;
    } else if (phase == MuxPool::Phase::Up) {
        m_wasUp = true;
        m_startWanted = false;
        setFailure(std::nullopt);
    } else if (phase == MuxPool::Phase::Spent && m_pool.isEmpty()) {
        m_startWanted = m_held;
        stopIdle();
    }
    update();
}

void MuxConnector::update()
{
    m_growth.update();
    m_onDemand.update();
    setState(stateNow());
    noteCounts();
    if (const QString path = m_pool.controlPath(); std::exchange(m_controlPath, path) != path)
        Q_EMIT controlPathChanged();
}

} // namespace Culvert
