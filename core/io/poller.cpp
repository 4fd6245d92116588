// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/poller.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <sched.h>

#include <algorithm>

namespace Culvert {

namespace {

Q_LOGGING_CATEGORY(pollerLog, "culvert.poller", QtInfoMsg)

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// Going back to Qt's event loop costs more than waiting here while there is work; but
// timers and queued calls must get their turn.
constexpr auto LongestTurn = 10ms;
constexpr auto Linger = 5ms;
// On a program's first thread, windows and other timers wait meanwhile.
constexpr auto LingerOnFirstThread = 300us;
// Looking busily for longer than this costs more than it gains.
constexpr auto LongestLook = 500us;

} // namespace

Poller::Poller(QObject *parent)
    : Poller(makePollSet, parent)
{}

Poller::Poller(const MakeSet &makeSet, QObject *parent)
    : QObject(parent)
    , m_set(makeSet([this] { turn(); }))
    , m_mayLookBusily(m_set->canWait() && QThread::idealThreadCount() > 1)
{}

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

    if (!m_set->add(descriptor, events, token(slot)))
        qCWarning(pollerLog, "descriptor %d cannot be watched", descriptor);

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
        if (now >= std::min(m_lingerUntil, end) || !m_set->canWait())
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
    if (!m_tasks.empty() || (m_set->canWait() && now < m_lingerUntil))
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
    return m_set->collect(wait, [this](quint64 ready, quint32 events) {
        const auto slot = static_cast<quint32>(ready);
        // An earlier watcher of this turn may have ended this watch; then the generation of the
        // slot, and with it the token, is another one.
        if (token(slot) == ready && m_slots[slot].watcher)
            m_slots[slot].watcher->descriptorReady(events);
    });
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
    m_poller->m_set->change(m_poller->m_slots[m_slot].descriptor, events, m_poller->token(m_slot));
}

void Poller::Watch::exhausted(quint32 events)
{
    if (m_poller)
        m_poller->m_set->exhausted(m_poller->m_slots[m_slot].descriptor, events);
}

void Poller::Watch::end()
{
    if (!m_poller)
        return;
    Slot &slot = m_poller->m_slots[m_slot];
    m_poller->m_set->remove(slot.descriptor);
    slot.watcher = nullptr;
    ++slot.generation;
    m_poller->m_freeSlots.push_back(m_slot);
    m_poller = nullptr;
}

} // namespace Culvert
