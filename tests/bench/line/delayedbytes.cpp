// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/delayedbytes.h"

#include <algorithm>

namespace Culvert::Bench {

DelayedBytes::DelayedBytes(std::size_t capacity)
    : m_capacity(capacity)
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays)
    , m_ring(std::make_unique_for_overwrite<char[]>(capacity))
{}

std::span<char> DelayedBytes::space()
{
    const std::size_t end = (m_begin + m_filled) % m_capacity;
    const std::size_t size = std::min(m_capacity - m_filled, m_capacity - end);
    return {m_ring.get() + end, size};
}

void DelayedBytes::append(std::size_t size, TimePoint due)
{
    if (size == 0)
        return;
    m_filled += size;
    if (!m_marks.empty() && m_marks.back().due == due)
        m_marks.back().size += size;
    else
        m_marks.push_back({due, size});
}

std::span<const char> DelayedBytes::arrived(TimePoint now) const
{
    std::size_t size = 0;
    for (const Mark &mark : m_marks) {
        if (mark.due > now || m_begin + size >= m_capacity)
            break;
        size += mark.size;
    }
    return {m_ring.get() + m_begin, std::min(size, m_capacity - m_begin)};
}

void DelayedBytes::remove(std::size_t size)
{
    m_filled -= size;
    // From the start again when it can be, so that a short line stays in the processor's cache.
    m_begin = m_filled == 0 ? 0 : (m_begin + size) % m_capacity;
    while (size > 0) {
        Mark &first = m_marks.front();
        const std::size_t part = std::min(size, first.size);
        first.size -= part;
        size -= part;
        if (first.size == 0)
            m_marks.pop_front();
    }
}

std::optional<DelayedBytes::TimePoint> DelayedBytes::nextDue() const
{
    if (m_marks.empty())
        return std::nullopt;
    return m_marks.front().due;
}

} // namespace Culvert::Bench
