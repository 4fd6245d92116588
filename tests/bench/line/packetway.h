// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/line/lineway.h"

#include <optional>

namespace Culvert::Bench {

/// One way of a line that carries packets: says when each arrives, or that it does not. What finds
/// the queue full is dropped, and some of the others are lost on the way, each by itself; which of
/// them depends on the seed and on how many came before it, so that a run can be repeated. Pure:
/// time is passed in and must not go back.
class PacketWay
{
public:
    using TimePoint = LineWay::TimePoint;

    PacketWay(const LineSettings &settings, quint64 seed);

    /// A packet of @p bytes comes to the line. Returns when it arrives at the other end; nothing if
    /// it never does.
    std::optional<TimePoint> put(std::size_t bytes, TimePoint now);

    /// So many found the queue full.
    quint64 dropped() const { return m_dropped; }
    /// So many were lost on the way.
    quint64 lost() const { return m_lost; }

private:
    bool nextIsLost();

    LineWay m_way;
    double m_loss;
    quint64 m_state;
    quint64 m_dropped = 0;
    quint64 m_lost = 0;
};

} // namespace Culvert::Bench
