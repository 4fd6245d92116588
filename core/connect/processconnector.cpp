// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/processconnector.h"

#include "core/config/sshcommand.h"
#include "core/connect/processstream.h"
#include "core/ssh/uniquepath.h"

#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace Culvert {

namespace {

// How long an ssh whose connection was closed may take to send what it was given before: its line
// may be slow. Without an end to that, a target that never ends its own direction would keep it for
// ever.
constexpr std::chrono::seconds SendTime{30};

} // namespace

ProcessConnector::ProcessConnector(Poller &poller, Setup setup, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
    , m_setup(std::move(setup))
    , m_gate(m_setup.gate ? *m_setup.gate : m_ownGate)
    , m_accepted(freshAcceptedKeys(m_setup))
{}

ProcessConnector::~ProcessConnector()
{
    ProcessConnector::stopSsh({FailureKind::Cancelled, tr("the tunnel was closed"), {}});
    // They stand on what goes before a QObject's children do.
    qDeleteAll(findChildren<SshProcess *>(Qt::FindDirectChildrenOnly));
}

void ProcessConnector::stopSsh(const Failure &reason)
{
    // One that is told may open others, which are not meant.
    const std::vector<ProcessStream *> streams(m_streams.begin(), m_streams.end());
    for (ProcessStream *stream : streams) {
        if (m_streams.contains(stream))
            stream->connectorGone(reason);
    }
}

void ProcessConnector::update()
{
    const auto isLoggedIn = [](const ProcessStream *stream) { return stream->isLoggedIn(); };
    if (std::any_of(m_streams.begin(), m_streams.end(), isLoggedIn)) {
        setFailure(std::nullopt);
        setState(State::Up);
    } else {
        setState(m_streams.empty() ? State::Stopped : State::Connecting);
    }
    noteCounts();
}

QList<ProcessStatus> ProcessConnector::listProcesses() const
{
    QList<ProcessStatus> list;
    for (const ProcessStream *stream : m_streams) {
        if (stream->processId() > 0)
            list.append({stream->processId(),
                         stream->isLoggedIn() ? ProcessState::Up : ProcessState::Connecting,
                         stream->since(), 1, 1});
    }
    std::sort(list.begin(), list.end(), [](const ProcessStatus &one, const ProcessStatus &other) {
        return one.pid < other.pid;
    });
    return list;
}

std::unique_ptr<Stream> ProcessConnector::open(const SocketAddress &target, StreamUser &user)
{
    const QString configPath = uniquePath(m_setup.runtimeDirectory, QLatin1StringView(".conf"));
    SshProcess::Command command = sshCommand(m_setup, configPath, m_accepted);
    command.loginTime = m_loginTime;
    if (!target.isUnix())
        command.arguments = withSshLog(
            command.logPath, sshStdioArguments(m_setup.profile, target.tcp(), configPath));
    return watched(
        target, user,
        [this, &command](StreamUser &watcher) {
            return std::make_unique<ProcessStream>(m_poller, *this, std::move(command), watcher);
        },
        m_setup.keep);
}

void ProcessConnector::retire(std::unique_ptr<SshProcess> process)
{
    SshProcess *leaving = process.release();
    leaving->setParent(this);
    connect(leaving, &SshProcess::done, leaving, &QObject::deleteLater);
    if (leaving->pid() > 0)
        leaving->stop();
    else
        leaving->deleteLater();
}

void ProcessConnector::retireLater(std::unique_ptr<SshProcess> process, Descriptor stream)
{
    if (process->pid() <= 0) {
        retire(std::move(process));
        return;
    }
    ::shutdown(stream.number(), SHUT_WR);
    SshProcess *leaving = process.release();
    leaving->setParent(this);
    connect(leaving, &SshProcess::done, leaving,
            [leaving, end = std::make_shared<Descriptor>(std::move(stream))] {
                end->close();
                leaving->deleteLater();
            });
    QTimer::singleShot(SendTime, leaving, &SshProcess::stop);
}

} // namespace Culvert
