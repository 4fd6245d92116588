// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/processconnector.h"

#include "core/connect/processstream.h"
#include "core/ssh/freshpath.h"
#include "core/ssh/sshcommand.h"

#include <QTimer>

#include <utility>

namespace Culvert {

namespace {

// What is in ssh's hands may have a slow line before it. A target that does not end its direction
// would keep ssh for ever.
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
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    while (!m_streams.empty())
        (*m_streams.begin())->connectorGone(reason);
}

std::unique_ptr<Stream> ProcessConnector::open(const SocketAddress &target, StreamUser &user)
{
    const QString configPath = freshPath(m_setup.runtimeDirectory, QLatin1StringView(".conf"));
    SshProcess::Command command = sshCommand(m_setup, configPath, m_accepted);
    command.loginTime = m_loginTime;
    if (!target.isUnix())
        command.arguments = withSshLog(
            command.logPath, sshStdioArguments(m_setup.profile, target.tcp(), configPath));
    return std::make_unique<ProcessStream>(m_poller, *this, std::move(command), user);
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
