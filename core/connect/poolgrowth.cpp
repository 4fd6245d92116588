// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/poolgrowth.h"

namespace Culvert {

PoolGrowth::PoolGrowth(const PoolSettings &settings)
    : m_mostProcesses(settings.processes)
    , m_connectionsPerProcess(settings.connectionsPerProcess)
{}

bool PoolGrowth::isWanted(const Observation &seen) const
{
    // The first is not this class's business.
    if (m_givenUp || seen.needsPerson || seen.processes == 0 || seen.processes >= m_mostProcesses)
        return false;
    return seen.connections > seen.processes * m_connectionsPerProcess;
}

void PoolGrowth::succeeded(Clock::time_point now)
{
    m_succeeded = now;
    m_notBefore.reset();
}

void PoolGrowth::failed(Clock::time_point now, double chance)
{
    // One that logs in and is lost at once must not be tried again and again without a pause.
    if (m_succeeded && now - *m_succeeded >= BackOff::ResetAfter)
        m_backOff.reset();
    m_succeeded.reset();
    m_notBefore = now + m_backOff.next(chance);
}

void PoolGrowth::startAfresh()
{
    m_givenUp = false;
    m_backOff.reset();
    m_notBefore.reset();
    m_succeeded.reset();
}

} // namespace Culvert
