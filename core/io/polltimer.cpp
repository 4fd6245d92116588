// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/polltimer.h"

#include "core/io/pollclock.h"

namespace Culvert {

PollTimer::PollTimer(Poller &poller, std::function<void()> timedOut)
    : m_poller(poller)
    , m_timedOut(std::move(timedOut))
{
    m_substitute.setSingleShot(true);
    m_substitute.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_substitute, &QTimer::timeout, &m_substitute, [this] { timeOut(); });
    open();
}

bool PollTimer::open()
{
    if (m_clock.isOpen())
        return true;
    m_clock = openClock();
    if (m_clock.isOpen())
        m_watch = m_poller.watch(m_clock.number(), PollEvent::Read, *this);
    return m_clock.isOpen();
}

void PollTimer::start(std::chrono::nanoseconds time)
{
    m_active = true;
    if (!open()) {
        m_substitute.start(std::chrono::ceil<std::chrono::milliseconds>(time));
        return;
    }
    m_substitute.stop();
    setClock(m_clock.number(), time);
}

void PollTimer::descriptorReady(quint32 events)
{
    Q_UNUSED(events)
    // It may have been started again after the poller had found it ready: then it is not time.
    if (takeTime(m_clock.number()))
        timeOut();
}

void PollTimer::timeOut()
{
    m_active = false;
    m_timedOut();
}

} // namespace Culvert
