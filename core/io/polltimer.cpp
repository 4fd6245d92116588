// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/polltimer.h"

#include <sys/timerfd.h>
#include <unistd.h>

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
    m_clock = Descriptor(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
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
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = (time - seconds).count();
    // A time of zero would stop it (timerfd_settime(2)).
    if (time <= std::chrono::nanoseconds::zero())
        when.it_value = {0, 1};
    ::timerfd_settime(m_clock.number(), 0, &when, nullptr);
}

void PollTimer::descriptorReady(quint32 events)
{
    Q_UNUSED(events)
    // It may have been started again after the poller had found it ready: then there is nothing
    // to read, and it is not time.
    quint64 times = 0;
    if (::read(m_clock.number(), &times, sizeof times) != sizeof times)
        return;
    timeOut();
}

void PollTimer::timeOut()
{
    m_active = false;
    m_timedOut();
}

} // namespace Culvert
