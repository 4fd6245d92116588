// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/grantcontrol.h"

#include <algorithm>

namespace Culvert {

namespace {

// A grant that is sent by itself should be worth a message.
constexpr quint32 SmallestWidening = 256 * 1024;

} // namespace

GrantControl::GrantControl(ReceiveBudget &budget)
    : m_budget(budget)
{}

quint32 GrantControl::forNew(Clock::duration roundTrip) const
{
    return std::min(m_limit.perNewChannel(roundTrip), m_budget.mostForNew());
}

quint32 GrantControl::begin(Receiving &receiving, Clock::duration roundTrip)
{
    const quint32 first = forNew(roundTrip);
    m_budget.track(receiving.window,
                   [first](ReceiveWindow &window) { window = ReceiveWindow(first); });
    return receiving.window.granted();
}

quint32 GrantControl::opened(Receiving &receiving, Clock::duration roundTrip)
{
    const quint32 wanted = forNew(roundTrip);
    if (wanted < receiving.window.granted() + SmallestWidening)
        return 0;
    quint32 bytes = 0;
    m_budget.track(receiving.window,
                   [&bytes, wanted](ReceiveWindow &window) { bytes = window.widen(wanted); });
    return bytes;
}

bool GrantControl::arrived(Receiving &receiving, quint32 bytes, const Moment &moment)
{
    if (!receiving.window.arrived(bytes))
        return false;
    m_limit.arrived(receiving.share, bytes, moment.now, moment.roundTrip);
    return true;
}

void GrantControl::consumed(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.consumed(bytes); });
}

void GrantControl::forget(Receiving &receiving)
{
    m_budget.track(receiving.window, [](ReceiveWindow &window) { window = ReceiveWindow(); });
}

quint32 GrantControl::grantable(const Receiving &receiving, quint32 share) const
{
    return receiving.window.grantable(std::min(share, m_budget.most(receiving.window)));
}

void GrantControl::grant(Receiving &receiving, quint32 bytes)
{
    m_budget.track(receiving.window, [bytes](ReceiveWindow &window) { window.grant(bytes); });
}

quint32 GrantControl::due(Receiving &receiving, quint32 number, const Moment &moment)
{
    if (receiving.waits)
        return 0;
    const quint32 share = m_limit.perChannel(moment.roundTrip);
    quint32 sum = 0;
    while (const quint32 bytes = grantable(receiving, share)) {
        // Not before those that wait already.
        if (!m_waiting.empty() || !m_limit.mayGrant(bytes, moment.now, moment.roundTrip)) {
            receiving.waits = true;
            m_waiting.push_back(number);
            break;
        }
        grant(receiving, bytes);
        sum += bytes;
    }
    return sum;
}

quint32 GrantControl::dueAgain(Receiving &receiving, quint32 number, const Moment &moment)
{
    const quint32 share = m_limit.perChannel(moment.roundTrip);
    const quint32 bytes = grantable(receiving, share);
    m_exhausted = bytes != 0 && !m_limit.mayGrant(bytes, moment.now, moment.roundTrip);
    if (m_exhausted) {
        receiving.waits = true;
        m_waiting.push_front(number);
        return 0;
    }
    grant(receiving, bytes);
    receiving.waits = grantable(receiving, share) != 0;
    if (receiving.waits)
        m_waiting.push_back(number);
    return bytes;
}

void GrantControl::takeTurns(const std::function<void(quint32)> &again)
{
    m_exhausted = false;
    while (!m_waiting.empty() && !m_exhausted) {
        const quint32 number = m_waiting.front();
        m_waiting.pop_front();
        again(number);
    }
}

} // namespace Culvert
