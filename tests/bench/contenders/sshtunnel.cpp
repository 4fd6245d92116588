// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/sshtunnel.h"

#include "tests/bench/line/loopback.h"

#include <QDeadlineTimer>

#include <chrono>
#include <thread>
#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StartTimeout = 20s;
constexpr auto StartPause = 20ms;

} // namespace

SshTunnel::SshTunnel(Line line, const QString &directory)
    : m_line(std::move(line))
    , m_process(directory + u"/log"_s)
{}

QString SshTunnel::name() const
{
    return u"ssh -D"_s;
}

std::optional<Failure> SshTunnel::startListening()
{
    // ssh -D cannot choose a port by itself.
    m_port = freePort();
    const QStringList arguments{u"-F"_s, m_line.configFile,
                                u"-n"_s, u"-N"_s,
                                u"-o"_s, u"ControlMaster=no"_s,
                                u"-o"_s, u"ControlPath=none"_s,
                                u"-o"_s, u"ExitOnForwardFailure=yes"_s,
                                u"-D"_s, u"127.0.0.1:%1"_s.arg(m_port),
                                u"--"_s, m_line.alias};
    const auto environment = QProcessEnvironment::systemEnvironment();
    if (auto failure = m_process.start(u"ssh"_s, arguments, environment))
        return failure;
    const QDeadlineTimer deadline(StartTimeout);
    while (!deadline.hasExpired() && m_process.isRunning()) {
        if (takesConnections(m_port))
            return std::nullopt;
        std::this_thread::sleep_for(StartPause);
    }
    return m_process.failure(u"ssh -D does not start"_s);
}

void SshTunnel::stop()
{
    m_process.stop();
}

bool SshTunnel::isRunning()
{
    return m_process.isRunning();
}

} // namespace Culvert::Bench
