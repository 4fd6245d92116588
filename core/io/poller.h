// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/polling/pollset.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Culvert {

/// Is told that its descriptor is ready.
class PollWatcher
{
public:
    virtual void descriptorReady(quint32 events) = 0;

protected:
    ~PollWatcher() = default;
};

/// Has something to do at the end of a turn, when all descriptors that were ready have been served:
/// such as to write with one call what many of them have brought.
class TurnEndTask
{
public:
    TurnEndTask() = default;
    virtual ~TurnEndTask() = default;
    TurnEndTask(const TurnEndTask &) = delete;
    TurnEndTask &operator=(const TurnEndTask &) = delete;

    virtual void turnEnded() = 0;

private:
    friend class Poller;
    bool m_scheduled = false;
};

/// Watches every descriptor of an engine, and has those that are ready served in turns. Belongs to
/// one thread, that of its event loop.
class Poller : public QObject
{
    Q_OBJECT

public:
    /// Makes the set of descriptors, with what it calls when there is something to collect.
    using MakeSet = std::function<std::unique_ptr<PollSet>(const std::function<void()> &ready)>;

    explicit Poller(QObject *parent = nullptr);
    explicit Poller(const MakeSet &makeSet, QObject *parent = nullptr);
    ~Poller() override;

    bool tellsEveryChange() const { return m_set->tellsEveryChange(); }

    /// A watched descriptor; ends the watching when it goes. Must not outlive the poller.
    class Watch
    {
    public:
        Watch() = default;
        ~Watch() { end(); }
        Watch(Watch &&other) noexcept;
        Watch &operator=(Watch &&other) noexcept;
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

        bool isActive() const { return m_poller != nullptr; }
        void setEvents(quint32 events);
        /// To be said by whoever watches for changes only (EdgeTriggered) when the kernel has
        /// nothing more to be read, or takes no more: some systems tell of no other change.
        void exhausted(quint32 events);
        void end();

    private:
        friend class Poller;
        Poller *m_poller = nullptr;
        quint32 m_slot = 0;
    };

    /// Watches @p descriptor, which stays the caller's and must stay open as long as the watch. The
    /// watcher is not called any more once the watch has ended, even if its descriptor was ready
    /// already.
    [[nodiscard]] Watch watch(int descriptor, quint32 events, PollWatcher &watcher);

    /// Calls @p task once: at the end of this turn, or of the next when the turn's tasks run
    /// already. Asking again before that changes nothing.
    void atTurnEnd(TurnEndTask &task);
    /// Forgets a task that goes away.
    void cancel(TurnEndTask &task);

    /// Some descriptor is likely to be ready within @p time, because another program on this
    /// machine was just asked for something. For so long, the poller looks again and again instead
    /// of sleeping: being woken up can take longer than the answer. Does nothing for times of more
    /// than half a millisecond. Only for the steps of setting up a connection, not for its packets.
    void expectWithin(std::chrono::nanoseconds time);

private:
    struct Slot
    {
        PollWatcher *watcher = nullptr;
        int descriptor = -1;
        quint32 generation = 0;
    };

    std::chrono::nanoseconds linger() const;
    void turn();
    int dispatchReady(std::chrono::nanoseconds wait);
    void runTurnEndTasks();
    void wakeForTasks();
    quint64 token(quint32 slot) const;

    std::unique_ptr<PollSet> m_set;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_freeSlots;
    std::vector<TurnEndTask *> m_tasks;
    std::vector<TurnEndTask *> m_running;
    std::chrono::steady_clock::time_point m_expectedUntil;
    /// Until then the poller waits for more itself, since after work more is likely to come.
    std::chrono::steady_clock::time_point m_lingerUntil;
    bool m_mayLookBusily;
    bool m_inTurn = false;
    bool m_wakePosted = false;
};

} // namespace Culvert
