// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/pipedpackets.h"

#include "core/io/bytemove.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Culvert {

namespace {

// A pipe has room for one piece per 4 KiB of its size, and a piece may be as small as a network
// packet: in one of the usual 64 KiB, 16 of them could be all. This is the most that needs no
// privileges (pipe(7)).
constexpr int PipeSize = 1 << 20;

/// While it lives, writing to a socket that nobody reads any more does not send SIGPIPE to this
/// thread, which would end a program that does not expect it: splice(2) has no flag for that as
/// send(2) has one, and what a process does with signals is not ours to change.
class WithoutSigPipe
{
public:
    WithoutSigPipe()
    {
        ::sigemptyset(&m_sigPipe);
        ::sigaddset(&m_sigPipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_sigPipe, &m_before);
    }
    ~WithoutSigPipe() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    WithoutSigPipe(const WithoutSigPipe &) = delete;
    WithoutSigPipe &operator=(const WithoutSigPipe &) = delete;

    /// Takes the signal that a call has just sent. Leaves errno as it is.
    void drop()
    {
        const int error = errno;
        const timespec now{};
        ::sigtimedwait(&m_sigPipe, nullptr, &now);
        errno = error;
    }

private:
    sigset_t m_sigPipe;
    sigset_t m_before;
};

} // namespace

bool PipedPackets::Pipe::open()
{
    if (write.isOpen())
        return true;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    read = Descriptor(ends[0]);
    write = Descriptor(ends[1]);
    growPipe(write.number(), PipeSize);
    return true;
}

bool PipedPackets::prepare()
{
    return m_payload.open() && m_messages.open();
}

void PipedPackets::begin(quint32 remoteChannel, std::size_t bytes, quint32 largest)
{
    Q_ASSERT(isEmpty() && bytes > 0 && largest > 0);
    m_remoteChannel = remoteChannel;
    m_largest = largest;
    m_payloadBytes = bytes;
}

ssize_t PipedPackets::sendSome(int socket)
{
    makeMessages();
    if (m_messageBytes == 0)
        return -1;
    WithoutSigPipe quiet;
    const ssize_t count = moveBytes(m_messages.read.number(), socket, m_messageBytes);
    if (count > 0)
        m_messageBytes -= static_cast<std::size_t>(count);
    else if (count < 0 && errno == EPIPE)
        quiet.drop();
    return count;
}

/// As far as there is room for them; errno tells why there is none.
void PipedPackets::makeMessages()
{
    while (m_payloadBytes > 0) {
        if (m_lacking == 0 && !writeHeader())
            return;
        const ssize_t count =
            moveBytes(m_payload.read.number(), m_messages.write.number(), m_lacking);
        if (count <= 0)
            return;
        m_lacking -= static_cast<std::size_t>(count);
        m_payloadBytes -= static_cast<std::size_t>(count);
        m_messageBytes += static_cast<std::size_t>(count);
    }
}

bool PipedPackets::writeHeader()
{
    std::array<char, ChannelMessage::DataHeader> header{};
    const std::size_t size = std::min<std::size_t>(m_payloadBytes, m_largest);
    ChannelMessage::writeDataHeader(header.data(), m_remoteChannel, static_cast<quint32>(size));
    // All of it, or nothing (pipe(7), PIPE_BUF).
    if (::write(m_messages.write.number(), header.data(), header.size()) < 0)
        return false;
    m_messageBytes += header.size();
    m_lacking = size;
    return true;
}

} // namespace Culvert
