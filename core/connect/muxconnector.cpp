// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"

#include <utility>

namespace Culvert {

MuxConnector::MuxConnector(Poller &poller, const Setup &setup, QObject *parent)
    : Connector(parent)
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

void MuxConnector::stopIdle()
{
    m_pool.stop({FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
}

void MuxConnector::poolChanged()
{
    const MuxPool::Phase phase = m_pool.phase();
    // Whoever comes because of it waits for the next start.
    if (std::exchange(m_phase, phase) != phase && phase == MuxPool::Phase::Lost)
        m_pool.rejectWaiting(*m_pool.failure());
    else if (phase == MuxPool::Phase::Spent && m_pool.isEmpty())
        stopIdle();
    m_growth.update();
    m_onDemand.update();
}

} // namespace Culvert
