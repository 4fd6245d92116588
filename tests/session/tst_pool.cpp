// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/promptclerk.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <numeric>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

qint64 carried(const ProfileStatus &status)
{
    return std::accumulate(
        status.processes.begin(), status.processes.end(), qint64{0},
        [](qint64 sum, const ProcessStatus &process) { return sum + process.connections; });
}

bool answers(TestClient &client)
{
    return client.send("hello") && client.read(5) == QByteArray("hello");
}

void kill(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

} // namespace

/// Several ssh children for one profile, to a real sshd.
class PoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void growsUnderLoadAndSharesIt();
    void doesNotGrowWithoutNeed();
    void lostOneTakesOnlyItsOwnAlong_data();
    void lostOneTakesOnlyItsOwnAlong();
    void doesNotGrowWhereAPersonWasAsked();
    void oneThatCannotLogInIsNoFailure();
    void refusedLoginIsNotTriedAgain();
    void losingAllOfThemReconnects();
    void losingTheOneWithAllConnectionsLeavesNoneBehind();
    void idleOnesEndButTheLast();
    void reverseEndpointsMoveToAnother();

private:
    bool startTunnel(PoolSettings pool, int idleSeconds = 60,
                     const std::optional<EndpointSettings> &another = std::nullopt);
    /// Opens so many connections more.
    bool open(std::size_t count);
    bool waitForProcesses(qsizetype count) const;
    ProfileStatus status() const { return m_bed->status(m_profile.id); }

    std::unique_ptr<TunnelBed> m_bed;
    std::unique_ptr<TargetServer> m_target;
    Profile m_profile;
    std::vector<TestClient> m_clients;
};

void PoolTest::init()
{
    m_clients.clear();
    m_bed = std::make_unique<TunnelBed>();
    m_target = std::make_unique<TargetServer>(&TargetServer::echo);
    QVERIFY(m_bed->startServer());
    m_bed->startEngine();
}

bool PoolTest::startTunnel(PoolSettings pool, int idleSeconds,
                           const std::optional<EndpointSettings> &another)
{
    m_profile = m_bed->profile();
    m_profile.start = StartMode::Manual;
    m_profile.idleSeconds = idleSeconds;
    m_profile.pool = std::move(pool);
    if (another)
        m_profile.endpoints.append(*another);
    if (m_bed->save(m_profile))
        return false;
    m_bed->engine().up(m_profile.id);
    return m_bed->waitForState(m_profile.id, TunnelState::Up);
}

bool PoolTest::open(std::size_t count)
{
    const quint16 port = m_bed->port(m_profile.id);
    for (std::size_t i = 0; i < count; ++i) {
        m_clients.push_back(TestClient::throughSocks(port, u"127.0.0.1"_s, m_target->port()));
        if (m_clients.back().reply() != 0)
            return false;
    }
    return true;
}

bool PoolTest::waitForProcesses(qsizetype count) const
{
    return m_bed->waitFor(m_profile.id, [count](const ProfileStatus &status) {
        return status.processes.size() == count &&
               std::all_of(
                   status.processes.begin(), status.processes.end(),
                   [](const ProcessStatus &process) { return process.state == ProcessState::Up; });
    });
}

void PoolTest::growsUnderLoadAndSharesIt()
{
    QVERIFY(startTunnel({4, 10}));
    QVERIFY(open(40));
    QVERIFY(waitForProcesses(4));
    QVERIFY(open(120));
    const ProfileStatus all = status();
    QCOMPARE(all.processes.size(), 4);
    QCOMPARE(all.connections, 160);
    QCOMPARE(carried(all), 160);
    // The first had 40 at most, so that there is enough for all of them to be level.
    for (const ProcessStatus &process : all.processes) {
        QCOMPARE(process.connections, 40);
        QCOMPARE(process.connectionsTotal, 40);
    }
    for (TestClient &client : m_clients)
        QVERIFY(answers(client));
    const QList<ConnectionStatus> connections = m_bed->connections();
    for (const ProcessStatus &process : all.processes) {
        QCOMPARE(std::count_if(connections.begin(), connections.end(),
                               [&process](const ConnectionStatus &connection) {
                                   return connection.process == process.pid;
                               }),
                 40);
    }
}

void PoolTest::doesNotGrowWithoutNeed()
{
    QVERIFY(startTunnel({4, 10}));
    QVERIFY(open(10));
    // One that starts is in the list, too.
    QCOMPARE(status().processes.size(), 1);
    QVERIFY(open(1));
    QVERIFY(waitForProcesses(2));
    QCOMPARE(carried(status()), 11);
}

