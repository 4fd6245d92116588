// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"
#include "core/session/runtimedirectory.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What goes wrong with a tunnel, and that it ends in a state which says so.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void brokenStartSaysWhy_data();
    void brokenStartSaysWhy();
    void portInUseIsTriedUntilItIsFree();
    void portOfAnotherProfileIsSaid();
    void portOfAnotherProgramIsSaid();
    void alwaysStartsWhenItIsAddedOrSet();
    void onePortInUseLeavesTheOthersOpen();
    void portInUseIsLeftByTheNextChange();
    void onesTurnToLogInSurvivesARestart();
    void missingSshIsSaid();
    void unknownHostKeyIsSaidAndNotAccepted();
    void onDemandTunnelRestsAfterAFailedStart();
    void serverThatEndsIsReconnectedTo();
    void clientsAreHeldWhileReconnecting();
    void stoppedTunnelRefusesAtOnce();
    void invalidProfileIsRefused();
    void passwordInADestinationIsNeitherStoredNorShown();
    void changedProfileTakesEffectAtOnce();
    void renamingKeepsConnections();
    void engineLeavesNothingBehind();

private:
    TunnelBed m_bed;
    Profile persistent() const
    {
        Profile profile = m_bed.profile();
        profile.start = StartMode::Manual;
        return profile;
    }
};

void FailuresTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void FailuresTest::init()
{
    m_bed.startEngine();
}

void FailuresTest::cleanup()
{
    m_bed.stopEngine();
    QFile::remove(m_bed.profilesFile());
}

void FailuresTest::brokenStartSaysWhy_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("configFile");
    QTest::addColumn<TunnelState>("state");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown name") << "no-such-host.invalid"
                                  << "/dev/null" << TunnelState::Reconnecting
                                  << FailureKind::NameResolution << "Could not resolve hostname";
    QTest::newRow("refused") << "127.0.0.1:1"
                             << "/dev/null" << TunnelState::Reconnecting << FailureKind::Refused
                             << "Connection refused";
    QTest::newRow("no such configuration")
        << "somewhere"
        << "/no/such/file" << TunnelState::Failed << FailureKind::InvalidProfile << "/no/such/file";
}

void FailuresTest::brokenStartSaysWhy()
{
    QFETCH(QString, destination);
    QFETCH(QString, configFile);
    QFETCH(TunnelState, state);
    QFETCH(FailureKind, kind);
    QFETCH(QString, words);
    Profile profile = persistent();
    profile.destination = destination;
    profile.configFile = configFile;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QCOMPARE(m_bed.status(profile.id).state, TunnelState::Stopped);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitFor(profile.id, [state](const ProfileStatus &status) {
        return status.state == state && status.failure;
    }));
    const ProfileStatus status = m_bed.status(profile.id);
    QCOMPARE(status.failure->kind, kind);
    QVERIFY2(status.failure->message.contains(words), qPrintable(status.failure->message));
    QVERIFY(status.processes.isEmpty());
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    QCOMPARE(m_bed.status(profile.id).failure, std::nullopt);
}

