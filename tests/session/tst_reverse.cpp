// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QTest>

#include <csignal>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Much = 8L * 1024 * 1024;

EndpointSettings reverseTo(quint16 port)
{
    EndpointSettings settings;
    settings.type = EndpointType::Reverse;
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    settings.target = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    return settings;
}

} // namespace

/// Endpoints on the server: what connects there comes out here.
class ReverseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void clientsOnTheServerReachATargetHere();
    void targetThatRefusesResetsTheClient();
    void reverseSocksGoesOutFromHere();
    void comesBackAfterALoss();
    void refusalIsTheEndpointsOwn();
    void takenPortIsTheEndpointsOwn();
    void takenPortIsTriedAgainUntilItIsFree_data();
    void takenPortIsTriedAgainUntilItIsFree();
    void closesWithTheTunnel();
    void staysUpThoughOnDemand();
    void opensAndClosesLive();
    void changeOfTheTargetTakesTheSamePort();
    void whatIsSwitchedOffKeepsNoSsh();

private:
    Profile start(const QList<EndpointSettings> &endpoints, const QStringList &serverConfig = {});
    bool waitForListening(const Profile &profile);

    std::unique_ptr<TunnelBed> m_bed;
};

void ReverseTest::init()
{
    m_bed = std::make_unique<TunnelBed>();
}

Profile ReverseTest::start(const QList<EndpointSettings> &endpoints,
                           const QStringList &serverConfig)
{
    if (!m_bed->startServer(serverConfig))
        qFatal("no server");
    m_bed->startEngine();
    Profile profile = m_bed->profile();
    profile.endpoints = endpoints;
    if (const std::optional<Failure> failure = m_bed->save(profile))
        qFatal("%s", qPrintable(failure->message));
    m_bed->engine().up(profile.id);
    return profile;
}

bool ReverseTest::waitForListening(const Profile &profile)
{
    return m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return !status.endpoints.isEmpty() && status.endpoints.constFirst().listening;
    });
}

void ReverseTest::clientsOnTheServerReachATargetHere()
{
    TargetServer target(&TargetServer::echo);
    const Profile profile = start({reverseTo(target.port())});
    QVERIFY(waitForListening(profile));
    // The server chose it.
    QVERIFY(m_bed->port(profile.id) != 0);
    TestClient client = TestClient::connectTo(m_bed->port(profile.id));
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
    ProfileStatus status = m_bed->status(profile.id);
    QCOMPARE(status.connections, 1);
    QCOMPARE(status.endpoints.constFirst().connections, 1);
    const QList<ConnectionStatus> connections = m_bed->connections();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.constFirst().endpoint, status.endpoints.constFirst().listen);
    QCOMPARE(connections.constFirst().target, u"127.0.0.1:%1"_s.arg(target.port()));

    // Both ends by themselves, and every byte.
    const QByteArray much(Much, 'x');
    std::thread sender([&] {
        client.send(much);
        client.shutdownWrite();
    });
    const QByteArray back = client.readAll();
    sender.join();
    QCOMPARE(back.size(), Much);
    QVERIFY(client.atEnd());
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &s) { return s.connections == 0; }));
    status = m_bed->status(profile.id);
    QCOMPARE(status.connectionsTotal, 1);
    QCOMPARE(status.bytesDown, Much + 5);
    QCOMPARE(status.bytesUp, Much + 5);
}

void ReverseTest::targetThatRefusesResetsTheClient()
{
    quint16 nobody = 0;
    {
        const TargetServer gone(&TargetServer::echo);
        nobody = gone.port();
    }
    const Profile profile = start({reverseTo(nobody)});
    QVERIFY(waitForListening(profile));
    TestClient client = TestClient::connectTo(m_bed->port(profile.id));
    QCOMPARE(client.readAll(), QByteArray());
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &s) { return s.connections == 0; }));
    QCOMPARE(m_bed->status(profile.id).state, TunnelState::Up);
}

void ReverseTest::reverseSocksGoesOutFromHere()
{
    TargetServer target(&TargetServer::echo);
    EndpointSettings socks;
    socks.type = EndpointType::ReverseSocks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    const Profile profile = start({socks});
    QVERIFY(waitForListening(profile));
    TestClient client =
        TestClient::throughSocks(m_bed->port(profile.id), u"localhost"_s, target.port());
    QCOMPARE(client.reply(), 0);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
    const TestClient nowhere =
        TestClient::throughSocks(m_bed->port(profile.id), u"no-such-host.invalid"_s, target.port());
    QCOMPARE(nowhere.reply(), 4);
}

