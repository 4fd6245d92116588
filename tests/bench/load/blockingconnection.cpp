// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/blockingconnection.h"

#include "tests/bench/line/loopback.h"
#include "tests/bench/load/pattern.h"
#include "tests/bench/load/socksdialogue.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

/// As many programs read at a time.
constexpr std::size_t ReadSize = std::size_t{64} * 1024;
/// So long may nothing at all happen.
constexpr timeval Stalled{60, 0};

Failure broken(const QString &what)
{
    return {FailureKind::Internal, what, {}};
}

Failure brokenByErrno(const QString &what)
{
    const std::string reason = std::generic_category().message(errno);
    return broken(what + u": "_s + QString::fromStdString(reason));
}

} // namespace

std::optional<Failure> BlockingConnection::open(Route route)
{
    m_socket = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(m_socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVTIMEO, &Stalled, sizeof Stalled);
    if (!m_socket.isOpen() || !connectToLoopback(m_socket, route.proxyPort))
        return brokenByErrno(u"cannot connect to the proxy"_s);
    SocksDialogue socks(route.targetPort);
    auto progress = socks.begin(m_socket.number());
    while (progress == SocksDialogue::Progress::Waiting)
        progress = socks.readable(m_socket.number());
    if (progress == SocksDialogue::Progress::Failed)
        return broken(socks.error());
    return std::nullopt;
}

std::optional<Failure> BlockingConnection::fetch(quint64 bytes)
{
    const LoadCommand command{LoadKind::Object, nextPatternKey(), bytes};
    const auto asked = command.toBytes();
    if (::send(m_socket.number(), asked.data(), asked.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(asked.size()))
        return brokenByErrno(u"cannot send the command"_s);
    std::vector<char> buffer(ReadSize);
    quint64 moved = 0;
    while (moved < bytes) {
        const std::size_t most = std::min<quint64>(bytes - moved, buffer.size());
        const ssize_t got = ::recv(m_socket.number(), buffer.data(), most, 0);
        if (got < 0)
            return brokenByErrno(u"what was fetched broke after %1 bytes"_s.arg(moved));
        if (got == 0)
            return broken(u"what was fetched ended after %1 of %2 bytes"_s.arg(moved).arg(bytes));
        const auto count = static_cast<std::size_t>(got);
        if (!matchesPattern(command.key, moved, std::span(buffer).first(count)))
            return broken(u"a wrong byte within %1 after offset %2"_s.arg(got).arg(moved));
        moved += count;
    }
    return std::nullopt;
}

std::optional<Failure> BlockingConnection::finish()
{
    char byte = 0;
    if (::shutdown(m_socket.number(), SHUT_WR) != 0 || ::recv(m_socket.number(), &byte, 1, 0) != 0)
        return broken(u"a connection that was read to its end does not end"_s);
    m_socket.close();
    return std::nullopt;
}

} // namespace Culvert::Bench
