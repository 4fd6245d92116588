// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketend.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/uio.h>

namespace Culvert {

namespace {

using Outcome = SocketEnd::Outcome;
using Result = SocketEnd::Result;

/// Calls it until no signal interrupts it.
template <class Call>
ssize_t uninterrupted(const Call &call)
{
    ssize_t count = 0;
    do {
        count = call();
    } while (count < 0 && errno == EINTR);
    return count;
}

/// Of a call that reads.
Result resultOf(ssize_t count)
{
    if (count > 0)
        return {Outcome::Moved, static_cast<std::size_t>(count), 0};
    if (count == 0)
        return {Outcome::Ended, 0, 0};
    if (errno == EAGAIN)
        return {Outcome::NotNow, 0, 0};
    return {Outcome::Broken, 0, errno};
}

/// Places in memory for one system call.
class Places
{
public:
    void add(char *start, std::size_t size)
    {
        if (size > 0 && m_count < m_places.size())
            m_places.at(m_count++) = {start, size};
    }
    /// The first @p size bytes of the rooms.
    void add(std::span<const std::span<char>> rooms, std::size_t size)
    {
        for (const std::span<char> room : rooms) {
            const std::size_t count = std::min(size, room.size());
            add(room.data(), count);
            size -= count;
        }
    }
    /// Leaves out what is in front.
    void skip(std::size_t size)
    {
        while (m_first < m_count && size >= m_places.at(m_first).iov_len)
            size -= m_places.at(m_first++).iov_len;
        if (m_first == m_count)
            return;
        iovec &front = m_places.at(m_first);
        front.iov_base = static_cast<char *>(front.iov_base) + size;
        front.iov_len -= size;
    }
    bool isEmpty() const { return m_first == m_count; }
    iovec *data() { return m_places.data() + m_first; }
    std::size_t count() const { return m_count - m_first; }

private:
    std::array<iovec, SocketEnd::MostParts> m_places{};
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

std::span<const std::span<char>> readable(std::span<const std::span<char>> rooms)
{
    return rooms.first(std::min(rooms.size(), SocketEnd::MostRooms));
}

std::size_t sizeOf(std::span<const std::span<char>> rooms)
{
    std::size_t size = 0;
    for (const std::span<char> room : rooms)
        size += room.size();
    return size;
}

} // namespace

Descriptor SocketEnd::release()
{
    m_pending.release();
    return std::move(m_socket);
}

Result SocketEnd::read(std::span<const std::span<char>> rooms)
{
    rooms = readable(rooms);
    Places places;
    places.add(rooms, sizeOf(rooms));
    return resultOf(uninterrupted(
        [&] { return ::readv(number(), places.data(), static_cast<int>(places.count())); }));
}

Result SocketEnd::peek(std::span<char> room) const
{
    return resultOf(
        uninterrupted([&] { return ::recv(number(), room.data(), room.size(), MSG_PEEK); }));
}

std::optional<Result> SocketEnd::moveTo(int pipe, std::size_t most)
{
    const ssize_t count = uninterrupted([&] {
        return ::splice(number(), nullptr, pipe, nullptr, most, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    });
    if (count < 0 && errno == EINVAL)
        return std::nullopt;
    return resultOf(count);
}

bool SocketEnd::hasInput() const
{
    char byte = 0;
    return peek({&byte, 1}).outcome == Outcome::Moved;
}

Result SocketEnd::send(std::span<const QByteArrayView> parts)
{
    Result result;
    if (m_pending.isEmpty())
        result = write(parts);
    if (result.outcome == Outcome::Broken)
        return result;
    auto skip = static_cast<qsizetype>(result.bytes);
    for (const QByteArrayView part : parts) {
        const qsizetype gone = std::min(skip, part.size());
        m_pending.append(part.sliced(gone));
        skip -= gone;
    }
    return result;
}

Result SocketEnd::flush()
{
    if (m_pending.isEmpty()) {
        m_pending.release();
        return {};
    }
    const QByteArrayView pending(m_pending.data(), static_cast<qsizetype>(m_pending.size()));
    const Result result = write({&pending, 1});
    m_pending.consume(result.bytes);
    if (m_pending.isEmpty() || result.outcome == Outcome::Broken)
        m_pending.release();
    return result;
}

/// As much as the kernel takes.
Result SocketEnd::write(std::span<const QByteArrayView> parts) const
{
    Places places;
    for (const QByteArrayView part : parts)
        places.add(const_cast<char *>(part.data()), static_cast<std::size_t>(part.size()));
    std::size_t written = 0;
    while (!places.isEmpty()) {
        msghdr message{};
        message.msg_iov = places.data();
        message.msg_iovlen = places.count();
        const ssize_t count =
            uninterrupted([&] { return ::sendmsg(number(), &message, MSG_NOSIGNAL); });
        if (count < 0 && errno != EAGAIN)
            return {Outcome::Broken, written, errno};
        if (count < 0)
            break;
        written += static_cast<std::size_t>(count);
        places.skip(static_cast<std::size_t>(count));
    }
    return {written > 0 ? Outcome::Moved : Outcome::NotNow, written, 0};
}

void SocketEnd::endOutput()
{
    endOnClose();
    ::shutdown(number(), SHUT_WR);
}

void SocketEnd::breakOnClose()
{
    resetOnClose(m_socket);
}

void SocketEnd::endOnClose()
{
    Culvert::endOnClose(m_socket);
}

} // namespace Culvert