void PoolTest::lostOneTakesOnlyItsOwnAlong_data()
{
    QTest::addColumn<qsizetype>("index");
    QTest::newRow("the first") << qsizetype{0};
    QTest::newRow("another") << qsizetype{2};
}

void PoolTest::lostOneTakesOnlyItsOwnAlong()
{
    QFETCH(qsizetype, index);
    QVERIFY(startTunnel({4, 10}));
    QVERIFY(open(40));
    QVERIFY(waitForProcesses(4));
    QVERIFY(open(40));
    const ProfileStatus before = status();
    const ProcessStatus lost = before.processes.at(index);
    QVERIFY(lost.connections > 0);
    kill(lost.pid);
    QVERIFY(m_bed->waitFor(m_profile.id, [&](const ProfileStatus &now) {
        return now.connections == 80 - lost.connections;
    }));
    const auto alive =
        std::count_if(m_clients.begin(), m_clients.end(), [](TestClient &c) { return answers(c); });
    QCOMPARE(alive, 80 - lost.connections);
    // And there is another in its place, since there is work for it.
    QVERIFY(m_bed->waitFor(m_profile.id, [&lost](const ProfileStatus &now) {
        return now.processes.size() == 4 &&
               std::all_of(now.processes.begin(), now.processes.end(),
                           [&lost](const ProcessStatus &process) {
                               return process.pid != lost.pid && process.state == ProcessState::Up;
                           });
    }));
    QVERIFY(open(1));
    const ProfileStatus after = status();
    QCOMPARE(after.state, TunnelState::Up);
    QCOMPARE(after.since, before.since);
    QCOMPARE(after.failure, std::nullopt);
    QCOMPARE(carried(after), 81 - lost.connections);
}

void PoolTest::doesNotGrowWhereAPersonWasAsked()
{
    const QString password = u"correct horse"_s;
    ScriptedServer server;
    server.addPassword(u"me"_s, password);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const PromptClerk clerk(m_bed->engine(),
                            [&](const Prompt &) { return PromptClerk::text(password); });
    m_profile = m_bed->profile();
    m_profile.destination = server.alias();
    m_profile.configFile = server.clientConfig();
    m_profile.pool = {4, 1};
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    // The clients here block, so nobody could answer while they wait.
    m_bed->engine().up(m_profile.id);
    QVERIFY(m_bed->waitForState(m_profile.id, TunnelState::Up));
    QVERIFY(open(4));
    QCOMPARE(status().connections, 4);
    QCOMPARE(status().processes.size(), 1);
    QCOMPARE(carried(status()), 4);
    QCOMPARE(clerk.asked().size(), 1);
    QCOMPARE(server.logins(), 1);
}

void PoolTest::oneThatCannotLogInIsNoFailure()
{
    // Whatever logs in from now on comes here, where nobody speaks ssh.
    const TargetServer elsewhere([](int) {});
    QVERIFY(startTunnel({2, 3}));
    const ProfileStatus before = status();
    QFile config(m_profile.configFile);
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray right = config.readAll();
    config.close();
    const auto write = [&config](const QByteArray &text) {
        return config.open(QFile::WriteOnly) && config.write(text) == text.size() &&
               (config.close(), true);
    };
    QByteArray wrong = right;
    wrong.replace(QByteArray::number(m_bed->server().port()), QByteArray::number(elsewhere.port()));
    QVERIFY(wrong != right);
    QVERIFY(write(wrong));
    QVERIFY(open(5));
    // It is tried, and tried again.
    QTRY_VERIFY_WITH_TIMEOUT(elsewhere.accepted() >= 3, 30000);
    QVERIFY(open(1));
    for (TestClient &client : m_clients)
        QVERIFY(answers(client));
    const ProfileStatus meanwhile = status();
    QCOMPARE(meanwhile.state, TunnelState::Up);
    QCOMPARE(meanwhile.since, before.since);
    QCOMPARE(meanwhile.failure, std::nullopt);
    QCOMPARE(carried(meanwhile), 6);
    QVERIFY(write(right));
    QVERIFY(waitForProcesses(2));
    for (TestClient &client : m_clients)
        QVERIFY(answers(client));
}

