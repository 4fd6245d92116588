// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>

namespace Culvert::Bench {

/// What the TCP of both ends does about losses; see tcp(7).
enum class Congestion {
    Any, ///< whatever this machine does; nothing is ever lost
    Cubic,
    Bbr,
};

/// A line between ssh and its server.
struct LineSettings
{
    std::chrono::microseconds roundTrip{0};
    /// Each way, for all connections together; 0 = unlimited.
    quint64 bytesPerSecond = 0;
    /// What may wait for its turn on a limited line, each way: the router's queue.
    std::size_t bufferBytes = std::size_t{256} * 1024;

    /// How many of the packets are lost, each way, from 0 to 1. Only where congestion is named.
    double loss = 0;
    /// Where it is named, the line carries packets of TCP (PacketLine), else bytes (DelayLine).
    Congestion congestion = Congestion::Any;

    bool hasPackets() const { return congestion != Congestion::Any; }
    /// True for no line at all: client and server are next to each other.
    bool isPlain() const { return roundTrip.count() == 0 && bytesPerSecond == 0 && !hasPackets(); }
    bool operator==(const LineSettings &) const = default;
};

/// One way of a line, shared by all connections: says when bytes arrive. Pure: time is passed in
/// and must not go back.
class LineWay
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit LineWay(const LineSettings &settings);

    /// How many bytes may be put on it now without more than the buffer's size waiting.
    std::size_t room(TimePoint now) const;
    /// When there is room for @p bytes (at most the buffer's size), if nothing more is put on it.
    TimePoint roomAt(std::size_t bytes) const;
    /// Puts bytes on the line behind those that are there; returns when the last of them arrives.
    TimePoint put(std::size_t bytes, TimePoint now);
    /// As many bytes as a limited line takes in a millisecond: to be put on it at a time, so that
    /// those of a large read arrive one after the other. Unlimited: all of them at once.
    std::size_t stepSize() const;

private:
    std::chrono::nanoseconds timeFor(std::size_t bytes) const;

    std::chrono::nanoseconds m_delay;
    quint64 m_bytesPerSecond;
    std::size_t m_bufferBytes;
    /// When the last byte will have been put on the line.
    TimePoint m_freeAt;
};

} // namespace Culvert::Bench
