// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/poller.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QThread>

#include <sched.h>
#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Culvert {

static_assert(PollEvent::Read == EPOLLIN && PollEvent::Write == EPOLLOUT &&
              PollEvent::Error == EPOLLERR && PollEvent::HangUp == EPOLLHUP &&
              PollEvent::PeerEnded == EPOLLRDHUP &&
              PollEvent::EdgeTriggered == static_cast<quint32>(EPOLLET));

namespace {

Q_LOGGING_CATEGORY(pollerLog, "culvert.poller", QtInfoMsg)

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int MostEvents = 256;
// Going back to Qt's event loop costs more than waiting for epoll here while there is work; but
// timers and queued calls must get their turn.
constexpr auto LongestTurn = 10ms;
constexpr auto Linger = 5ms;
// On a program's first thread, windows and other timers wait meanwhile.
constexpr auto LingerOnFirstThread = 300us;
// Looking busily for longer than this costs more than it gains.
constexpr auto LongestLook = 500us;

} // namespace

Poller::Poller(QObject *parent)
    : QObject(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_mayLookBusily(QThread::idealThreadCount() > 1)
{
    Q_ASSERT(m_epoll.isOpen());
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll.number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Poller::turn);
}

Poller::~Poller() = default;

Poller::Watch Poller::watch(int descriptor, quint32 events, PollWatcher &watcher)
{
    quint32 slot = 0;
    if (m_freeSlots.empty()) {
        slot = static_cast<quint32>(m_slots.size());
        m_slots.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_slots[slot].watcher = &watcher;
    m_slots[slot].descriptor = descriptor;

    epoll_event event{};
    event.events = events;
    event.data.u64 = token(slot);
    const int result = ::epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event);
    if (result != 0)
        qCWarning(pollerLog, "epoll_ctl: descriptor %d cannot be watched", descriptor);

    Watch watch;
    watch.m_poller = this;
    watch.m_slot = slot;
    return watch;
}

quint64 Poller::token(quint32 slot) const
{
    return (static_cast<quint64>(m_slots[slot].generation) << 32) | slot;
}

void Poller::atTurnEnd(TurnEndTask &task)
{
    if (task.m_scheduled)
        return;
    task.m_scheduled = true;
    m_tasks.push_back(&task);
    if (!m_inTurn)
        wakeForTasks();
}

void Poller::wakeForTasks()
{
    if (m_wakePosted)
        return;
    m_wakePosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_wakePosted = false;
            turn();
        },
        Qt::QueuedConnection);
}

void Poller::cancel(TurnEndTask &task)
{
    if (!task.m_scheduled)
        return;
    task.m_scheduled = false;
    for (std::vector<TurnEndTask *> *list : {&m_tasks, &m_running})
        std::replace(list->begin(), list->end(), &task, static_cast<TurnEndTask *>(nullptr));
}

/// For so long after the last work, the poller waits for more itself.
std::chrono::nanoseconds Poller::linger() const
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->thread() == thread() ? LingerOnFirstThread
                                                    : std::chrono::nanoseconds(Linger);
}

void Poller::turn()
{
    m_inTurn = true;
    Clock::time_point now = Clock::now();
    const Clock::time_point end = now + LongestTurn;
    std::chrono::nanoseconds wait{};
    for (;;) {
        const int ready = dispatchReady(wait);
        wait = {};
        const bool worked = ready > 0 || !m_tasks.empty();
        runTurnEndTasks();
        now = Clock::now();
        if (worked)
            m_lingerUntil = now + linger();
        if (now >= std::min(m_lingerUntil, end))
            break;
        if (worked || !m_tasks.empty())
            continue;
        if (now >= m_expectedUntil)
            wait = m_lingerUntil - now;
        else
            ::sched_yield(); // The program that is to answer may wait for this processor.
    }
    m_inTurn = false;
    // More is likely to come: the event loop does what it has to do and comes back at once, since
    // going to sleep and being woken up again takes longer.
    if (!m_tasks.empty() || now < m_lingerUntil)
        wakeForTasks();
}

void Poller::expectWithin(std::chrono::nanoseconds time)
{
    // With one processor, the program that is to answer could not run until this ends.
    if (m_mayLookBusily && time <= LongestLook)
        m_expectedUntil = Clock::now() + time;
}

int Poller::dispatchReady(std::chrono::nanoseconds wait)
{
    std::array<epoll_event, MostEvents> events;
    int count = -1;
    if (m_waitsExactly) {
        const timespec time{0, static_cast<long>(wait.count())};
        count = ::epoll_pwait2(m_epoll.number(), events.data(), MostEvents, &time, nullptr);
        // Linux before 5.11 lacks it, and a sandbox of that time forbids what it does not know.
        m_waitsExactly = count >= 0 || errno == EINTR;
    }
    // A millisecond at least, unless it is not to wait at all.
    if (!m_waitsExactly) {
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(wait).count();
        count = ::epoll_wait(m_epoll.number(), events.data(), MostEvents,
                             static_cast<int>(milliseconds));
    }
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events.at(static_cast<std::size_t>(i));
        const auto slot = static_cast<quint32>(event.data.u64);
        // An earlier watcher of this turn may have ended this watch; then the generation of the
        // slot, and with it the token, is another one.
        if (token(slot) == event.data.u64 && m_slots[slot].watcher)
            m_slots[slot].watcher->descriptorReady(event.events);
    }
    return std::max(count, 0);
}

void Poller::runTurnEndTasks()
{
    // What the tasks ask for comes in the next turn, so that none of them keeps the descriptors
    // waiting.
    std::swap(m_tasks, m_running);
    for (TurnEndTask *&entry : m_running) {
        if (!entry)
            continue;
        TurnEndTask *task = std::exchange(entry, nullptr);
        task->m_scheduled = false;
        task->turnEnded();
    }
    m_running.clear();
}

Poller::Watch::Watch(Watch &&other) noexcept
    : m_poller(std::exchange(other.m_poller, nullptr))
    , m_slot(other.m_slot)
{}

Poller::Watch &Poller::Watch::operator=(Watch &&other) noexcept
{
    if (this != &other) {
        end();
        m_poller = std::exchange(other.m_poller, nullptr);
        m_slot = other.m_slot;
    }
    return *this;
}

void Poller::Watch::setEvents(quint32 events)
{
    Q_ASSERT(m_poller);
    epoll_event event{};
    event.events = events;
    event.data.u64 = m_poller->token(m_slot);
    ::epoll_ctl(m_poller->m_epoll.number(), EPOLL_CTL_MOD, m_poller->m_slots[m_slot].descriptor,
                &event);
}

void Poller::Watch::end()
{
    if (!m_poller)
        return;
    Slot &slot = m_poller->m_slots[m_slot];
    ::epoll_ctl(m_poller->m_epoll.number(), EPOLL_CTL_DEL, slot.descriptor, nullptr);
    slot.watcher = nullptr;
    ++slot.generation;
    m_poller->m_freeSlots.push_back(m_slot);
    m_poller = nullptr;
}

} // namespace Culvert
