// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/poolgrowth.h"

#include <algorithm>

namespace Culvert {

namespace {

// So many that came together are worth a login that a page would have to wait for.
constexpr int FewConnections = 2;
constexpr int MostFailures = 2;
// They are bulk that begins, or a page.
constexpr int SeveralConnections = 3;

int divideUp(int number, int by)
{
    return (number + by - 1) / by;
}

} // namespace

PoolGrowth::PoolGrowth(const PoolSettings &settings)
    : m_mostProcesses(settings.processes)
    , m_connectionsPerProcess(settings.connectionsPerProcess)
{}

bool PoolGrowth::isWanted(const Observation &seen) const
{
    // The first is not this class's business.
    if (m_givenUp || seen.needsPerson || seen.processes == 0 || seen.processes >= m_mostProcesses)
        return false;
    return wanted(seen) > seen.processes;
}

bool PoolGrowth::countsAsLossy(const Observation &seen)
{
    return seen.loses || (seen.mayLose && seen.connections >= SeveralConnections);
}

int PoolGrowth::wanted(const Observation &seen) const
{
    int wanted = divideUp(seen.connections, m_connectionsPerProcess);
    // A server that admits no other login is not asked again and again for what is only faster.
    if (m_failures >= MostFailures)
        return std::min(wanted, m_mostProcesses);
    if (countsAsLossy(seen) && !seen.isMachineFull) {
        // Each may come to move much, and whoever comes beside those that do is not to wait.
        wanted = std::max({wanted, seen.connections, seen.bulk > 0 ? seen.bulk + 1 : 0});
    } else if (seen.isAtLimit) {
        wanted = std::max(wanted, std::min(seen.bulk, seen.processes + 1));
    }
    return std::min(wanted, m_mostProcesses);
}

bool PoolGrowth::isWorthWaiting(const Observation &seen, int bulk, int connections) const
{
    if (!countsAsLossy(seen) && !seen.isAtLimit)
        return false;
    return bulk > 0 ||
           connections >= std::max(FewConnections, divideUp(seen.connections, m_mostProcesses));
}

void PoolGrowth::succeeded(Clock::time_point now)
{
    m_succeeded = now;
    m_notBefore.reset();
}

void PoolGrowth::failed(Clock::time_point now, double chance)
{
    // One that logs in and is lost at once must not be tried again and again without a pause.
    if (m_succeeded && now - *m_succeeded >= BackOff::ResetAfter) {
        m_backOff.reset();
        m_failures = 0;
    }
    ++m_failures;
    m_succeeded.reset();
    m_notBefore = now + m_backOff.next(chance);
}

void PoolGrowth::startAfresh()
{
    m_givenUp = false;
    m_failures = 0;
    m_backOff.reset();
    m_notBefore.reset();
    m_succeeded.reset();
}

} // namespace Culvert
