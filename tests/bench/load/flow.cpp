// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/flow.h"

#include "tests/bench/line/loopback.h"
#include "tests/bench/load/pattern.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t EchoSize = 8;
constexpr int StalledBuffer = 16 * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

Flow::Flow(const LoadCommand &command, Route route, Reader reader)
    : m_command(command)
    , m_reader(reader)
    , m_socks(route.targetPort)
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    , m_since(Clock::now())
{
    const int on = 1;
    ::setsockopt(descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // What the kernel would take for a reader that stalls is not what is measured.
    if (reader == Reader::Stalled)
        ::setsockopt(descriptor(), SOL_SOCKET, SO_RCVBUF, &StalledBuffer, sizeof StalledBuffer);
    if (!m_socket.isOpen() ||
        (!connectToLoopback(m_socket, route.proxyPort) && errno != EINPROGRESS))
        failFromErrno(u"cannot connect to the proxy"_s);
}

Flow::Flow(const LoadCommand &command, Descriptor socket)
    : m_command(command)
    , m_socks(0)
    , m_socket(std::move(socket))
    , m_since(Clock::now())
{
    begin();
}

quint32 Flow::interest() const
{
    // Its end is reported without being asked for.
    if (m_state == State::Stalled)
        return 0;
    if (m_state == State::Connecting)
        return EPOLLOUT;
    const bool sending =
        m_state == State::Running && m_command.kind == LoadKind::Take && m_moved < m_command.length;
    return sending ? EPOLLIN | EPOLLOUT : EPOLLIN;
}

void Flow::handle(quint32 events, std::span<char> buffer)
{
    switch (m_state) {
    case State::Connecting:
        connected();
        return;
    case State::Asking:
        converse(m_socks.readable(descriptor()));
        return;
    case State::Running:
        if (m_command.kind == LoadKind::Send)
            download(buffer);
        else if (m_command.kind == LoadKind::Take)
            upload(events);
        else
            readEcho();
        return;
    case State::Finished:
        stayQuiet();
        return;
    case State::Stalled:
        if ((events & (EPOLLERR | EPOLLHUP)) != 0)
            fail(u"a connection whose reader stalls was closed"_s);
        return;
    case State::Failed:
        return;
    }
}

void Flow::echoAgain()
{
    Q_ASSERT(m_state == State::Finished && m_command.kind == LoadKind::Echo);
    m_state = State::Running;
    ++m_command.length;
    sendEcho(false);
}

void Flow::endUpload()
{
    Q_ASSERT(m_command.kind == LoadKind::Take);
    if (m_state != State::Running || m_moved == m_command.length)
        return;
    m_command.length = m_moved;
    if (::shutdown(descriptor(), SHUT_WR) != 0)
        failFromErrno(u"cannot end the upload"_s);
}

void Flow::connected()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(descriptor(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        errno = error;
        failFromErrno(u"cannot connect to the proxy"_s);
        return;
    }
    m_state = State::Asking;
    converse(m_socks.begin(descriptor()));
}

void Flow::converse(SocksDialogue::Progress progress)
{
    if (progress == SocksDialogue::Progress::Failed)
        fail(m_socks.error());
    else if (progress == SocksDialogue::Progress::Open)
        begin();
}

void Flow::begin()
{
    m_state = State::Running;
    if (m_command.kind == LoadKind::Echo) {
        sendEcho(true);
        return;
    }
    const auto bytes = m_command.toBytes();
    if (::send(descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(bytes.size()))
        failFromErrno(u"cannot send the command"_s);
    else if (m_reader == Reader::Stalled)
        m_state = State::Stalled;
}

void Flow::download(std::span<char> buffer)
{
    const ssize_t got = ::recv(descriptor(), buffer.data(), buffer.size(), 0);
    if (got < 0) {
        if (!wouldBlock())
            failFromErrno(u"the download broke after %1 bytes"_s.arg(m_moved));
        return;
    }
    if (got == 0) {
        if (m_moved == m_command.length)
            finishTransfer();
        else
            fail(u"the download ended after %1 of %2 bytes"_s.arg(m_moved).arg(m_command.length));
        return;
    }
    const auto bytes = buffer.first(static_cast<std::size_t>(got));
    if (!matchesPattern(m_command.key, m_moved, bytes))
        fail(u"a wrong byte in the download, within %1 after offset %2"_s.arg(got).arg(m_moved));
    else if (m_moved + bytes.size() > m_command.length)
        fail(u"the download has more bytes than the %1 asked for"_s.arg(m_command.length));
    else
        m_moved += bytes.size();
}

void Flow::upload(quint32 events)
{
    if ((events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0) {
        readTakeAnswer();
        return;
    }
    const std::size_t size = std::min<quint64>(m_command.length - m_moved, SliceSize);
    const ssize_t sent =
        ::send(descriptor(), patternAt(m_command.key, m_moved), size, MSG_NOSIGNAL);
    if (sent >= 0)
        m_moved += static_cast<quint64>(sent);
    else if (!wouldBlock())
        failFromErrno(u"the upload broke after %1 bytes"_s.arg(m_moved));
}

void Flow::readTakeAnswer()
{
    const ssize_t got =
        ::recv(descriptor(), m_answer.data() + m_answerSize, m_answer.size() - m_answerSize, 0);
    if (got < 0) {
        if (!wouldBlock())
            failFromErrno(u"the upload broke after %1 bytes"_s.arg(m_moved));
        return;
    }
    if (got == 0) {
        fail(u"the upload was closed after %1 bytes without an answer"_s.arg(m_moved));
        return;
    }
    m_answerSize += static_cast<std::size_t>(got);
    if (m_answerSize < m_answer.size())
        return;
    const TakeAnswer answer = TakeAnswer::fromBytes(m_answer);
    if (m_moved != m_command.length || answer.received != m_moved || answer.right != m_moved)
        fail(u"of %1 bytes sent, %2 arrived, and %3 before the first wrong ones"_s.arg(m_moved)
                 .arg(answer.received)
                 .arg(answer.right));
    else
        finishTransfer();
}

void Flow::sendEcho(bool withCommand)
{
    std::array<char, LoadCommand::Size + EchoSize> bytes{};
    std::size_t size = 0;
    if (withCommand) {
        std::ranges::copy(m_command.toBytes(), bytes.begin());
        size = LoadCommand::Size;
    } else {
        m_since = Clock::now();
    }
    std::copy_n(patternAt(m_command.key, m_moved), EchoSize, bytes.data() + size);
    size += EchoSize;
    m_answerSize = 0;
    if (::send(descriptor(), bytes.data(), size, MSG_NOSIGNAL) != static_cast<ssize_t>(size))
        failFromErrno(u"cannot send to the echo"_s);
}

void Flow::readEcho()
{
    const ssize_t got =
        ::recv(descriptor(), m_answer.data() + m_answerSize, m_answer.size() - m_answerSize, 0);
    if (got < 0) {
        if (!wouldBlock())
            failFromErrno(u"the echo broke"_s);
        return;
    }
    m_answerSize += static_cast<std::size_t>(got);
    if (got == 0) {
        fail(u"the echo was closed"_s);
    } else if (m_answerSize >= EchoSize) {
        if (m_answerSize > EchoSize ||
            !matchesPattern(m_command.key, m_moved, std::span(m_answer).first(EchoSize))) {
            fail(u"the echo came back wrong"_s);
            return;
        }
        m_roundTrips.push_back(Clock::now() - m_since);
        m_moved += EchoSize;
        if (m_roundTrips.size() < m_command.length)
            sendEcho(false);
        else
            m_state = State::Finished;
    }
}

/// A held connection that says anything or goes away is not held.
void Flow::stayQuiet()
{
    char byte = 0;
    const ssize_t got = ::recv(descriptor(), &byte, 1, 0);
    if (got > 0)
        fail(u"a connection that was held got bytes nobody sent"_s);
    else if (got == 0 || !wouldBlock())
        fail(u"a connection that was held was closed"_s);
}

void Flow::finishTransfer()
{
    m_socket.close();
    m_state = State::Finished;
}

void Flow::fail(const QString &error)
{
    m_error = error;
    m_socket.close();
    m_state = State::Failed;
}

void Flow::failFromErrno(const QString &what)
{
    const std::string reason = std::generic_category().message(errno);
    fail(what + u": "_s + QString::fromStdString(reason));
}

} // namespace Culvert::Bench
