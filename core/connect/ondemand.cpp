// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/ondemand.h"

namespace Culvert {

OnDemand::OnDemand(DemandedSsh &ssh, LoginGate &gate)
    : m_ssh(ssh)
    , m_turn(ssh, gate)
{
    connect(&m_idleTimer, &QTimer::timeout, this, [this] { m_ssh.stopIdle(); });
}

void OnDemand::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTimer.stop();
    m_idleTimer.setInterval(time);
    update();
}

void OnDemand::update()
{
    m_turn.update();
    m_idleTimer.setIdle(m_ssh.isIdle());
}

} // namespace Culvert
