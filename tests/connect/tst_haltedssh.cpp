// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processgroup.h"
#include "core/ssh/processhalt.h"
#include "tests/harness/haltedprocess.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/manysockets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool sshRuns(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

/// Sends without an end, and drops what it gets.
void flood(int socket)
{
    const QByteArray block(64 * 1024, 'd');
    while (::send(socket, block.constData(), static_cast<std::size_t>(block.size()), MSG_NOSIGNAL) >
           0) {
    }
}

void sink(int socket)
{
    QByteArray block(64 * 1024, Qt::Uninitialized);
    while (::recv(socket, block.data(), static_cast<std::size_t>(block.size()), 0) > 0) {
    }
}

constexpr qint64 Running = 4 * 1024 * 1024;

enum class Wait { Opening, Upload, Download };

/// A connector whose ssh is halted while a connection waits for it in one of these ways.
class Scene
{
public:
    Scene(ConnectorBed &bed, const QString &way, Wait wait, Halt::Way halt = Halt::Way::Signal)
        : m_name(u"%1, %2, %3"_s.arg(way).arg(int(wait)).arg(int(halt)))
        , m_wait(wait)
        , m_halt(halt)
        , m_target(wait == Wait::Download ? flood : sink)
        , m_connector(bed.connector(way))
        , m_socket(ConnectorBed::socket(m_connector.get()))
    {
        QObject::connect(&device(), &QIODevice::readyRead, &device(),
                         [this] { m_bytes += device().readAll().size(); });
        QObject::connect(&device(), &QIODevice::bytesWritten, &device(), [this](qint64 count) {
            m_bytes += count;
            device().write(QByteArray(static_cast<qsizetype>(count), 'u'));
        });
        m_socket->connectToHost(u"127.0.0.1"_s, m_target.port());
    }

    /// Halts ssh once the connection is as it shall be.
    bool play()
    {
        if (!comesTrue([this] { return isUp(*m_socket); }))
            return false;
        m_ssh = m_socket->tunnel()->processId();
        if (m_wait == Wait::Upload)
            device().write(QByteArray(1024 * 1024, 'u'));
        if (m_wait != Wait::Opening && !comesTrue([this] { return m_bytes > Running; }))
            return false;
        if (!m_halt.begin(m_ssh))
            return false;
        if (m_wait == Wait::Opening) {
            m_another = ConnectorBed::socket(m_connector.get());
            m_another->connectToHost(u"127.0.0.1"_s, m_target.port());
        }
        m_clock.start();
        QObject::connect(waiting().tunnel(), &TunnelSocket::errorOccurred, waiting().tunnel(),
                         [this] { m_toldAfter = m_clock.elapsed(); });
        return true;
    }
    const QString &name() const { return m_name; }
    Halt &halt() { return m_halt; }
    qint64 ssh() const { return m_ssh; }
    SocketFace &waiting() { return m_another ? *m_another : *m_socket; }
    /// Milliseconds; negative = not yet.
    qint64 toldAfter() const { return m_toldAfter; }
    Connector &connector() { return *m_connector; }
    quint16 targetPort() const { return m_target.port(); }

private:
    QIODevice &device() { return m_socket->device(); }

    QString m_name;
    Wait m_wait;
    Halt m_halt;
    TargetServer m_target;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<SocketFace> m_socket;
    std::unique_ptr<SocketFace> m_another;
    QElapsedTimer m_clock;
    qint64 m_ssh = 0;
    qint64 m_bytes = 0;
    qint64 m_toldAfter = -1;
};

} // namespace

/// An ssh that is there and does not run: its connections are told within 10 s, and it is ended.
class HaltedSshTest : public ManySocketsTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsIsTold();
    void programThatSshConnectsThrough();
    void duringTheLogin();
    void nothingIsLeftBehind_data() { addRows(ConnectorBed::sshConnectors()); }
    void nothingIsLeftBehind();
};