void ReverseTest::comesBackAfterALoss()
{
    TargetServer target(&TargetServer::echo);
    const Profile profile = start({reverseTo(target.port())});
    QVERIFY(waitForListening(profile));
    const qint64 pid = m_bed->status(profile.id).processes.constFirst().pid;
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QVERIFY(m_bed->waitFor(profile.id, [pid](const ProfileStatus &status) {
        return status.state == TunnelState::Up && !status.processes.isEmpty() &&
               status.processes.constFirst().pid != pid && status.endpoints.constFirst().listening;
    }));
    TestClient client = TestClient::connectTo(m_bed->port(profile.id));
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
}

void ReverseTest::refusalIsTheEndpointsOwn()
{
    const Profile profile = start({reverseTo(1)}, {u"AllowTcpForwarding local"_s});
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return status.endpoints.constFirst().failure.has_value();
    }));
    const ProfileStatus status = m_bed->status(profile.id);
    QCOMPARE(status.state, TunnelState::Up);
    QCOMPARE(status.failure, std::nullopt);
    QCOMPARE(status.endpoints.constFirst().failure->kind, FailureKind::RemoteForward);
    QVERIFY(!status.endpoints.constFirst().failure->message.isEmpty());
    QVERIFY(!status.endpoints.constFirst().listening);
}

void ReverseTest::takenPortIsTheEndpointsOwn()
{
    TargetServer target(&TargetServer::echo);
    EndpointSettings taken = reverseTo(target.port());
    taken.listen = SocketAddress(HostPort{u"127.0.0.1"_s, target.port()});
    const Profile profile = start({reverseTo(target.port()), taken});
    QVERIFY(waitForListening(profile));
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return status.endpoints.at(1).failure.has_value();
    }));
    const ProfileStatus status = m_bed->status(profile.id);
    QCOMPARE(status.state, TunnelState::Up);
    QVERIFY(!status.endpoints.at(1).listening);
    QVERIFY(status.endpoints.at(0).listening);
}

void ReverseTest::takenPortIsTriedAgainUntilItIsFree_data()
{
    QTest::addColumn<bool>("afterALoss");
    QTest::newRow("from the start") << false;
    QTest::newRow("after a loss") << true;
}

/// As a server does that has not noticed yet that the ssh of before is gone.
void ReverseTest::takenPortIsTriedAgainUntilItIsFree()
{
    QFETCH(const bool, afterALoss);
    TargetServer target(&TargetServer::echo);
    auto holder = std::make_unique<TargetServer>(&TargetServer::echo);
    EndpointSettings taken = reverseTo(target.port());
    taken.listen = SocketAddress(HostPort{u"127.0.0.1"_s, holder->port()});
    const Profile profile = start({taken});
    const auto isRefused = [](const ProfileStatus &status) {
        return status.state == TunnelState::Up && status.endpoints.constFirst().failure;
    };
    QVERIFY(m_bed->waitFor(profile.id, isRefused));
    if (afterALoss) {
        const qint64 pid = m_bed->status(profile.id).processes.constFirst().pid;
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
        QVERIFY(m_bed->waitFor(profile.id, [&](const ProfileStatus &status) {
            return isRefused(status) && !status.processes.isEmpty() &&
                   status.processes.constFirst().pid != pid;
        }));
    }
    const quint16 port = holder->port();
    holder.reset();
    QVERIFY(waitForListening(profile));
    QCOMPARE(m_bed->status(profile.id).endpoints.constFirst().failure, std::nullopt);
    TestClient client = TestClient::connectTo(port);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
}

void ReverseTest::closesWithTheTunnel()
{
    TargetServer target(&TargetServer::echo);
    const Profile profile = start({reverseTo(target.port())});
    QVERIFY(waitForListening(profile));
    const quint16 port = m_bed->port(profile.id);
    TestClient client = TestClient::connectTo(port);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
    m_bed->engine().down(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Stopped));
    QCOMPARE(client.readAll(), QByteArray());
    QVERIFY(!m_bed->status(profile.id).endpoints.constFirst().listening);
    QTRY_VERIFY(!TestClient::connectTo(port).isOpen());
}

