// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/runnetwork.h"

#include "tests/bench/line/loopback.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartMilliseconds = 30'000;
constexpr quint16 DnsPort = 53;
/// A question for the IPv4 address of "tunnel.internal" (RFC 1035, 4.1).
constexpr QByteArrayView Question("\0\1\1\0\0\1\0\0\0\0\0\0\6tunnel\10internal\0\0\1\0\1", 33);
constexpr time_t AnswerSeconds = 10;

Failure failed(const QString &what)
{
    const std::string reason = std::generic_category().message(errno);
    return {FailureKind::Internal, what + u": "_s + QString::fromStdString(reason), {}};
}

sockaddr_in placeOf(in_addr address, quint16 port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr = address;
    place.sin_port = htons(port);
    return place;
}

bool connectTo(const Descriptor &socket, const sockaddr_in &place)
{
    return socket.isOpen() && ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&place),
                                        sizeof place) == 0;
}

/// The one address at the end of the answer; that of nobody if there is none.
in_addr lookUp()
{
    in_addr address{};
    address.s_addr = htonl(INADDR_LOOPBACK);
    const Descriptor asker(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const timeval patience{AnswerSeconds, 0};
    ::setsockopt(asker.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::array<char, 512> answer{};
    ssize_t size = 0;
    if (connectTo(asker, placeOf(address, DnsPort)) &&
        ::send(asker.number(), Question.data(), static_cast<std::size_t>(Question.size()), 0) ==
            Question.size())
        size = ::recv(asker.number(), answer.data(), answer.size(), 0);
    address.s_addr = htonl(INADDR_ANY);
    if (size > Question.size() + static_cast<ssize_t>(sizeof address))
        std::memcpy(&address, answer.data() + size - sizeof address, sizeof address);
    return address;
}

} // namespace

RunNetwork::RunNetwork(const QString &log)
    : m_program(log, ChildProcess::Output::ToReadLine)
{}

std::optional<Failure> RunNetwork::start(const QString &culvert,
                                         const QProcessEnvironment &environment)
{
    const QStringList command{u"run"_s, u"bench"_s, u"--"_s,
                              u"sh"_s,  u"-c"_s,    u"echo inside; exec cat"_s};
    if (auto failure = m_program.start(culvert, command, environment))
        return failure;
    if (m_program.readLine(StartMilliseconds).value_or(QByteArray()) != "inside") {
        Failure failure = m_program.failure(u"no program runs in a namespace"_s);
        failure.kind = FailureKind::Permission;
        failure.message += u": "_s + failure.detail.section(u'\n', -1);
        return failure;
    }
    Result<NetworkNamespace> home = NetworkNamespace::current();
    if (!home)
        return home.failure();
    Result<NetworkNamespace> network = NetworkNamespace::ofProcess(m_program.processId());
    if (!network)
        return network.failure();
    m_home.emplace(home.takeValue());
    m_network.emplace(network.takeValue());
    // Where it cannot be entered, the row is to be skipped rather than to fail.
    return inside([] { return std::nullopt; });
}

std::optional<Failure> RunNetwork::inside(const std::function<std::optional<Failure>()> &work) const
{
    if (auto failure = m_network->enter())
        return failure;
    std::optional<Failure> failure = work();
    if (auto stuck = m_home->enter())
        return stuck;
    return failure;
}

Result<Descriptor> RunNetwork::connectTo(quint16 port) const
{
    Descriptor socket;
    const auto failure = inside([&]() -> std::optional<Failure> {
        socket = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int on = 1;
        ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (!Bench::connectTo(socket, placeOf(lookUp(), port)) || !makeNonBlocking(socket))
            return failed(u"cannot connect in the namespace of a program"_s);
        return std::nullopt;
    });
    if (failure)
        return *failure;
    return socket;
}

} // namespace Culvert::Bench
