// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/loadserverprocess.h"

#include "tests/bench/line/loopback.h"
#include "tests/bench/load/loadcommand.h"
#include "tests/bench/load/loadserver.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sys/socket.h>

#include <chrono>
#include <cstdio>
#include <thread>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int StartMilliseconds = 10'000;
/// So long may the number of connections stay the same: an ssh with thousands of channels takes its
/// time to close them.
constexpr auto QuietTimeout = 30s;
constexpr auto QuietPause = 5ms;

} // namespace

QString LoadServerProcess::option()
{
    return u"load-server"_s;
}

LoadServerProcess::LoadServerProcess(const QString &log)
    : m_process(log, ChildProcess::Output::ToReadLine)
{}

std::optional<Failure> LoadServerProcess::start()
{
    auto failed = m_process.start(QCoreApplication::applicationFilePath(), {u"--"_s + option()},
                                  QProcessEnvironment::systemEnvironment());
    if (failed)
        return failed;
    m_port = m_process.readLine(StartMilliseconds).value_or(QByteArray()).toUShort();
    if (m_port == 0)
        return m_process.failure(u"the load server does not start"_s);

    m_control = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto command = LoadCommand{LoadKind::Count, 0, 0}.toBytes();
    if (!connectToLoopback(m_control, m_port) ||
        ::send(m_control.number(), command.data(), command.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(command.size()))
        return m_process.failure(u"the load server cannot be reached"_s);
    return std::nullopt;
}

std::optional<Failure> LoadServerProcess::waitUntilQuiet()
{
    using Clock = std::chrono::steady_clock;
    quint64 last = 0;
    Clock::time_point since = Clock::now();
    while (Clock::now() - since < QuietTimeout) {
        const std::optional<quint64> open = connections();
        if (!open)
            return m_process.failure(u"the load server does not answer"_s);
        if (*open == 0)
            return std::nullopt;
        if (*open != last) {
            last = *open;
            since = Clock::now();
        }
        std::this_thread::sleep_for(QuietPause);
    }
    return m_process.failure(
        u"the clients are gone, but %1 connections to the target stay open"_s.arg(last));
}

std::optional<quint64> LoadServerProcess::connections() const
{
    const char question = '?';
    quint64 answer = 0;
    if (::send(m_control.number(), &question, 1, MSG_NOSIGNAL) != 1 ||
        ::recv(m_control.number(), &answer, sizeof answer, MSG_WAITALL) !=
            static_cast<ssize_t>(sizeof answer))
        return std::nullopt;
    return qFromBigEndian(answer);
}

int runLoadServer()
{
    LoadServer server;
    if (!server.listen()) {
        std::perror("load server");
        return 1;
    }
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    server.run(STDIN_FILENO);
    return 0;
}

} // namespace Culvert::Bench