void HaltedSshTest::whoWaitsIsTold()
{
    // All at the same time, since each takes a while.
    std::vector<std::unique_ptr<Scene>> scenes;
    for (const QString &way : ConnectorBed::sharingConnectors())
        scenes.push_back(std::make_unique<Scene>(bed(), way, Wait::Opening));
    for (const QString &way : ConnectorBed::sshConnectors()) {
        scenes.push_back(std::make_unique<Scene>(bed(), way, Wait::Upload));
        scenes.push_back(std::make_unique<Scene>(bed(), way, Wait::Download));
    }
    for (const Halt::Way way : {Halt::Way::Debugger, Halt::Way::Freezer1, Halt::Way::Freezer2}) {
        auto scene = std::make_unique<Scene>(bed(), u"mux"_s, Wait::Opening, way);
        if (scene->halt().problem().isEmpty())
            scenes.push_back(std::move(scene));
        else
            qInfo("left out: %s", qPrintable(scene->halt().problem()));
    }
    for (const auto &scene : scenes)
        QVERIFY2(scene->play(), qPrintable(scene->name()));
    for (const auto &scene : scenes) {
        WAIT(hasFailed(scene->waiting()));
        qInfo("%s: told after %lld ms", qPrintable(scene->name()), scene->toldAfter());
        QVERIFY(scene->toldAfter() <= 10000);
        QCOMPARE(scene->waiting().errors(), 1);
        const std::optional<Failure> failure = scene->waiting().tunnel()->failure();
        QCOMPARE(failure->kind, FailureKind::ConnectionLost);
        QVERIFY2(failure->message.contains(u"halted"), qPrintable(failure->message));
        // The next one has another ssh.
        const Sockets next = connectSome(scene->connector(), scene->targetPort(), 1);
        WAIT(all(next, isUp));
        // One that the freezer of version 1 has is dead, and goes when it is let go.
        if (scene->halt().way() == Halt::Way::Freezer1)
            scene->halt().end();
        WAIT(!sshRuns(scene->ssh()));
    }
}

/// ssh itself goes on, and would wait for a jump host's words for a minute.
void HaltedSshTest::programThatSshConnectsThrough()
{
    SshSetup setup = bed().setup();
    setup.profile.jumpHosts = {PrivateSshd::alias()};
    const auto connector = bed().connector(u"mux"_s, setup);
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 1);
    WAIT(all(sockets, isUp));
    const std::vector<qint64> processes = processGroupOf(sockets.front()->tunnel()->processId());
    QVERIFY(processes.size() > 1);
    Halt halt(Halt::Way::Signal);
    QVERIFY(halt.begin(processes.back()));
    sockets.front()->device().write("is anybody there?");
    QElapsedTimer clock;
    clock.start();
    WAIT(hasFailed(*sockets.front()));
    QVERIFY(clock.elapsed() <= 10000);
    QVERIFY(sockets.front()->tunnel()->failure()->message.contains(u"program that ssh"));
    for (const qint64 pid : processes)
        WAIT(!sshRuns(pid));
}

/// Long before the login's own deadline.
void HaltedSshTest::duringTheLogin()
{
    std::vector<std::unique_ptr<Connector>> connectors;
    Sockets sockets;
    for (const QString &way : ConnectorBed::sshConnectors()) {
        connectors.push_back(bed().connector(way, bed().scriptedSetup(u"kill -STOP $$"_s)));
        sockets.push_back(std::move(connectSome(*connectors.back(), 9, 1).front()));
    }
    QElapsedTimer clock;
    clock.start();
    WAIT(all(sockets, hasFailed));
    QVERIFY(clock.elapsed() <= 10000);
    for (const auto &socket : sockets)
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::ConnectionLost);
}

void HaltedSshTest::nothingIsLeftBehind()
{
    QFETCH(QString, way);
    QTemporaryDir folder;
    SshSetup setup = bed().setup();
    setup.runtimeDirectory = folder.path();
    auto connector = bed().connector(way, setup);
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 1);
    WAIT(all(sockets, isUp));
    const qint64 ssh = sockets.front()->tunnel()->processId();
    Halt halt(Halt::Way::Signal);
    QVERIFY(halt.begin(ssh));
    WAIT(haltOf(ssh));
    QElapsedTimer clock;
    clock.start();
    connector.reset();
    QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
    WAIT(!sshRuns(ssh));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden),
             QStringList());
}

QTEST_GUILESS_MAIN(HaltedSshTest)
#include "tst_haltedssh.moc"