void FailuresTest::portInUseIsTriedUntilItIsFree()
{
    auto other = std::make_unique<TargetServer>(&TargetServer::echo);
    Profile profile = m_bed.profile();
    profile.endpoints.first().listen = SocketAddress(HostPort{u"127.0.0.1"_s, other->port()});
    QCOMPARE(m_bed.save(profile), std::nullopt);
    ProfileStatus status = m_bed.status(profile.id);
    QCOMPARE(status.state, TunnelState::Idle);
    QCOMPARE(status.failure, std::nullopt);
    QCOMPARE(status.endpoints.first().failure->kind, FailureKind::PortInUse);
    QCOMPARE(status.endpoints.first().failure->message,
             u"127.0.0.1:%1 is in use by Culvert itself"_s.arg(other->port()));
    QVERIFY(!status.endpoints.first().listening);
    other.reset();
    QVERIFY(m_bed.waitFor(profile.id, [](const ProfileStatus &now) {
        return now.endpoints.first().listening && !now.endpoints.first().failure;
    }));
    const TargetServer target(TargetServer::echo);
    TestClient client =
        TestClient::throughSocks(m_bed.port(profile.id), u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
}

void FailuresTest::portOfAnotherProfileIsSaid()
{
    Profile first = m_bed.profile(u"first"_s);
    QCOMPARE(m_bed.save(first), std::nullopt);
    Profile second = m_bed.profile(u"second"_s);
    second.endpoints.first().listen = SocketAddress(HostPort{u"127.0.0.1"_s, m_bed.port(first.id)});
    QCOMPARE(m_bed.save(second), std::nullopt);
    QCOMPARE(m_bed.status(second.id).endpoints.first().failure->message,
             second.endpoints.first().listen.toString() + u" is in use by the profile \"first\""_s);
    m_bed.engine().remove(first.id, [](const std::optional<Failure> &) {});
    QVERIFY(m_bed.waitFor(
        second.id, [](const ProfileStatus &now) { return now.endpoints.first().listening; }));
}

/// With other programs: the words have their name and pid.
void FailuresTest::portOfAnotherProgramIsSaid()
{
    QProcess other;
    other.start(u"python3"_s, {u"-c"_s, u"import socket, sys\n"
                                        "s = socket.socket()\n"
                                        "s.bind(('127.0.0.1', 0))\n"
                                        "s.listen()\n"
                                        "print(s.getsockname()[1], flush=True)\n"
                                        "sys.stdin.read()\n"_s});
    QTRY_VERIFY(other.canReadLine());
    const quint16 port = other.readLine().trimmed().toUShort();
    Profile profile = m_bed.profile();
    profile.endpoints.first().listen = SocketAddress(HostPort{u"127.0.0.1"_s, port});
    QCOMPARE(m_bed.save(profile), std::nullopt);
    const QString message = m_bed.status(profile.id).endpoints.first().failure->message;
    QVERIFY2(message.startsWith(u"127.0.0.1:%1 is in use by python3"_s.arg(port)) &&
                 message.endsWith(u"(pid %1)"_s.arg(other.processId())),
             qPrintable(message));
    other.closeWriteChannel();
    QVERIFY(m_bed.waitFor(
        profile.id, [](const ProfileStatus &now) { return now.endpoints.first().listening; }));
}

void FailuresTest::alwaysStartsWhenItIsAddedOrSet()
{
    Profile added = persistent();
    added.start = StartMode::Always;
    QCOMPARE(m_bed.save(added), std::nullopt);
    QVERIFY(m_bed.waitForState(added.id, TunnelState::Up));
    Profile set = m_bed.profile(u"set"_s);
    set.start = StartMode::Manual;
    QCOMPARE(m_bed.save(set), std::nullopt);
    QCOMPARE(m_bed.status(set.id).state, TunnelState::Stopped);
    set.start = StartMode::OnDemand;
    QCOMPARE(m_bed.save(set), std::nullopt);
    QCOMPARE(m_bed.status(set.id).state, TunnelState::Idle);
    set.start = StartMode::Always;
    QCOMPARE(m_bed.save(set), std::nullopt);
    QVERIFY(m_bed.waitForState(set.id, TunnelState::Up));
}

void FailuresTest::onePortInUseLeavesTheOthersOpen()
{
    const TargetServer other(TargetServer::echo);
    Profile profile = persistent();
    EndpointSettings taken = profile.endpoints.first();
    taken.listen = SocketAddress(HostPort{u"127.0.0.1"_s, other.port()});
    profile.endpoints.append(taken);
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    const ProfileStatus status = m_bed.status(profile.id);
    QVERIFY(status.endpoints.at(0).listening);
    QCOMPARE(status.endpoints.at(1).failure->kind, FailureKind::PortInUse);
}

void FailuresTest::portInUseIsLeftByTheNextChange()
{
    const TargetServer target(TargetServer::echo);
    Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    const EndpointSettings free = profile.endpoints.first();
    EndpointSettings taken = free;
    taken.listen = SocketAddress(HostPort{u"127.0.0.1"_s, target.port()});

    // Idle: nothing is there that a client could reach.
    profile.endpoints = {taken};
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QCOMPARE(m_bed.status(profile.id).state, TunnelState::Idle);
    QVERIFY(m_bed.status(profile.id).endpoints.first().failure);
    profile.endpoints = {free};
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QVERIFY(m_bed.status(profile.id).endpoints.first().listening);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    const qint64 pid = m_bed.status(profile.id).processes.first().pid;

    // Up: the login is kept.
    profile.endpoints = {taken};
    QCOMPARE(m_bed.save(profile), std::nullopt);
    ProfileStatus status = m_bed.status(profile.id);
    QCOMPARE(status.state, TunnelState::Up);
    QCOMPARE(status.endpoints.first().failure->kind, FailureKind::PortInUse);
    profile.endpoints = {free};
    QCOMPARE(m_bed.save(profile), std::nullopt);
    TestClient client =
        TestClient::throughSocks(m_bed.port(profile.id), u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
    status = m_bed.status(profile.id);
    QCOMPARE(status.state, TunnelState::Up);
    QCOMPARE(status.processes.first().pid, pid);
}

void FailuresTest::onesTurnToLogInSurvivesARestart()
{
    const TargetServer mute([](int socket) {
        std::array<char, 256> buffer;
        while (::recv(socket, buffer.data(), buffer.size(), 0) > 0) {
        }
    });
    QList<Profile> slow;
    for (std::size_t i = 0; i < LoginGate::MostLogins; ++i) {
        slow.append(m_bed.profile(u"slow-%1"_s.arg(i)));
        slow.last().destination = u"127.0.0.1:%1"_s.arg(mute.port());
        QCOMPARE(m_bed.save(slow.last()), std::nullopt);
        m_bed.engine().up(slow.last().id);
    }
    QTRY_COMPARE(mute.open(), static_cast<int>(LoginGate::MostLogins));
    const Profile profile = persistent();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Connecting));
    m_bed.engine().down(profile.id);
    m_bed.engine().up(profile.id);
    QCOMPARE(m_bed.status(profile.id).state, TunnelState::Connecting);
    for (const Profile &other : slow)
        m_bed.engine().down(other.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
}

void FailuresTest::missingSshIsSaid()
{
    m_bed.startEngine({});
    const Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(m_bed.status(profile.id).failure->kind, FailureKind::SshMissing);
    // Clients are told at once, and the port stays bound, so that nothing goes around the tunnel.
    const TestClient client = TestClient::throughSocks(m_bed.port(profile.id), u"localhost"_s, 80);
    QCOMPARE(client.reply(), 1);
}

void FailuresTest::unknownHostKeyIsSaidAndNotAccepted()
{
    QFile config(m_bed.server().clientConfig());
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QString knownHosts = m_bed.folder() + u"/empty_known_hosts"_s;
    QByteArray text = config.readAll();
    text.replace("UserKnownHostsFile", "#");
    QFile changed(m_bed.folder() + u"/ssh_config"_s);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(text + "\n  UserKnownHostsFile " + QFile::encodeName(knownHosts) + "\n");
    changed.close();

    Profile profile = persistent();
    profile.configFile = changed.fileName();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(m_bed.status(profile.id).failure->kind, FailureKind::HostKeyUnknown);
    QVERIFY(!QFile::exists(knownHosts));
}

void FailuresTest::onDemandTunnelRestsAfterAFailedStart()
{
    Profile profile = m_bed.profile();
    profile.destination = u"127.0.0.1:1"_s;
    profile.configFile = u"/dev/null"_s;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitFor(profile.id, [](const ProfileStatus &status) {
        return status.state == TunnelState::Idle && status.failure;
    }));
    QCOMPARE(m_bed.status(profile.id).failure->kind, FailureKind::Refused);
    QVERIFY(m_bed.status(profile.id).endpoints.first().listening);
}

