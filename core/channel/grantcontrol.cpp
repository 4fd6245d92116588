// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/grantcontrol.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

// Shorter than it takes to use up what ReceiveLimit lets through at once.
constexpr std::chrono::milliseconds Pause{2};
// A grant that is sent by itself should be worth a message.
constexpr quint32 SmallestWidening = 256 * 1024;

} // namespace

GrantControl::GrantControl(ReceiveBudget &budget, std::function<void(quint32)> again)
    : m_budget(budget)
    , m_again(std::move(again))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Pause);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAgain(); });
}

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

bool GrantControl::arrived(Receiving &receiving, quint32 bytes, Clock::duration roundTrip)
{
    if (!receiving.window.arrived(bytes))
        return false;
    m_limit.arrived(receiving.share, bytes, Clock::now(), roundTrip);
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

quint32 GrantControl::due(Receiving &receiving, quint32 number, Clock::duration roundTrip)
{
    if (receiving.waits)
        return 0;
    const quint32 share = m_limit.perChannel(roundTrip);
    quint32 sum = 0;
    while (const quint32 bytes = grantable(receiving, share)) {
        // Not before those that wait already.
        if (!m_waiting.empty() || !m_limit.mayGrant(bytes, Clock::now(), roundTrip)) {
            receiving.waits = true;
            m_waiting.push_back(number);
            if (!m_timer.isActive())
                m_timer.start();
            break;
        }
        grant(receiving, bytes);
        sum += bytes;
    }
    return sum;
}

quint32 GrantControl::dueAgain(Receiving &receiving, quint32 number, Clock::duration roundTrip)
{
    const quint32 share = m_limit.perChannel(roundTrip);
    const quint32 bytes = grantable(receiving, share);
    m_exhausted = bytes != 0 && !m_limit.mayGrant(bytes, Clock::now(), roundTrip);
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

void GrantControl::lookAgain()
{
    m_exhausted = false;
    while (!m_waiting.empty() && !m_exhausted) {
        const quint32 number = m_waiting.front();
        m_waiting.pop_front();
        m_again(number);
    }
    if (!m_waiting.empty())
        m_timer.start();
}

} // namespace Culvert
