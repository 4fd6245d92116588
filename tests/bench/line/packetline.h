// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/line/networknamespace.h"
#include "tests/bench/line/packetway.h"
#include "tests/bench/line/tundevice.h"

#include <array>
#include <deque>
#include <thread>
#include <vector>

namespace Culvert::Bench {

/// A line that carries packets between two networks of its own, and loses some: each network has a
/// TUN device, and one thread hands what comes out of the one to the other, later. What TCP makes
/// of it is the kernel's own work, at both ends.
///
/// The methods are for the thread that made it.
class PacketLine
{
public:
    /// How the far end is called in the near network.
    static QString farAddress();

    /// Needs a limited line that hasPackets().
    PacketLine(const LineSettings &settings, quint64 seed);
    ~PacketLine();
    Q_DISABLE_COPY_MOVE(PacketLine)

    /// A failure of the kind Permission says that this machine or this user may not have it.
    std::optional<Failure> start();
    /// Where the clients are, and where the server is, once started.
    const NetworkNamespace &nearEnd() const { return m_ends[0].value(); }
    const NetworkNamespace &farEnd() const { return m_ends[1].value(); }

private:
    using TimePoint = PacketWay::TimePoint;
    struct Packet
    {
        TimePoint arrival;
        std::vector<char> bytes;
    };
    /// From one end to the other.
    struct Direction
    {
        PacketWay way;
        std::deque<Packet> onTheWay;
    };

    std::optional<Failure> makeEnd(std::size_t end);
    void run();
    void take(std::size_t from);
    void handOver(std::size_t from, TimePoint now);
    void armTimer();
    bool watch(int descriptor);

    LineSettings m_settings;
    std::array<Direction, 2> m_directions;
    std::array<std::optional<NetworkNamespace>, 2> m_ends;
    std::array<std::optional<TunDevice>, 2> m_devices;
    Descriptor m_epoll;
    Descriptor m_timer;
    Descriptor m_stop;
    std::jthread m_thread;
};

} // namespace Culvert::Bench