void FailuresTest::serverThatEndsIsReconnectedTo()
{
    const Profile profile = persistent();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    m_bed.server().stop();
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Reconnecting));
    const ProfileStatus status = m_bed.status(profile.id);
    QVERIFY(status.failure.has_value());
    QVERIFY(status.endpoints.first().listening);

    QSignalSpy ready(&m_bed.server(), &PrivateSshd::ready);
    m_bed.server().start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30000);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QCOMPARE(m_bed.status(profile.id).failure, std::nullopt);
}

void FailuresTest::clientsAreHeldWhileReconnecting()
{
    const TargetServer target(TargetServer::echo);
    const Profile profile = persistent();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    m_bed.server().stop();
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Reconnecting));

    TestClient client = TestClient::connectTo(m_bed.port(profile.id));
    QByteArray request("\x05\x01\x00\x05\x01\x00\x01\x7f\x00\x00\x01", 11);
    request.append(static_cast<char>(target.port() >> 8))
        .append(static_cast<char>(target.port() & 0xff));
    QVERIFY(client.send(request + "held"));
    QVERIFY(m_bed.waitFor(profile.id,
                          [](const ProfileStatus &status) { return status.connections == 1; }));
    QSignalSpy ready(&m_bed.server(), &PrivateSshd::ready);
    m_bed.server().start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30000);
    QCOMPARE(client.read(16).last(4), QByteArray("held"));
}

