// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/servicemanager.h"
#include "core/io/descriptor.h"
#include "tests/app/programbed.h"
#include "tests/harness/processes.h"
#include "tests/harness/ptyprogram.h"
#include "tests/ui/fakeengine.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <memory>

#include <sys/socket.h>
#include <sys/un.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What systemd hears: a datagram socket, by path or, with "@", by name.
class Manager
{
public:
    explicit Manager(const QByteArray &name)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        m_isOpen =
            ::bind(m_socket.number(), reinterpret_cast<const sockaddr *>(&address),
                   socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()))) == 0;
    }

    bool isOpen() const { return m_isOpen; }
    /// All that came so far, in order.
    const QByteArrayList &heard()
    {
        std::array<char, 512> message{};
        for (ssize_t size = 0;
             (size = ::recv(m_socket.number(), message.data(), message.size(), 0)) > 0;)
            m_heard.append(QByteArray(message.data(), size));
        return m_heard;
    }

private:
    Descriptor m_socket;
    QByteArrayList m_heard;
    bool m_isOpen = false;
};

ProfileStatus onDemand(bool listening)
{
    ProfileStatus profile;
    profile.id = u"a"_s;
    profile.state = TunnelState::Idle;
    EndpointStatus endpoint;
    endpoint.listening = listening;
    profile.endpoints.append(endpoint);
    return profile;
}

} // namespace

class ServiceManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void servingIsWhenAllThatShallListenDoes_data();
    void servingIsWhenAllThatShallListenDoes();
    void nobodyAskedIsNobodyTold();
    void readyComesOnceEndpointsListen_data();
    void readyComesOnceEndpointsListen();
    void reloadIsTold();
    void brokenFileIsToldAndLifeGoesOn();
    void watchdogIsFed();
    void watchdogOfAnotherIsNot();
    void programTellsItsManager();
    void terminalThatGoesAwayIsLetGo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ServiceManagerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ServiceManagerTest::cleanup()
{
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
}

void ServiceManagerTest::servingIsWhenAllThatShallListenDoes_data()
{
    QTest::addColumn<ProfileStatus>("profile");
    QTest::addColumn<bool>("serving");
    const auto row = [](const char *name, bool serving, const auto &change) {
        ProfileStatus profile = onDemand(false);
        change(profile, profile.endpoints.first());
        QTest::newRow(name) << profile << serving;
    };
    using Profile = ProfileStatus &;
    using Endpoint = EndpointStatus &;
    row("not yet", false, [](Profile, Endpoint) {});
    row("listens", true, [](Profile, Endpoint endpoint) { endpoint.listening = true; });
    row("a forward", false, [](Profile, Endpoint each) { each.type = EndpointType::Forward; });
    row("cannot", true, [](Profile, Endpoint endpoint) { endpoint.failure = Failure{}; });
    row("switched off", true, [](Profile, Endpoint endpoint) { endpoint.enabled = false; });
    row("on the server", true, [](Profile, Endpoint each) { each.type = EndpointType::Reverse; });
    row("stopped", true, [](Profile profile, Endpoint) { profile.state = TunnelState::Stopped; });
    row("failed", true, [](Profile profile, Endpoint) { profile.state = TunnelState::Failed; });
    row("logs in", false,
        [](Profile profile, Endpoint) { profile.state = TunnelState::Connecting; });
}

void ServiceManagerTest::servingIsWhenAllThatShallListenDoes()
{
    QFETCH(ProfileStatus, profile);
    QFETCH(bool, serving);
    QCOMPARE(isServing({{profile}, {}}), serving);
    QVERIFY(isServing({}));
}

void ServiceManagerTest::nobodyAskedIsNobodyTold()
{
    FakeEngine engine;
    ServiceManager manager(engine);
    manager.reload();
    QTRY_COMPARE(engine.requests, QStringList{u"reload"_s});
}

void ServiceManagerTest::readyComesOnceEndpointsListen_data()
{
    QTest::addColumn<QByteArray>("socket");
    QTest::newRow("a path") << QByteArray();
    QTest::newRow("an abstract name")
        << QByteArray("@culvert-test-" + QByteArray::number(QCoreApplication::applicationPid()));
}

