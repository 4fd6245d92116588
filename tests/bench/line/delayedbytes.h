// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/line/lineway.h"

#include <deque>
#include <memory>
#include <optional>
#include <span>

namespace Culvert::Bench {

/// What one connection has on its way on a line in one direction: bytes in order, each with the
/// time when it arrives. A ring of a fixed size. Pure: time is passed in.
class DelayedBytes
{
public:
    using TimePoint = LineWay::TimePoint;

    explicit DelayedBytes(std::size_t capacity);

    bool isEmpty() const { return m_filled == 0; }
    bool isFull() const { return m_filled == m_capacity; }
    /// A part of the free space; empty only when there is none.
    std::span<char> space();
    /// Takes the next @p size bytes of what space() gave. Times do not decrease.
    void append(std::size_t size, TimePoint due);

    /// A part of the bytes that have arrived by @p now; empty only when there are none.
    std::span<const char> arrived(TimePoint now) const;
    /// Forgets the first @p size bytes, which have arrived.
    void remove(std::size_t size);
    /// When the first byte arrives.
    std::optional<TimePoint> nextDue() const;

private:
    struct Mark
    {
        TimePoint due;
        std::size_t size;
    };

    std::size_t m_capacity;
    /// Not initialised, so that a large ring only costs the memory that is used.
    std::unique_ptr<char[]> m_ring; // NOLINT(cppcoreguidelines-avoid-c-arrays)
    std::size_t m_begin = 0;
    std::size_t m_filled = 0;
    std::deque<Mark> m_marks;
};

} // namespace Culvert::Bench
