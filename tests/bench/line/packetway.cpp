// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/packetway.h"

namespace Culvert::Bench {

PacketWay::PacketWay(const LineSettings &settings, quint64 seed)
    : m_way(settings)
    , m_loss(settings.loss)
    , m_state(seed)
{}

std::optional<PacketWay::TimePoint> PacketWay::put(std::size_t bytes, TimePoint now)
{
    if (m_way.room(now) < bytes) {
        ++m_dropped;
        return std::nullopt;
    }
    // What is lost on the way has been sent all the same.
    const TimePoint arrival = m_way.put(bytes, now);
    if (nextIsLost()) {
        ++m_lost;
        return std::nullopt;
    }
    return arrival;
}

/// SplitMix64: the same numbers on every machine, which the standard library's distributions do not
/// promise.
bool PacketWay::nextIsLost()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31U;
    constexpr double Range = 9007199254740992.0; // 2^53
    return static_cast<double>(mixed >> 11U) / Range < m_loss;
}

} // namespace Culvert::Bench