void FailuresTest::stoppedTunnelRefusesAtOnce()
{
    const Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    const TargetServer target(TargetServer::echo);
    const quint16 port = m_bed.port(profile.id);
    TestClient open = TestClient::throughSocks(port, u"127.0.0.1"_s, target.port());
    QVERIFY(open.isOpen());
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    open.readAll();
    QVERIFY(open.wasReset());
    QVERIFY(!TestClient::connectTo(port).isOpen());
    QVERIFY(m_bed.status(profile.id).processes.isEmpty());
}

void FailuresTest::invalidProfileIsRefused()
{
    Profile profile = m_bed.profile();
    profile.destination = u"-oProxyCommand=x"_s;
    const std::optional<Failure> failure = m_bed.save(profile);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::InvalidProfile);
    QVERIFY(failure->message.contains(u"destination"));
    QVERIFY(m_bed.engine().profiles().isEmpty());

    const Profile first = m_bed.profile(u"same"_s);
    QCOMPARE(m_bed.save(first), std::nullopt);
    QVERIFY(m_bed.save(m_bed.profile(u"same"_s)).has_value());
}

void FailuresTest::passwordInADestinationIsNeitherStoredNorShown()
{
    Profile profile = m_bed.profile();
    profile.destination = u"me:hunter2@host"_s;
    const std::optional<Failure> failure = m_bed.save(profile);
    QVERIFY(failure.has_value());
    QVERIFY2(failure->message.contains(u"a password does not belong"),
             qPrintable(failure->message));
    QVERIFY(!failure->message.contains(u"hunter2"));
    QFile stored(m_bed.profilesFile());
    QVERIFY(!stored.open(QFile::ReadOnly) || !stored.readAll().contains("hunter2"));

    // Written by hand.
    m_bed.stopEngine();
    QFile file(m_bed.profilesFile());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(R"({"version": 1, "profiles": [{"id": "a", "name": "test",)"
               R"( "destination": "me:hunter2@host"}]})");
    file.close();
    m_bed.startEngine();
    m_bed.engine().up(u"a"_s);
    QVERIFY(m_bed.waitForState(u"a"_s, TunnelState::Failed));
    const ProfileStatus status = m_bed.status(u"a"_s);
    QCOMPARE(status.destination, u"me:...@host"_s);
    QCOMPARE(status.failure->kind, FailureKind::InvalidProfile);
    QVERIFY(!(QString(status.failure->message + status.failure->detail)).contains(u"hunter2"));
}

void FailuresTest::changedProfileTakesEffectAtOnce()
{
    Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    const quint16 port = m_bed.port(profile.id);
    profile.endpoints.first().listen = SocketAddress(HostPort{u"127.0.0.2"_s, port});
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QCOMPARE(m_bed.status(profile.id).endpoints.first().listen, u"127.0.0.2:%1"_s.arg(port));
    QVERIFY(!TestClient::connectTo(port).isOpen());
}

void FailuresTest::renamingKeepsConnections()
{
    const TargetServer target(TargetServer::echo);
    Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    TestClient client =
        TestClient::throughSocks(m_bed.port(profile.id), u"127.0.0.1"_s, target.port());
    QVERIFY(client.isOpen());
    profile.name = u"renamed"_s;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QVERIFY(client.send("still here"));
    QCOMPARE(client.read(10), QByteArray("still here"));
    QCOMPARE(m_bed.status(profile.id).name, u"renamed"_s);
}

void FailuresTest::engineLeavesNothingBehind()
{
    const Profile profile = persistent();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    const auto pid = static_cast<pid_t>(m_bed.status(profile.id).processes.first().pid);
    m_bed.stopEngine();
    QVERIFY(::kill(pid, 0) != 0);
    const QDir folder(m_bed.runtimeDirectory());
    QCOMPARE(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System),
             QStringList());
}

QTEST_GUILESS_MAIN(FailuresTest)
#include "tst_failures.moc"
