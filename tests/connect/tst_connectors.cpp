// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxconnector.h"
#include "core/connect/socksconnector.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/manysockets.h"
#include "tests/stream/recordinguser.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <future>
#include <set>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool isRunning(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

} // namespace

/// The lives of the ssh children behind connectors.
class ConnectorsTest : public ManySocketsTest
{
    Q_OBJECT

private Q_SLOTS:
    void startIsLazyAndShared_data() { addRows(ConnectorBed::sharingConnectors()); }
    void startIsLazyAndShared();
    void eachConnectionHasItsProcess();
    void idleStop_data() { addRows(ConnectorBed::sharingConnectors()); }
    void idleStop();
    void idleStopWaitsForWhatWasWritten();
    void cancelOneOfSeveral_data() { addRows(ConnectorBed::sshConnectors()); }
    void cancelOneOfSeveral();
    void socketTakenAway_data() { addRows(ConnectorBed::sharingConnectors()); }
    void socketTakenAway();
    void unixSocketsAreOutOfReach_data() { addRows({u"socks"_s, u"process"_s}); }
    void unixSocketsAreOutOfReach();
    void surplusIsToldOfTheEndAsWell();
    void nothingIsLeftBehind_data() { addRows(ConnectorBed::sshConnectors()); }
    void nothingIsLeftBehind();
};

void ConnectorsTest::startIsLazyAndShared()
{
    QFETCH(QString, way);
    const QString marker = bed().path(u"starts-"_s + way);
    const auto connector = bed().connector(
        way, bed().scriptedSetup(u"echo x >> '%1'; exec \"$SSH\" \"$@\""_s.arg(marker)));
    TargetServer target(TargetServer::echo);
    // There is none before the first connection.
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(marker));
    const Sockets sockets = connectSome(*connector, target.port(), 8);
    WAIT(all(sockets, isUp));
    QFile file(marker);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("x\n"));
    std::set<qint64> processes;
    for (const auto &socket : sockets)
        processes.insert(socket->tunnel()->processId());
    QCOMPARE(processes.size(), 1U);
}

void ConnectorsTest::eachConnectionHasItsProcess()
{
    const auto connector = bed().connector(u"process"_s);
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 3);
    WAIT(all(sockets, isUp));
    std::set<qint64> processes;
    for (const auto &socket : sockets)
        processes.insert(socket->tunnel()->processId());
    QCOMPARE(processes.size(), 3U);
    QVERIFY(!processes.contains(0));
    // Each ends with its connection.
    for (const auto &socket : sockets)
        socket->abort();
    for (const qint64 pid : processes)
        WAIT(!isRunning(pid));
}

void ConnectorsTest::idleStop()
{
    QFETCH(QString, way);
    const auto connector = bed().connector(way);
    ConnectorBed::setIdleTime(*connector, std::chrono::milliseconds(0));
    TargetServer target(TargetServer::echo);
    qint64 last = 0;
    for (int round = 0; round < 2; ++round) {
        Sockets sockets = connectSome(*connector, target.port(), 2);
        WAIT(all(sockets, isUp));
        const qint64 pid = sockets.front()->tunnel()->processId();
        QVERIFY(pid > 0 && pid != last);
        last = pid;
        sockets.pop_back();
        // One is there still.
        sockets.front()->device().write("x");
        WAIT(sockets.front()->device().bytesAvailable() == 1);
        QVERIFY(isRunning(pid));
        sockets.front()->disconnectFromHost();
        WAIT(!isRunning(pid));
    }
}

void ConnectorsTest::idleStopWaitsForWhatWasWritten()
{
    constexpr qsizetype Size = 1'800'000;
    const auto connector = bed().connector(u"mux"_s);
    ConnectorBed::setIdleTime(*connector, std::chrono::milliseconds(0));
    std::promise<void> mayRead;
    std::promise<qsizetype> read;
    TargetServer target([&](int socket) {
        mayRead.get_future().wait_for(std::chrono::minutes(1));
        std::array<char, 65536> bytes;
        qsizetype sum = 0;
        while (const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0)) {
            if (count < 0)
                break;
            sum += count;
        }
        read.set_value(sum);
    });
    const Sockets sockets = connectSome(*connector, target.port(), 1);
    WAIT(all(sockets, isUp));
    const qint64 pid = sockets.front()->tunnel()->processId();
    sockets.front()->device().write(QByteArray(Size, 'x'));
    sockets.front()->disconnectFromHost();
    WAIT(!isUp(*sockets.front()));
    mayRead.set_value();
    WAIT(!isRunning(pid));
    QCOMPARE(read.get_future().get(), Size);
}

