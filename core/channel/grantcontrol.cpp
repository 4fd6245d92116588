// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/grantcontrol.h"

#include <utility>

namespace Culvert {

namespace {

// Shorter than it takes to use up what ReceiveLimit lets through at once.
constexpr std::chrono::milliseconds Pause{2};
// A grant that is sent by itself should be worth a message.
constexpr quint32 SmallestWidening = 256 * 1024;

} // namespace

GrantControl::GrantControl(std::function<void(quint32)> again)
    : m_again(std::move(again))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Pause);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAgain(); });
}

quint32 GrantControl::begin(Receiving &receiving, int others, Clock::duration roundTrip) const
{
    const quint32 first = m_limit.perNewChannel(others, roundTrip);
    receiving.window = ReceiveWindow(first);
    return first;
}

quint32 GrantControl::opened(Receiving &receiving, int others, Clock::duration roundTrip) const
{
    const quint32 wanted = m_limit.perNewChannel(others, roundTrip);
    return wanted < receiving.window.granted() + SmallestWidening ? 0
                                                                  : receiving.window.widen(wanted);
}

bool GrantControl::arrived(Receiving &receiving, quint32 bytes, Clock::duration roundTrip)
{
    if (!receiving.window.arrived(bytes))
        return false;
    m_limit.arrived(receiving.share, bytes, Clock::now(), roundTrip);
    return true;
}

quint32 GrantControl::due(Receiving &receiving, quint32 number, Clock::duration roundTrip)
{
    if (receiving.waits)
        return 0;
    const quint32 wanted = m_limit.perChannel(roundTrip);
    quint32 sum = 0;
    while (const quint32 bytes = receiving.window.grantable(wanted)) {
        // Not before those that wait already.
        if (!m_waiting.empty() || !m_limit.mayGrant(bytes, Clock::now(), roundTrip)) {
            receiving.waits = true;
            m_waiting.push_back(number);
            if (!m_timer.isActive())
                m_timer.start();
            break;
        }
        receiving.window.grant(bytes);
        sum += bytes;
    }
    return sum;
}

quint32 GrantControl::dueAgain(Receiving &receiving, quint32 number, Clock::duration roundTrip)
{
    const quint32 wanted = m_limit.perChannel(roundTrip);
    const quint32 bytes = receiving.window.grantable(wanted);
    m_exhausted = bytes != 0 && !m_limit.mayGrant(bytes, Clock::now(), roundTrip);
    if (m_exhausted) {
        receiving.waits = true;
        m_waiting.push_front(number);
        return 0;
    }
    receiving.window.grant(bytes);
    receiving.waits = receiving.window.grantable(wanted) != 0;
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
