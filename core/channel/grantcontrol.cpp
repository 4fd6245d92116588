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
    receiving.window = ReceiveWindow(forNew(roundTrip));
    m_budget.changed(0, receiving.window.used());
    return receiving.window.granted();
}

quint32 GrantControl::opened(Receiving &receiving, Clock::duration roundTrip)
{
    const quint32 wanted = forNew(roundTrip);
    const quint32 used = receiving.window.used();
    if (wanted < used + SmallestWidening)
        return 0;
    m_budget.changed(used, wanted);
    return receiving.window.widen(wanted);
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
    const quint32 used = receiving.window.used();
    receiving.window.consumed(bytes);
    m_budget.changed(used, receiving.window.used());
}

void GrantControl::forget(Receiving &receiving)
{
    m_budget.changed(receiving.window.used(), 0);
    receiving.window = ReceiveWindow();
}

quint32 GrantControl::grantable(const Receiving &receiving, Clock::duration roundTrip) const
{
    return receiving.window.grantable(
        std::min(m_limit.perChannel(roundTrip), m_budget.most(receiving.window)));
}

void GrantControl::grant(Receiving &receiving, quint32 bytes)
{
    const quint32 used = receiving.window.used();
    receiving.window.grant(bytes);
    m_budget.changed(used, receiving.window.used());
}

quint32 GrantControl::due(Receiving &receiving, quint32 number, Clock::duration roundTrip)
{
    if (receiving.waits)
        return 0;
    quint32 sum = 0;
    while (const quint32 bytes = grantable(receiving, roundTrip)) {
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
    const quint32 bytes = grantable(receiving, roundTrip);
    m_exhausted = bytes != 0 && !m_limit.mayGrant(bytes, Clock::now(), roundTrip);
    if (m_exhausted) {
        receiving.waits = true;
        m_waiting.push_front(number);
        return 0;
    }
    grant(receiving, bytes);
    receiving.waits = grantable(receiving, roundTrip) != 0;
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