void ServiceManagerTest::readyComesOnceEndpointsListen()
{
    QFETCH(QByteArray, socket);
    if (socket.isEmpty())
        socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    QVERIFY(systemd.isOpen());
    qputenv("NOTIFY_SOCKET", socket);
    FakeEngine engine;
    engine.setStatus({{onDemand(false)}, {}});
    {
        const ServiceManager manager(engine);
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QTRY_COMPARE(systemd.heard(), QByteArrayList{"STATUS=0 of 1 tunnels are up"});
        engine.setStatus({{onDemand(true)}, {}});
        QCOMPARE(systemd.heard().last(), "READY=1");
        ProfileStatus up = onDemand(true);
        up.state = TunnelState::Up;
        engine.setStatus({{up}, {}});
        QCOMPARE(systemd.heard().last(), "STATUS=1 of 1 tunnels are up");
        engine.setStatus({{up}, {}});
        up.state = TunnelState::Failed;
        engine.setStatus({{up}, {}});
        QCOMPARE(systemd.heard().last(), "STATUS=0 of 1 tunnels are up, 1 failed");
        QCOMPARE(systemd.heard().size(), 4);
    }
    QCOMPARE(systemd.heard().last(), "STOPPING=1");
}

void ServiceManagerTest::reloadIsTold()
{
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    qputenv("NOTIFY_SOCKET", socket);
    FakeEngine engine;
    ServiceManager manager(engine);
    QTRY_COMPARE(systemd.heard().size(), 2);
    manager.reload();
    QVERIFY(systemd.heard().last().startsWith("RELOADING=1\nMONOTONIC_USEC="));
    QTRY_COMPARE(systemd.heard().last(), "READY=1");
    QCOMPARE(engine.requests, QStringList{u"reload"_s});
}

void ServiceManagerTest::brokenFileIsToldAndLifeGoesOn()
{
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    qputenv("NOTIFY_SOCKET", socket);
    FakeEngine engine;
    ServiceManager manager(engine);
    QTRY_COMPARE(systemd.heard().size(), 2);
    engine.nextFailure = Failure{FailureKind::InvalidProfile, u"it is broken"_s, {}};
    manager.reload();
    QTRY_COMPARE(systemd.heard().last(), "READY=1\nSTATUS=it is broken");
    // Then it says again how it is.
    engine.setStatus({});
    QCOMPARE(systemd.heard().last(), "STATUS=0 of 0 tunnels are up");
}

void ServiceManagerTest::watchdogIsFed()
{
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    qputenv("NOTIFY_SOCKET", socket);
    qputenv("WATCHDOG_USEC", "40000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    FakeEngine engine;
    const ServiceManager manager(engine);
    QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
    QTRY_VERIFY(systemd.heard().count("WATCHDOG=1") >= 3);
}

void ServiceManagerTest::watchdogOfAnotherIsNot()
{
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    qputenv("NOTIFY_SOCKET", socket);
    qputenv("WATCHDOG_USEC", "1000");
    qputenv("WATCHDOG_PID", "1");
    FakeEngine engine;
    ServiceManager manager(engine);
    QTRY_COMPARE(systemd.heard().size(), 2);
    // What a watchdog's timer would have sent by then comes before the answer.
    manager.reload();
    QTRY_COMPARE(systemd.heard().last(), "READY=1");
    QCOMPARE(systemd.heard().count("WATCHDOG=1"), 0);
}

void ServiceManagerTest::programTellsItsManager()
{
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"notify"_s));
    Manager systemd(socket);
    qputenv("NOTIFY_SOCKET", socket);
    ProgramBed bed;
    QVERIFY(bed.start());
    QTRY_VERIFY(systemd.heard().contains("READY=1"));
    QCOMPARE(bed.culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"one"_s, u"--socks"_s, u"0"_s})
                 .exitStatus,
             0);
    QTRY_VERIFY(systemd.heard().contains("STATUS=0 of 1 tunnels are up"));
    ::kill(pid_t(bed.program().processId()), SIGHUP);
    QTRY_VERIFY(systemd.heard().last().startsWith("RELOADING=1") ||
                systemd.heard().last() == "READY=1");
    QTRY_COMPARE(systemd.heard().last(), "READY=1");
    ::kill(pid_t(bed.program().processId()), SIGTERM);
    QVERIFY(bed.program().waitForFinished(30000));
    QCOMPARE(systemd.heard().last(), "STOPPING=1");
}

void ServiceManagerTest::terminalThatGoesAwayIsLetGo()
{
    const ProgramBed home;
    PtyProgram terminal(ProgramBed::path(), {u"--headless"_s}, home.environment());
    QVERIFY(terminal.waitForText("Culvert is running"));
    terminal.hangUp();
    QCOMPARE(home.culvert({u"list"_s}).exitStatus, 0);
    QVERIFY(runs(terminal.processId()));
    // Writing to where it was is no end either.
    QCOMPARE(home.culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"one"_s, u"--socks"_s, u"0"_s})
                 .exitStatus,
             0);
    QCOMPARE(home.culvert({u"up"_s, u"one"_s}).exitStatus, 0);
    QCOMPARE(home.culvert({u"quit"_s}).exitStatus, 0);
    QCOMPARE(terminal.exitStatus(), std::optional<int>(0));
}

QTEST_GUILESS_MAIN(ServiceManagerTest)
#include "tst_servicemanager.moc"
