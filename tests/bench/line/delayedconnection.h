// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "tests/bench/line/delayedbytes.h"

#include <array>

namespace Culvert::Bench {

/// One connection over a delay line: a socket on each side, and what is on its way between them.
/// For an edge-triggered epoll: it remembers what its sockets are ready for.
class DelayedConnection
{
public:
    using TimePoint = LineWay::TimePoint;

    /// Both sockets are connected and non-blocking; @p capacity is the most that may be on its way
    /// in one direction, in bytes.
    DelayedConnection(Descriptor client, Descriptor server, std::size_t capacity);

    /// 0 = the client's, 1 = the server's.
    int descriptor(std::size_t side) const { return m_sockets[side].number(); }
    void setReady(std::size_t side, quint32 events);

    /// Takes from side @p from what the line has room for, within limits, so that others get their
    /// turn. True if there may be more that @p way has room for.
    bool read(std::size_t from, LineWay &way, TimePoint now);
    /// Hands on to the other side what has arrived from @p from.
    void write(std::size_t from, TimePoint now);

    /// Whether side @p from has bytes that wait for room on the line.
    bool waitsForRoom(std::size_t from) const;
    /// When the next thing from side @p from arrives that can be handed on.
    std::optional<TimePoint> nextDue(std::size_t from) const;
    /// Both directions have reached their end, or it broke.
    bool isOver() const;

private:
    struct Direction
    {
        explicit Direction(std::size_t capacity)
            : bytes(capacity)
        {}

        DelayedBytes bytes;
        bool canRead = true;
        bool canWrite = true;
        /// Set when the sender has finished: when that arrives.
        std::optional<TimePoint> endDue;
        bool ended = false;
    };

    std::array<Descriptor, 2> m_sockets;
    /// By the side that they come from.
    std::array<Direction, 2> m_directions;
    bool m_broken = false;
};

} // namespace Culvert::Bench
