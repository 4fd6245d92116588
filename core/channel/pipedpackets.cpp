// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/pipedpackets.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>

namespace Culvert {

namespace {

// In a pipe of the usual size there is room for 16 pieces, which may be as small as a packet of a
// network. A user without privileges may have this much.
constexpr int PipeSize = 1 << 20;

/// As splice(2) without SIGPIPE, which would end a program that does not expect it: there is no
/// flag for that as send(2) has one, and what a process does with signals is not ours to change.
ssize_t spliceQuietly(int from, int to, std::size_t size)
{
    sigset_t broken;
    sigset_t before;
    sigset_t pending;
    ::sigemptyset(&broken);
    ::sigaddset(&broken, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &broken, &before);
    const ssize_t count =
        ::splice(from, nullptr, to, nullptr, size, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    const int error = errno;
    if (count < 0 && error == EPIPE && ::sigpending(&pending) == 0 &&
        ::sigismember(&pending, SIGPIPE) == 1) {
        const timespec now{};
        ::sigtimedwait(&broken, nullptr, &now);
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return count;
}

} // namespace

bool PipedPackets::prepare()
{
    if (m_write.isOpen())
        return true;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    m_read = Descriptor(ends[0]);
    m_write = Descriptor(ends[1]);
    ::fcntl(m_write.number(), F_SETPIPE_SZ, PipeSize);
    return true;
}

void PipedPackets::begin(quint32 remoteChannel, std::size_t bytes, quint32 largest)
{
    Q_ASSERT(isEmpty() && bytes > 0 && largest > 0);
    m_remoteChannel = remoteChannel;
    m_largest = largest;
    m_bytes = bytes;
    beginPacket();
}

void PipedPackets::beginPacket()
{
    m_packetBytes = std::min<std::size_t>(m_bytes, m_largest);
    m_headerBytes = m_header.size();
    ChannelMessage::writeDataHeader(m_header.data(), m_remoteChannel,
                                    static_cast<quint32>(m_packetBytes));
}

ssize_t PipedPackets::sendSome(int socket)
{
    if (m_headerBytes > 0) {
        const char *header = m_header.data() + m_header.size() - m_headerBytes;
        const ssize_t count = ::send(socket, header, m_headerBytes, MSG_NOSIGNAL);
        if (count > 0)
            m_headerBytes -= static_cast<std::size_t>(count);
        return count;
    }
    const ssize_t count = spliceQuietly(m_read.number(), socket, m_packetBytes);
    if (count <= 0)
        return count;
    m_bytes -= static_cast<std::size_t>(count);
    m_packetBytes -= static_cast<std::size_t>(count);
    if (m_packetBytes == 0 && m_bytes > 0)
        beginPacket();
    return count;
}

} // namespace Culvert