void ReverseTest::staysUpThoughOnDemand()
{
    TargetServer target(&TargetServer::echo);
    if (!m_bed->startServer())
        qFatal("no server");
    m_bed->startEngine();
    Profile profile = m_bed->profile();
    profile.start = StartMode::OnDemand;
    profile.idleSeconds = 0;
    // A profile with the same idle time and no such endpoint shows when the time is over.
    Profile other = m_bed->profile(u"other"_s);
    other.idleSeconds = 0;
    profile.endpoints = {reverseTo(target.port())};
    QCOMPARE(m_bed->save(profile), std::nullopt);
    QCOMPARE(m_bed->save(other), std::nullopt);
    m_bed->engine().up(profile.id);
    QVERIFY(waitForListening(profile));
    m_bed->engine().up(other.id);
    QVERIFY(m_bed->waitForState(other.id, TunnelState::Idle));
    QCOMPARE(m_bed->status(profile.id).state, TunnelState::Up);
}

/// Nor does the server listen for it.
void ReverseTest::whatIsSwitchedOffKeepsNoSsh()
{
    TargetServer target(&TargetServer::echo);
    QVERIFY(m_bed->startServer());
    m_bed->startEngine();
    Profile profile = m_bed->profile();
    profile.start = StartMode::OnDemand;
    profile.idleSeconds = 0;
    EndpointSettings off = reverseTo(target.port());
    off.enabled = false;
    profile.endpoints.append(off);
    QCOMPARE(m_bed->save(profile), std::nullopt);
    m_bed->engine().up(profile.id);
    TestClient client =
        TestClient::throughSocks(m_bed->port(profile.id), u"localhost"_s, target.port());
    QCOMPARE(client.reply(), 0);
    const EndpointStatus status = m_bed->status(profile.id).endpoints.constLast();
    QVERIFY(!status.enabled && !status.listening);
    QCOMPARE(status.failure, std::nullopt);
    client.close();
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Idle));
}

void ReverseTest::opensAndClosesLive()
{
    TargetServer target(&TargetServer::echo);
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    Profile profile = start({socks});
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Up));
    const qint64 pid = m_bed->status(profile.id).processes.constFirst().pid;
    // Its connection has to live through all that follows.
    TestClient other =
        TestClient::throughSocks(m_bed->port(profile.id), u"localhost"_s, target.port());
    QCOMPARE(other.reply(), 0);

    const QList<EndpointSettings> without = profile.endpoints;
    profile.endpoints.append(reverseTo(target.port()));
    QCOMPARE(m_bed->save(profile), std::nullopt);
    const auto reverseListens = [](const ProfileStatus &status) {
        return status.endpoints.size() == 2 && status.endpoints.constLast().listening;
    };
    QVERIFY(m_bed->waitFor(profile.id, reverseListens));
    const quint16 port = m_bed->port(profile.id, 1);
    TestClient client = TestClient::connectTo(port);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));

    profile.endpoints = without;
    QCOMPARE(m_bed->save(profile), std::nullopt);
    QTRY_VERIFY(!TestClient::connectTo(port).isOpen());
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(m_bed->status(profile.id).endpoints.size(), 1);
    // What it has carried still counts.
    QCOMPARE(m_bed->status(profile.id).connectionsTotal, 2);

    EndpointSettings again = reverseTo(target.port());
    again.listen = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    profile.endpoints.prepend(again);
    QCOMPARE(m_bed->save(profile), std::nullopt);
    QVERIFY(waitForListening(profile));
    QCOMPARE(m_bed->port(profile.id), port);

    QVERIFY(other.send("still here"));
    QCOMPARE(other.read(10), QByteArray("still here"));
    QCOMPARE(m_bed->status(profile.id).processes.constFirst().pid, pid);
    QCOMPARE(m_bed->status(profile.id).processes.size(), 1);
}

void ReverseTest::changeOfTheTargetTakesTheSamePort()
{
    TargetServer first(&TargetServer::echo);
    TargetServer second([](int socket) { ::send(socket, "second", 6, MSG_NOSIGNAL); });
    quint16 port = 0;
    {
        const TargetServer gone(&TargetServer::echo);
        port = gone.port();
    }
    EndpointSettings settings = reverseTo(first.port());
    settings.listen = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    Profile profile = start({settings});
    QVERIFY(waitForListening(profile));
    const qint64 pid = m_bed->status(profile.id).processes.constFirst().pid;
    profile.endpoints.first().target = SocketAddress(HostPort{u"127.0.0.1"_s, second.port()});
    QCOMPARE(m_bed->save(profile), std::nullopt);
    QVERIFY(waitForListening(profile));
    QCOMPARE(TestClient::connectTo(port).readAll(), QByteArray("second"));
    QCOMPARE(m_bed->status(profile.id).processes.constFirst().pid, pid);
}

QTEST_GUILESS_MAIN(ReverseTest)
#include "tst_reverse.moc"
