// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/pipeend.h"

#include "core/io/bytemove.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t MostRooms = 8;

std::optional<mode_t> typeOf(int descriptor)
{
    struct stat info
    {};
    if (::fstat(descriptor, &info) != 0)
        return std::nullopt;
    return info.st_mode & S_IFMT;
}

/// The same pipe, opened for this process alone; the one that was given if that cannot be.
Descriptor ownPipe(Descriptor given, PipeEnd::Way way)
{
    const int access = way == PipeEnd::Way::Input ? O_RDONLY : O_WRONLY;
    Descriptor own = openAgain(given.number(), access | O_NONBLOCK | O_CLOEXEC);
    if (own.isOpen())
        return own;
    const int flags = ::fcntl(given.number(), F_GETFL);
    ::fcntl(given.number(), F_SETFL, flags | O_NONBLOCK);
    return given;
}

/// What a call has returned, as PipeEnd tells it.
std::optional<ssize_t> outcome(ssize_t result)
{
    if (result >= 0)
        return result;
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return std::nullopt;
    return -1;
}

} // namespace

PipeEnd::PipeEnd(Descriptor descriptor, Way way)
    : m_isSocket(typeOf(descriptor.number()) == mode_t(S_IFSOCK))
{
    m_descriptor = m_isSocket ? std::move(descriptor) : ownPipe(std::move(descriptor), way);
}

bool PipeEnd::isPipe(int descriptor)
{
    const std::optional<mode_t> type = typeOf(descriptor);
    if (type == mode_t(S_IFIFO))
        return true;
    int kind = 0;
    socklen_t size = sizeof kind;
    return type == mode_t(S_IFSOCK) &&
           ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_STREAM;
}

std::optional<ssize_t> PipeEnd::read(std::span<const std::span<char>> rooms) const
{
    std::array<iovec, MostRooms> parts{};
    const std::size_t count = std::min(rooms.size(), parts.size());
    for (std::size_t i = 0; i < count; ++i)
        parts[i] = {rooms[i].data(), rooms[i].size()};
    ssize_t result = 0;
    do {
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = count;
        result = m_isSocket ? ::recvmsg(number(), &message, MSG_DONTWAIT)
                            : ::readv(number(), parts.data(), static_cast<int>(count));
    } while (result < 0 && errno == EINTR);
    return outcome(result);
}

std::optional<ssize_t> PipeEnd::write(QByteArrayView bytes) const
{
    const auto size = static_cast<std::size_t>(bytes.size());
    ssize_t result = 0;
    do {
        result = m_isSocket ? ::send(number(), bytes.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL)
                            : ::write(number(), bytes.data(), size);
    } while (result < 0 && errno == EINTR);
    return outcome(result);
}

std::optional<std::size_t> PipeEnd::moveTo(int pipe, std::size_t most) const
{
    const ssize_t moved = moveBytes(number(), pipe, most);
    // The end, too, is read the other way.
    return moved > 0 ? std::optional(static_cast<std::size_t>(moved)) : std::nullopt;
}

void PipeEnd::end()
{
    if (m_isSocket)
        ::shutdown(number(), SHUT_WR);
    m_descriptor.close();
}

} // namespace Culvert