void PoolTest::refusedLoginIsNotTriedAgain()
{
    ScriptedServer server;
    server.acceptKey();
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    m_profile = m_bed->profile();
    m_profile.destination = server.alias();
    m_profile.configFile = server.clientConfig();
    m_profile.pool = {4, 1};
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    QVERIFY(open(1));
    // Another key from now on: one that the server does not know.
    const QString key = server.directory() + u"/client_key"_s;
    QVERIFY2(QFile::exists(key), qPrintable(key));
    QVERIFY(QFile::remove(key));
    QVERIFY(open(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.logins(), 2, 30000);
    QVERIFY(waitForProcesses(1));
    QVERIFY(open(3));
    QCOMPARE(status().processes.size(), 1);
    QCOMPARE(status().state, TunnelState::Up);
    QCOMPARE(carried(status()), 5);
}

void PoolTest::losingAllOfThemReconnects()
{
    QVERIFY(startTunnel({3, 2}));
    QVERIFY(open(9));
    QVERIFY(waitForProcesses(3));
    const ProfileStatus before = status();
    for (const ProcessStatus &process : before.processes)
        kill(process.pid);
    QVERIFY(m_bed->waitFor(m_profile.id, [&before](const ProfileStatus &now) {
        return now.state == TunnelState::Up && now.since != before.since;
    }));
    QVERIFY(open(9));
    QVERIFY(waitForProcesses(3));
    QCOMPARE(carried(status()), 9);
}

void PoolTest::losingTheOneWithAllConnectionsLeavesNoneBehind()
{
    m_profile = m_bed->profile();
    m_profile.pool = {2, 1};
    m_profile.idleSeconds = 0;
    QCOMPARE(m_bed->save(m_profile), std::nullopt);
    // The second is there because of them, and carries none of them.
    QVERIFY(open(2));
    QVERIFY(waitForProcesses(2));
    const ProfileStatus before = status();
    QCOMPARE(before.processes.constFirst().connections, 2);
    kill(before.processes.constFirst().pid);
    QVERIFY(m_bed->waitForState(m_profile.id, TunnelState::Idle));
    QVERIFY(waitForProcesses(0));
}

void PoolTest::idleOnesEndButTheLast()
{
    QVERIFY(startTunnel({3, 2}, 0));
    QVERIFY(open(9));
    QVERIFY(waitForProcesses(3));
    const ProfileStatus before = status();
    m_clients.clear();
    QVERIFY(waitForProcesses(1));
    const ProfileStatus after = status();
    QCOMPARE(after.state, TunnelState::Up);
    QCOMPARE(after.since, before.since);
    QCOMPARE(after.processes.constFirst().pid, before.processes.constFirst().pid);
    QVERIFY(open(1));
    QVERIFY(answers(m_clients.front()));
}

void PoolTest::reverseEndpointsMoveToAnother()
{
    // It has to stay the same, and outgoing connections get higher ones.
    const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(20000, 30000));
    EndpointSettings reverse;
    reverse.type = EndpointType::Reverse;
    reverse.listen = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    reverse.target = SocketAddress(HostPort{u"127.0.0.1"_s, m_target->port()});
    QVERIFY(startTunnel({2, 3}, 60, reverse));
    const auto listens = [](const ProfileStatus &now) {
        return now.endpoints.size() == 2 && now.endpoints.constLast().listening;
    };
    QVERIFY(m_bed->waitFor(m_profile.id, listens));
    QVERIFY(open(5));
    QVERIFY(waitForProcesses(2));
    QVERIFY(open(5));
    const ProfileStatus before = status();
    // That another ends is nothing to it.
    TestClient reverseClient = TestClient::connectTo(port);
    QVERIFY(answers(reverseClient));
    kill(before.processes.constLast().pid);
    QVERIFY(m_bed->waitFor(m_profile.id, [&before](const ProfileStatus &now) {
        return now.processes.size() == 2 &&
               now.processes.constLast().pid != before.processes.constLast().pid &&
               now.processes.constLast().state == ProcessState::Up;
    }));
    QVERIFY(answers(reverseClient));

    kill(before.processes.constFirst().pid);
    QCOMPARE(reverseClient.readAll(), QByteArray());
    QVERIFY(m_bed->waitFor(m_profile.id, [&](const ProfileStatus &now) {
        return listens(now) &&
               std::none_of(now.processes.begin(), now.processes.end(),
                            [&before](const ProcessStatus &process) {
                                return process.pid == before.processes.constFirst().pid;
                            });
    }));
    // The status may be of the moment before the loss is noticed.
    QTRY_VERIFY_WITH_TIMEOUT(
        [port] {
            TestClient again = TestClient::connectTo(port);
            return answers(again);
        }(),
        20000);
    QCOMPARE(status().state, TunnelState::Up);
    QCOMPARE(status().since, before.since);
}

QTEST_GUILESS_MAIN(PoolTest)
#include "tst_pool.moc"
