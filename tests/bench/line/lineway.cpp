// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/lineway.h"

#include <algorithm>
#include <limits>

namespace Culvert::Bench {

namespace {

constexpr quint64 NanosecondsPerSecond = 1'000'000'000;
constexpr quint64 StepsPerSecond = 1000;
constexpr std::size_t NoLimit = std::numeric_limits<std::size_t>::max();

} // namespace

LineWay::LineWay(const LineSettings &settings)
    : m_delay(std::chrono::nanoseconds(settings.roundTrip) / 2)
    , m_bytesPerSecond(settings.bytesPerSecond)
    , m_bufferBytes(settings.bufferBytes)
{}

std::size_t LineWay::room(TimePoint now) const
{
    if (m_bytesPerSecond == 0)
        return NoLimit;
    if (m_freeAt <= now)
        return m_bufferBytes;
    const auto wait = std::chrono::nanoseconds(m_freeAt - now);
    // Rounded up, so that the buffer is never overdrawn.
    const quint64 waiting =
        (static_cast<quint64>(wait.count()) * m_bytesPerSecond + NanosecondsPerSecond - 1) /
        NanosecondsPerSecond;
    return waiting >= m_bufferBytes ? 0 : m_bufferBytes - static_cast<std::size_t>(waiting);
}

LineWay::TimePoint LineWay::roomAt(std::size_t bytes) const
{
    return m_freeAt - timeFor(m_bufferBytes - std::min(bytes, m_bufferBytes));
}

LineWay::TimePoint LineWay::put(std::size_t bytes, TimePoint now)
{
    m_freeAt = std::max(m_freeAt, now) + timeFor(bytes);
    return m_freeAt + m_delay;
}

std::size_t LineWay::stepSize() const
{
    if (m_bytesPerSecond == 0)
        return NoLimit;
    return std::max<std::size_t>(m_bytesPerSecond / StepsPerSecond, 1);
}

std::chrono::nanoseconds LineWay::timeFor(std::size_t bytes) const
{
    if (m_bytesPerSecond == 0)
        return {};
    // Rounded up: a line is never faster than it should be.
    const quint64 time = (bytes * NanosecondsPerSecond + m_bytesPerSecond - 1) / m_bytesPerSecond;
    return std::chrono::nanoseconds(time);
}

} // namespace Culvert::Bench
