// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/delayedconnection.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace Culvert::Bench {

namespace {

/// The most that is read at a time; a limited line takes less, so that connections share it.
constexpr std::size_t MostRead = std::size_t{256} * 1024;
constexpr std::size_t MostReadLimited = std::size_t{16} * 1024;
/// Arrivals are gathered in steps of a quarter of a millisecond: few enough wake-ups, and still
/// accurate.
using Grains = std::chrono::duration<qint64, std::ratio<1, 4000>>;

LineWay::TimePoint roundedUp(LineWay::TimePoint time)
{
    return LineWay::TimePoint(std::chrono::ceil<Grains>(time.time_since_epoch()));
}

} // namespace

DelayedConnection::DelayedConnection(Descriptor client, Descriptor server, std::size_t capacity)
    : m_sockets{std::move(client), std::move(server)}
    , m_directions{Direction(capacity), Direction(capacity)}
{}

void DelayedConnection::setReady(std::size_t side, quint32 events)
{
    // An error is seen by reading or writing.
    const bool both = (events & (EPOLLERR | EPOLLHUP)) != 0;
    if (both || (events & (EPOLLIN | EPOLLRDHUP)) != 0)
        m_directions[side].canRead = true;
    if (both || (events & EPOLLOUT) != 0)
        m_directions[1 - side].canWrite = true;
}

bool DelayedConnection::read(std::size_t from, LineWay &way, TimePoint now)
{
    Direction &direction = m_directions[from];
    if (!direction.canRead || direction.endDue || m_broken)
        return false;
    const std::size_t step = way.stepSize();
    const bool limited = step < MostRead;
    const std::size_t room = way.room(now);
    const std::span<char> space = direction.bytes.space();
    const std::size_t size = std::min({space.size(), room, limited ? MostReadLimited : MostRead});
    if (size == 0 || (limited && room < step))
        return false;
    const ssize_t got = ::recv(m_sockets[from].number(), space.data(), size, 0);
    if (got < 0) {
        direction.canRead = errno == EINTR;
        m_broken = errno != EAGAIN && errno != EINTR;
        return direction.canRead;
    }
    if (got == 0) {
        direction.endDue = roundedUp(way.put(0, now));
        return false;
    }
    for (auto left = static_cast<std::size_t>(got); left > 0;) {
        const std::size_t part = std::min(left, step);
        direction.bytes.append(part, roundedUp(way.put(part, now)));
        left -= part;
    }
    return true;
}

void DelayedConnection::write(std::size_t from, TimePoint now)
{
    Direction &direction = m_directions[from];
    while (direction.canWrite && !m_broken) {
        const std::span<const char> bytes = direction.bytes.arrived(now);
        if (bytes.empty())
            break;
        const ssize_t sent =
            ::send(m_sockets[1 - from].number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent >= 0)
            direction.bytes.remove(static_cast<std::size_t>(sent));
        else if (errno == EAGAIN)
            direction.canWrite = false;
        else if (errno != EINTR)
            m_broken = true;
    }
    if (direction.endDue && !direction.ended && direction.bytes.isEmpty() &&
        *direction.endDue <= now) {
        ::shutdown(m_sockets[1 - from].number(), SHUT_WR);
        direction.ended = true;
    }
}

bool DelayedConnection::waitsForRoom(std::size_t from) const
{
    const Direction &direction = m_directions[from];
    return direction.canRead && !direction.endDue && !m_broken && !direction.bytes.isFull();
}

std::optional<DelayedConnection::TimePoint> DelayedConnection::nextDue(std::size_t from) const
{
    const Direction &direction = m_directions[from];
    if (!direction.bytes.isEmpty())
        return direction.canWrite ? direction.bytes.nextDue() : std::nullopt;
    return direction.ended ? std::nullopt : direction.endDue;
}

bool DelayedConnection::isOver() const
{
    return m_broken || (m_directions[0].ended && m_directions[1].ended);
}

} // namespace Culvert::Bench
