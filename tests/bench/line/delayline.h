// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "tests/bench/line/delayedconnection.h"

#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace Culvert::Bench {

/// A long or slow line without a network: a port of 127.0.0.1 that hands every byte on to another
/// one, later. Each way takes half of the round trip, accurate to a millisecond; a limited line's
/// bandwidth is shared by all connections, and what it does not take stays with the sender. Only
/// the connecting itself costs no round trip.
///
/// Its work is done by one thread of its own. The methods are for the thread that made it.
class DelayLine
{
public:
    DelayLine(const LineSettings &settings, quint16 target);
    ~DelayLine();
    Q_DISABLE_COPY_MOVE(DelayLine)

    std::optional<Failure> start();
    /// Where clients connect to, once started.
    quint16 port() const { return m_port; }

private:
    using TimePoint = LineWay::TimePoint;

    void run();
    void accept();
    void take(int descriptor, quint32 events);
    /// Moves what can be moved; true if there is more to do at once.
    bool moveAll(TimePoint now);
    void armTimer();
    bool watch(int descriptor, quint32 events);

    LineSettings m_settings;
    quint16 m_target;
    quint16 m_port = 0;
    /// What a connection may have on its way in one direction.
    std::size_t m_capacity;
    Descriptor m_listener;
    Descriptor m_epoll;
    Descriptor m_timer;
    Descriptor m_stop;
    /// By the side that they come from.
    std::array<LineWay, 2> m_ways;
    std::vector<std::unique_ptr<DelayedConnection>> m_connections;
    /// Whose turn it is first: a limited line would be the first one's alone.
    std::size_t m_turn = 0;
    std::jthread m_thread;
};

} // namespace Culvert::Bench