void ConnectorsTest::cancelOneOfSeveral()
{
    QFETCH(QString, way);
    const auto connector = bed().connector(way);
    TargetServer target(TargetServer::echo);
    Sockets sockets = connectSome(*connector, target.port(), 4);
    sockets[1]->abort();
    sockets[0].reset();
    sockets.erase(sockets.begin(), sockets.begin() + 2);
    WAIT(all(sockets, isUp));
    sockets[0]->abort();
    sockets[1]->device().write("x");
    WAIT(sockets[1]->device().bytesAvailable() == 1);
}

void ConnectorsTest::socketTakenAway()
{
    QFETCH(QString, way);
    const auto connector = bed().connector(way);
    TargetServer target(TargetServer::echo);
    const Sockets before = connectSome(*connector, target.port(), 1);
    WAIT(all(before, isUp));
    auto *socks = qobject_cast<SocksConnector *>(connector.get());
    auto *mux = qobject_cast<MuxConnector *>(connector.get());
    QVERIFY(QFile::remove(socks ? socks->socketPath() : mux->pool().controlPath()));
    // New ones find another way, and the old one goes on.
    const Sockets after = connectSome(*connector, target.port(), 3);
    WAIT(all(after, isUp));
    for (const Sockets *sockets : {&before, &after}) {
        for (const auto &socket : *sockets) {
            socket->device().write("x");
            WAIT(socket->device().bytesAvailable() == 1);
            QCOMPARE(socket->errors(), 0);
        }
    }
}

void ConnectorsTest::unixSocketsAreOutOfReach()
{
    QFETCH(QString, way);
    const QString marker = bed().path(u"unix-"_s + way);
    const auto connector = bed().connector(way, bed().scriptedSetup(u"touch '%1'"_s.arg(marker)));
    RecordingUser user;
    user.stream = connector->open(SocketAddress::unixSocket(bed().path(u"target"_s)), user);
    QVERIFY(!user.isClosed());
    WAIT(user.isClosed());
    QCOMPARE(user.log, u"C"_s);
    QCOMPARE(user.failure->kind, FailureKind::InvalidProfile);
    QVERIFY2(user.failure->message.contains(u"Unix socket"), qPrintable(user.failure->message));
    // It did not take a login to find that out.
    QVERIFY(!QFile::exists(marker));
}

/// Those that are too many to wait are refused a moment later; the connector may go before.
void ConnectorsTest::surplusIsToldOfTheEndAsWell()
{
    auto connector = bed().connector(u"mux"_s);
    QSignalSpy destroyed(connector.get(), &QObject::destroyed);
    std::vector<std::unique_ptr<RecordingUser>> users(MuxPool::MostWaiting + 2);
    for (auto &user : users) {
        user = std::make_unique<RecordingUser>();
        user->stream = connector->open(SocketAddress(HostPort{u"127.0.0.1"_s, 1}), *user);
    }
    connector.reset();
    QCOMPARE(destroyed.count(), 1);
    for (const auto &user : users) {
        QCOMPARE(user->log, u"C"_s);
        QCOMPARE(user->failure->kind, FailureKind::Cancelled);
    }
}

void ConnectorsTest::nothingIsLeftBehind()
{
    QFETCH(QString, way);
    QTemporaryDir folder;
    SshSetup setup = bed().setup();
    setup.runtimeDirectory = folder.path();
    auto connector = bed().connector(way, setup);
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 2);
    WAIT(all(sockets, isUp));
    QVERIFY(!QDir(folder.path()).isEmpty(QDir::Files | QDir::System | QDir::Hidden));
    std::set<qint64> processes;
    for (const auto &socket : sockets)
        processes.insert(socket->tunnel()->processId());
    connector.reset();
    for (const qint64 pid : processes)
        WAIT(!isRunning(pid));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden),
             QStringList());
    WAIT(all(sockets, hasFailed));
}

QTEST_GUILESS_MAIN(ConnectorsTest)
#include "tst_connectors.moc"
