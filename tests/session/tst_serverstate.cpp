// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/processes.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool hasWarning(const ProfileStatus &status, WarningKind kind)
{
    return std::any_of(status.warnings.begin(), status.warnings.end(),
                       [kind](const Warning &warning) { return warning.kind == kind; });
}

} // namespace

/// What a status says of the server, and what is done when it ends an ssh that nobody uses.
class ServerStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void idleTunnelThatTheServerEndsIsIdle();
    void usedTunnelThatTheServerEndsComesBack();
    void serverThatLetsNothingThroughIsNamed();
    void serverThatRefusesOneTargetIsNotNamed();
    void serverIsHeard();
    void serverThatAnswersNothingIsDoubted();

private:
    void start(const QStringList &serverConfig = {});
    QString id() const { return m_profile.id; }
    pid_t ssh() const { return static_cast<pid_t>(m_bed->status(id()).processes.first().pid); }

    std::unique_ptr<TunnelBed> m_bed;
    Profile m_profile;
};

void ServerStateTest::start(const QStringList &serverConfig)
{
    m_bed = std::make_unique<TunnelBed>();
    QVERIFY(m_bed->startServer(serverConfig));
    m_bed->startEngine();
    m_profile = m_bed->profile();
    QCOMPARE(m_profile.start, StartMode::OnDemand);
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    m_bed->engine().up(id());
    QVERIFY(m_bed->waitForState(id(), TunnelState::Up));
}

void ServerStateTest::cleanup()
{
    m_bed.reset();
}

/// As by UnusedConnectionTimeout: it would log in again without end.
void ServerStateTest::idleTunnelThatTheServerEndsIsIdle()
{
    start();
    ::kill(ssh(), SIGKILL);
    QVERIFY(m_bed->waitForState(id(), TunnelState::Idle));
    QVERIFY(!m_bed->status(id()).retryAt);
    // The next client starts it.
    TargetServer target([](int) {});
    QVERIFY(TestClient::throughSocks(m_bed->port(id()), u"127.0.0.1"_s, target.port()).reply() ==
            0);
}

void ServerStateTest::usedTunnelThatTheServerEndsComesBack()
{
    start();
    TargetServer target([](int socket) {
        char byte = 0;
        while (::read(socket, &byte, 1) > 0) {
        }
    });
    TestClient client = TestClient::throughSocks(m_bed->port(id()), u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
    const pid_t before = ssh();
    ::kill(before, SIGKILL);
    QVERIFY(m_bed->waitFor(id(), [before](const ProfileStatus &status) {
        return status.state == TunnelState::Up && !status.processes.isEmpty() &&
               status.processes.first().pid != before;
    }));
}

void ServerStateTest::serverThatLetsNothingThroughIsNamed()
{
    start({u"AllowTcpForwarding no"_s});
    QVERIFY(m_bed->status(id()).warnings.isEmpty());
    TargetServer target([](int) {});
    QVERIFY(TestClient::throughSocks(m_bed->port(id()), u"127.0.0.1"_s, target.port()).reply() > 0);
    QVERIFY(m_bed->waitFor(id(), [](const ProfileStatus &status) {
        return hasWarning(status, WarningKind::ForwardingRefused);
    }));
    const ProfileStatus status = m_bed->status(id());
    QCOMPARE(status.state, TunnelState::Up);
    QVERIFY2(status.warnings.first().message.contains(u"administratively prohibited"),
             qPrintable(status.warnings.first().message));
}

void ServerStateTest::serverThatRefusesOneTargetIsNotNamed()
{
    TargetServer target([](int) {});
    start({u"PermitOpen 127.0.0.1:%1"_s.arg(target.port())});
    const auto reply = [this](quint16 port) {
        return TestClient::throughSocks(m_bed->port(id()), u"127.0.0.1"_s, port).reply();
    };
    QCOMPARE(reply(target.port()), 0);
    QVERIFY(reply(1) > 0);
    QVERIFY(!hasWarning(m_bed->status(id()), WarningKind::ForwardingRefused));
}

void ServerStateTest::serverIsHeard()
{
    start();
    const ProfileStatus status = m_bed->status(id());
    QVERIFY(status.heardAt);
    QVERIFY(status.heardAt->secsTo(QDateTime::currentDateTimeUtc()) < 15);
    m_bed->engine().down(id());
    QVERIFY(m_bed->waitForState(id(), TunnelState::Stopped));
    QVERIFY(!m_bed->status(id()).heardAt);
}

void ServerStateTest::serverThatAnswersNothingIsDoubted()
{
    start();
    TargetServer target([](int) {});
    m_profile.endpoints.append(EndpointSettings{});
    m_profile.endpoints.last().type = EndpointType::Forward;
    m_profile.endpoints.last().listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    m_profile.endpoints.last().target = SocketAddress(HostPort{u"127.0.0.1"_s, target.port()});
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    const qint64 server = m_bed->server().processId();
    const QList<qint64> sessions = descendantsOf(server);
    QVERIFY(!sessions.isEmpty());
    for (const qint64 pid : sessions)
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
    const TestClient client = TestClient::connectTo(m_bed->port(id(), 1));
    QVERIFY(m_bed->waitFor(id(), [](const ProfileStatus &status) {
        return hasWarning(status, WarningKind::ServerSilent);
    }));
    QVERIFY(m_bed->status(id()).heardAt->secsTo(QDateTime::currentDateTimeUtc()) >= 9);
    QCOMPARE(m_bed->status(id()).state, TunnelState::Up);
    for (const qint64 pid : sessions)
        ::kill(static_cast<pid_t>(pid), SIGCONT);
    QVERIFY(m_bed->waitFor(id(),
                           [](const ProfileStatus &status) { return status.warnings.isEmpty(); }));
}

QTEST_GUILESS_MAIN(ServerStateTest)
#include "tst_serverstate.moc"
