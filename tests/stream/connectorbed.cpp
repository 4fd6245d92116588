// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/connectorbed.h"

#include "core/config/sshcommand.h"
#include "core/connect/muxconnector.h"
#include "core/connect/processconnector.h"
#include "core/connect/socksconnector.h"
#include "core/stream/directconnector.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

/// Calls @p set with the connector as what it is; not for a direct one.
template <class Set>
void withSsh(Connector &connector, const Set &set)
{
    if (auto *mux = qobject_cast<MuxConnector *>(&connector))
        set(*mux);
    else if (auto *socks = qobject_cast<SocksConnector *>(&connector))
        set(*socks);
}

} // namespace

bool comesTrue(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(std::chrono::seconds(30));
    QEventLoop loop;
    // Some of it happens on other threads.
    QTimer beat;
    beat.start(std::chrono::milliseconds(5));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool ConnectorBed::startServer()
{
    m_server = std::make_unique<PrivateSshd>();
    // Each connection of a ProcessConnector is a login.
    m_server->setExtraConfig({u"MaxStartups 100"_s});
    QSignalSpy ready(m_server.get(), &PrivateSshd::ready);
    QSignalSpy failed(m_server.get(), &PrivateSshd::failed);
    m_server->start();
    const bool settled = QTest::qWaitFor([&] { return ready.count() + failed.count() > 0; }, 30000);
    if (!failed.isEmpty())
        qWarning("%s", qPrintable(failed.first().first().value<Failure>().message));
    return settled && ready.count() == 1;
}

QStringList ConnectorBed::ways()
{
    return QStringList{u"QTcpSocket"_s} + connectors();
}

QStringList ConnectorBed::connectors()
{
    return QStringList{u"direct"_s} + sshConnectors();
}

QStringList ConnectorBed::sshConnectors()
{
    return sharingConnectors() + QStringList{u"process"_s};
}

QStringList ConnectorBed::sharingConnectors()
{
    return {u"mux"_s, u"socks"_s};
}

SshSetup ConnectorBed::setup() const
{
    SshSetup setup;
    setup.profile = Profile::create(u"test"_s, PrivateSshd::alias());
    setup.profile.configFile = m_server->clientConfig();
    setup.runtimeDirectory = m_folder.path();
    setup.sshProgram = findSshProgram();
    return setup;
}

SshSetup ConnectorBed::setupTo(quint16 port) const
{
    SshSetup other = setup();
    other.profile.configFile = u"/dev/null"_s;
    other.profile.destination = u"127.0.0.1:%1"_s.arg(port);
    return other;
}

SshSetup ConnectorBed::scriptedSetup(const QString &script) const
{
    SshSetup scripted = setup();
    QFile file(path(u"ssh-%1"_s.arg(QRandomGenerator::global()->generate())));
    if (!file.open(QFile::WriteOnly))
        qFatal("the script cannot be written");
    file.write(u"#!/bin/sh\nSSH='%1'\n%2\n"_s.arg(scripted.sshProgram, script).toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    scripted.sshProgram = file.fileName();
    return scripted;
}

std::unique_ptr<Connector> ConnectorBed::connector(const QString &way)
{
    return connector(way, setup());
}

std::unique_ptr<Connector> ConnectorBed::connector(const QString &way, const SshSetup &setup)
{
    if (way == u"direct")
        return std::make_unique<DirectConnector>(m_poller);
    if (way == u"mux")
        return std::make_unique<MuxConnector>(m_poller, setup);
    if (way == u"socks")
        return std::make_unique<SocksConnector>(m_poller, setup);
    if (way == u"process")
        return std::make_unique<ProcessConnector>(m_poller, setup);
    return nullptr;
}

std::unique_ptr<SocketFace> ConnectorBed::socket(Connector *connector)
{
    if (connector)
        return std::make_unique<SocketFaceOf<TunnelSocket>>(connector);
    return std::make_unique<SocketFaceOf<QTcpSocket>>();
}

void ConnectorBed::setIdleTime(Connector &connector, std::chrono::milliseconds time)
{
    withSsh(connector, [time](auto &ssh) { ssh.setIdleTime(time); });
}

void ConnectorBed::setLoginTimeout(Connector &connector, std::chrono::milliseconds time)
{
    withSsh(connector, [time](auto &ssh) { ssh.setLoginTimeout(time); });
    if (auto *process = qobject_cast<ProcessConnector *>(&connector))
        process->setLoginTimeout(time);
}

} // namespace Culvert::Test
