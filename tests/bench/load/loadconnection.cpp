// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/loadconnection.h"

#include "tests/bench/load/pattern.h"

#include <QtEndian>

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace Culvert::Bench {

namespace {

bool wouldBlock()
{
    return errno == EAGAIN || errno == EINTR;
}

/// For answers of a few bytes, which any socket with nothing else to send takes whole.
bool sendWhole(int socket, std::span<const char> bytes)
{
    return ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(bytes.size());
}

} // namespace

LoadConnection::LoadConnection(Descriptor socket)
    : m_socket(std::move(socket))
{}

quint32 LoadConnection::interest() const
{
    if (m_state == State::Send || !m_unsent.empty())
        return EPOLLOUT;
    return EPOLLIN;
}

bool LoadConnection::handle(std::span<char> buffer, quint64 others)
{
    switch (m_state) {
    case State::Command:
        return readCommand();
    case State::Echo:
        return echo(buffer);
    case State::Send:
        return send();
    case State::Take:
        return take(buffer);
    case State::Count:
        return count(others);
    case State::Drain:
        return drain(buffer);
    }
    return false;
}

bool LoadConnection::readCommand()
{
    const ssize_t got = ::recv(descriptor(), m_commandBytes.data() + m_commandSize,
                               m_commandBytes.size() - m_commandSize, 0);
    if (got < 0)
        return wouldBlock();
    if (got == 0)
        return false;
    m_commandSize += static_cast<std::size_t>(got);
    if (m_commandSize < m_commandBytes.size())
        return true;
    const std::optional<LoadCommand> command = LoadCommand::fromBytes(m_commandBytes);
    if (!command)
        return false;
    m_command = *command;
    switch (m_command.kind) {
    case LoadKind::Echo:
        m_state = State::Echo;
        break;
    case LoadKind::Send:
    case LoadKind::Object:
        m_state = State::Send;
        break;
    case LoadKind::Take:
        m_state = State::Take;
        break;
    case LoadKind::Count:
        m_state = State::Count;
        break;
    }
    return true;
}

bool LoadConnection::echo(std::span<char> buffer)
{
    std::span<const char> bytes = m_unsent;
    if (m_unsent.empty()) {
        const ssize_t got = ::recv(descriptor(), buffer.data(), buffer.size(), 0);
        if (got < 0)
            return wouldBlock();
        if (got == 0)
            return finishSending();
        bytes = buffer.first(static_cast<std::size_t>(got));
    }
    const ssize_t sent = ::send(descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && !wouldBlock())
        return false;
    const auto taken = static_cast<std::size_t>(std::max<ssize_t>(sent, 0));
    m_unsent = std::vector<char>(bytes.begin() + static_cast<std::ptrdiff_t>(taken), bytes.end());
    return true;
}

bool LoadConnection::send()
{
    const quint64 left = m_command.length - m_moved;
    const std::size_t size = std::min<quint64>(left, SliceSize);
    const ssize_t sent =
        ::send(descriptor(), patternAt(m_command.key, m_moved), size, MSG_NOSIGNAL);
    if (sent < 0)
        return wouldBlock();
    m_moved += static_cast<quint64>(sent);
    if (m_moved < m_command.length)
        return true;
    return m_command.kind == LoadKind::Object ? awaitNext() : finishSending();
}

/// Another command may follow, or the client's end.
bool LoadConnection::awaitNext()
{
    m_state = State::Command;
    m_commandSize = 0;
    m_moved = 0;
    return true;
}

bool LoadConnection::take(std::span<char> buffer)
{
    const quint64 left = m_command.length - m_moved;
    const std::size_t size = std::min<quint64>(left, buffer.size());
    const ssize_t got = ::recv(descriptor(), buffer.data(), size, 0);
    if (got < 0)
        return wouldBlock();
    // A client that ends early is told, too.
    if (got == 0)
        return answerUpload();
    const auto bytes = static_cast<quint64>(got);
    if (m_right == m_moved && matchesPattern(m_command.key, m_moved, buffer.first(bytes)))
        m_right += bytes;
    m_moved += bytes;
    if (m_moved < m_command.length)
        return true;
    return answerUpload();
}

bool LoadConnection::answerUpload()
{
    return sendWhole(descriptor(), TakeAnswer{m_moved, m_right}.toBytes()) && finishSending();
}

bool LoadConnection::count(quint64 others) const
{
    char question = 0;
    const ssize_t got = ::recv(descriptor(), &question, 1, 0);
    if (got < 0)
        return wouldBlock();
    if (got == 0)
        return false;
    std::array<char, sizeof others> answer{};
    qToBigEndian(others, answer.data());
    return sendWhole(descriptor(), answer);
}

bool LoadConnection::drain(std::span<char> buffer) const
{
    const ssize_t got = ::recv(descriptor(), buffer.data(), buffer.size(), 0);
    return got > 0 || (got < 0 && wouldBlock());
}

/// Ends this side only: whatever the client still has to say is awaited, so that nothing of what
/// was sent is thrown away by a reset.
bool LoadConnection::finishSending()
{
    m_state = State::Drain;
    return ::shutdown(descriptor(), SHUT_WR) == 0;
}

} // namespace Culvert::Bench
