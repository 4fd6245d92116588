// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketend.h"

#include "core/io/bytemove.h"
#include "core/io/socketfacts.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <sys/uio.h>

namespace Culvert {

namespace {

using Outcome = SocketEnd::Outcome;

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
SocketEnd::Result resultOf(ssize_t count)
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

/// Where the byte with this number goes. Precondition: there is room for it.
char *placeOf(std::span<const std::span<char>> rooms, std::size_t index)
{
    while (index >= rooms.front().size()) {
        index -= rooms.front().size();
        rooms = rooms.subspan(1);
    }
    return rooms.front().data() + index;
}

} // namespace

Descriptor SocketEnd::release()
{
    m_watch = nullptr;
    m_pending.release();
    return std::move(m_socket);
}

SocketEnd::Result SocketEnd::read(std::span<const std::span<char>> rooms)
{
    rooms = readable(rooms);
    if (m_keepsLast)
        return readKeeping(rooms);
    Places places;
    places.add(rooms, sizeOf(rooms));
    return told(resultOf(uninterrupted([&] {
                    return ::readv(number(), places.data(), static_cast<int>(places.count()));
                })),
                sizeOf(rooms));
}

/// Of a call that reads: tells the watch that there was no more than this.
SocketEnd::Result SocketEnd::told(Result result, std::size_t room) const
{
    if (!result.isOver() && result.bytes < room)
        exhausted(PollEvent::Read);
    return result;
}

void SocketEnd::exhausted(quint32 events) const
{
    if (m_watch)
        m_watch->exhausted(events);
}

void SocketEnd::keepLastByte()
{
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    m_keepsLast = ::getsockname(number(), reinterpret_cast<sockaddr *>(&own), &size) == 0 &&
                  own.ss_family == AF_UNIX;
}

/// The kernel counts a piece of what the other side has sent against its send buffer until the last
/// byte of that piece has gone, and has it wait for as long as that is a quarter of the buffer. So
/// a byte may be left only of a small piece: MostKeptFrom bytes take less than 2.5 KiB, and the
/// smallest buffers that anybody sets are larger than four times that. No piece is larger than all
/// that has come since there was nothing left to be read.
bool SocketEnd::mayKeepFrom(std::size_t unread) const
{
    return m_taken + unread <= MostKeptFrom;
}

/// Reads all but the last byte that is there, and only looks at that one.
SocketEnd::Result SocketEnd::readKeeping(std::span<const std::span<char>> rooms)
{
    const std::size_t there = unread();
    if (there == 0)
        return endOfKept();
    const std::size_t size = std::min(there, sizeOf(rooms));
    const bool keepsNext = size == there && mayKeepFrom(there);
    const std::size_t taken = keepsNext ? size - 1 : size;
    const std::size_t keptBefore = m_hasKept ? 1 : 0;
    char before = 0;
    Places places;
    places.add(&before, keptBefore);
    places.add(rooms, taken);
    std::size_t got = 0;
    if (!places.isEmpty()) {
        const ssize_t count = uninterrupted(
            [&] { return ::readv(number(), places.data(), static_cast<int>(places.count())); });
        if (count <= 0)
            return resultOf(count);
        got = static_cast<std::size_t>(count) - keptBefore;
        m_hasKept = false;
    }
    // Not all that is there has to come at once.
    if (keepsNext && got == taken &&
        uninterrupted([&] { return ::recv(number(), placeOf(rooms, taken), 1, MSG_PEEK); }) == 1) {
        m_hasKept = true;
        ++got;
    }
    m_taken = got == there ? 0 : m_taken + got;
    return {got > 0 ? Outcome::Moved : Outcome::NotNow, got, 0};
}

/// There is nothing but the byte that is kept. Only once the other side has gone altogether is
/// there nobody left to keep it for.
SocketEnd::Result SocketEnd::endOfKept()
{
    m_taken = 0;
    const PeerPresence peer = peerPresence(number());
    // It may have sent something before that, but after it was looked for.
    if (unread() > 0 || peer == PeerPresence::There)
        return {};
    if (peer == PeerPresence::Ended)
        return {Outcome::Ended, 0, 0};
    dropKept();
    char byte = 0;
    return resultOf(uninterrupted([&] { return ::recv(number(), &byte, 1, MSG_PEEK); }));
}

/// How many bytes are in the kernel that were not read before.
std::size_t SocketEnd::unread() const
{
    int size = 0;
    ::ioctl(number(), FIONREAD, &size);
    return static_cast<std::size_t>(std::max(0, size - (m_hasKept ? 1 : 0)));
}

void SocketEnd::dropKept()
{
    char byte = 0;
    if (std::exchange(m_hasKept, false))
        uninterrupted([&] { return ::recv(number(), &byte, 1, 0); });
}

SocketEnd::Result SocketEnd::peek(std::span<char> room)
{
    if (m_keepsLast && unread() == 0)
        return endOfKept();
    char before = 0;
    Places places;
    places.add(&before, m_hasKept ? 1 : 0);
    places.add(room.data(), room.size());
    msghdr message{};
    message.msg_iov = places.data();
    message.msg_iovlen = places.count();
    Result result =
        resultOf(uninterrupted([&] { return ::recvmsg(number(), &message, MSG_PEEK); }));
    if (m_hasKept && result.bytes > 0 && --result.bytes == 0)
        result.outcome = Outcome::NotNow;
    // All else can be looked at again.
    return result.outcome == Outcome::NotNow ? told(result, room.size()) : result;
}

std::optional<SocketEnd::Result> SocketEnd::moveTo(int pipe, std::size_t most)
{
    if (m_keepsLast) {
        const std::size_t there = unread();
        if (there == 0 || mayKeepFrom(there))
            return std::nullopt;
        dropKept();
    }
    const ssize_t count = uninterrupted([&] { return moveBytes(number(), pipe, most); });
    if (count < 0 && errno == EINVAL)
        return std::nullopt;
    const Result result = resultOf(count);
    m_taken += result.bytes;
    // A short one may also mean that the bytes were in too many pieces.
    return result.outcome == Outcome::NotNow ? told(result, most) : result;
}

bool SocketEnd::hasInput()
{
    char byte = 0;
    return peek({&byte, 1}).outcome == Outcome::Moved;
}

SocketEnd::Result SocketEnd::send(std::span<const QByteArrayView> parts)
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

SocketEnd::Result SocketEnd::flush()
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
SocketEnd::Result SocketEnd::write(std::span<const QByteArrayView> parts) const
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
        if (count < 0) {
            exhausted(PollEvent::Write);
            break;
        }
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
    m_keepsLast = false;
    dropKept();
    Culvert::endOnClose(m_socket);
}

} // namespace Culvert
