// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Culvert {

/// Deadlines that are all the same time away when they are set, so that they come in the order in
/// which they were set: one timer and no sorting, however many there are. No wake-up while there
/// are none.
class DeadlineQueue
{
public:
    /// @p due is told the numbers whose time is over. @p isPending tells whether a number still has
    /// to meet its deadline: those that have not are dropped without a wake-up of their own.
    DeadlineQueue(std::chrono::milliseconds time, std::function<bool(quint64)> isPending,
                  std::function<void(quint64)> due);

    void add(quint64 number);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        quint64 number;
        Clock::time_point deadline;
    };

    void expire();
    void arm();

    std::chrono::milliseconds m_time;
    std::function<bool(quint64)> m_isPending;
    std::function<void(quint64)> m_due;
    std::deque<Entry> m_entries;
    QTimer m_timer;
};

} // namespace Culvert
