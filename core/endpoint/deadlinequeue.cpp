// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/deadlinequeue.h"

namespace Culvert {

DeadlineQueue::DeadlineQueue(std::chrono::milliseconds time, std::function<bool(quint64)> isPending,
                             std::function<void(quint64)> due)
    : m_time(time)
    , m_isPending(std::move(isPending))
    , m_due(std::move(due))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { expire(); });
}

void DeadlineQueue::add(quint64 number)
{
    m_entries.push_back({number, Clock::now() + m_time});
    if (!m_timer.isActive())
        arm();
}

void DeadlineQueue::expire()
{
    const Clock::time_point now = Clock::now();
    while (!m_entries.empty()) {
        const Entry entry = m_entries.front();
        const bool pending = m_isPending(entry.number);
        if (pending && entry.deadline > now)
            break;
        m_entries.pop_front();
        if (pending)
            m_due(entry.number);
    }
    arm();
}

void DeadlineQueue::arm()
{
    if (m_entries.empty())
        return;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_entries.front().deadline - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

} // namespace Culvert
