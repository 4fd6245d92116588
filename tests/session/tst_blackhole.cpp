// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/kernelconnection.h"
#include "tests/harness/privatenetwork.h"
#include "tests/harness/processes.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/testprogram.h"
#include "tests/harness/tunnelbed.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <future>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// Tells when a tunnel stops being up.
class UpWatch
{
public:
    UpWatch(EngineInterface &engine, const QString &id)
    {
        m_clock.start();
        m_connection = QObject::connect(&engine, &EngineInterface::statusChanged, &engine,
                                        [this, id](const EngineStatus &status) {
                                            const ProfileStatus *profile = status.find(id);
                                            if (m_downAfter < 0 && profile &&
                                                profile->state != TunnelState::Up) {
                                                m_downAfter = m_clock.elapsed();
                                                m_failure = profile->failure.value_or(Failure{});
                                            }
                                        });
    }
    ~UpWatch() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(UpWatch)

    bool isDown() const { return m_downAfter >= 0; }
    /// Milliseconds after the watch began.
    qint64 downAfter() const { return m_downAfter; }
    const Failure &failure() const { return m_failure; }

private:
    QElapsedTimer m_clock;
    QMetaObject::Connection m_connection;
    qint64 m_downAfter = -1;
    Failure m_failure;
};

/// A server whose port can be swallowed and whose sessions can be stopped, and a tunnel to it.
struct Bed
{
    TunnelBed tunnel;
    Profile profile;

    bool start()
    {
        if (!tunnel.startServer())
            return false;
        tunnel.startEngine();
        profile = addProfile(u"first"_s);
        return up(profile);
    }
    Profile addProfile(const QString &name, const QStringList &jumpHosts = {})
    {
        Profile added = tunnel.profile(name);
        added.jumpHosts = jumpHosts;
        // Not stopped for being idle.
        added.start = StartMode::Always;
        return tunnel.save(added) ? Profile() : added;
    }
    bool up(const Profile &which)
    {
        tunnel.engine().up(which.id);
        return tunnel.waitForState(which.id, TunnelState::Up);
    }
    bool swallow() { return PrivateNetwork::swallow(tunnel.server().port()); }
    bool restore() { return PrivateNetwork::restore(tunnel.server().port()); }
    void signalSessions(int number)
    {
        const QList<qint64> sessions = descendantsOf(tunnel.server().processId());
        for (const qint64 session : sessions)
            ::kill(static_cast<pid_t>(session), number);
    }
    qint64 ssh(const Profile &which) const
    {
        const QList<ProcessStatus> processes = tunnel.status(which.id).processes;
        return processes.isEmpty() ? 0 : processes.first().pid;
    }
    TestClient connectTo(const TargetServer &target, const Profile &which) const
    {
        return TestClient::throughSocks(tunnel.port(which.id), u"127.0.0.1"_s, target.port());
    }
};

/// Sends to the target's client until it is gone.
void sendForEver(int socket)
{
    const QByteArray block(64 * 1024, 'd');
    while (::send(socket, block.constData(), static_cast<std::size_t>(block.size()), MSG_NOSIGNAL) >
           0) {
    }
}

} // namespace

/// Servers that fall silent, on a real line that swallows packets: what the status says, and when.
///
/// Two of them take the better part of a minute by design; they are silent from the start, while
/// the other tests run.
class BlackHoleTest : public QObject
{
    Q_OBJECT

public:
    explicit BlackHoleTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void initTestCase();
    void init();
    void checkKeepsALiveTunnelAndCountsNothing();
    void roundTripIsKnownWithoutPackets();
    void trafficInABlackHoleIsNoticedWithinTenSeconds();
    void oneThatIsFoundDeadHasTheOthersLookedAt();
    void shortBlackHoleLosesNothing();
    void checkFindsABlackHoleWithinThreeSeconds();
    void busyServerIsNotGivenUp();
    void silentServerIsFoundByKeepAlives();
    void idleBlackHoleIsNoticedWithinAMinute();

private:
    QString m_problem;
    std::unique_ptr<Bed> m_idle;
    std::unique_ptr<UpWatch> m_idleWatch;
    std::unique_ptr<Bed> m_silent;
    std::unique_ptr<UpWatch> m_silentWatch;
    std::unique_ptr<TargetServer> m_silentTarget;
    std::unique_ptr<TestClient> m_silentClient;
    std::unique_ptr<Bed> m_bed;
};

void BlackHoleTest::initTestCase()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    for (std::unique_ptr<Bed> *bed : {&m_idle, &m_silent, &m_bed}) {
        *bed = std::make_unique<Bed>();
        QVERIFY((*bed)->start());
    }
    m_idleWatch = std::make_unique<UpWatch>(m_idle->tunnel.engine(), m_idle->profile.id);
    QVERIFY(m_idle->swallow());

    // Its kernel goes on acknowledging what it is sent.
    m_silentTarget = std::make_unique<TargetServer>(TargetServer::echo);
    m_silentClient =
        std::make_unique<TestClient>(m_silent->connectTo(*m_silentTarget, m_silent->profile));
    QVERIFY(m_silentClient->isOpen());
    m_silentWatch = std::make_unique<UpWatch>(m_silent->tunnel.engine(), m_silent->profile.id);
    m_silent->signalSessions(SIGSTOP);
    QVERIFY(m_silentClient->send("is anybody there?"));
}

void BlackHoleTest::init()
{
    QVERIFY(m_bed->up(m_bed->profile));
}

void BlackHoleTest::checkKeepsALiveTunnelAndCountsNothing()
{
    const Profile &profile = m_bed->profile;
    const UpWatch watch(m_bed->tunnel.engine(), profile.id);
    const qint64 ssh = m_bed->ssh(profile);
    m_bed->tunnel.engine().checkNow();
    // More than the time after which a check gives up.
    QVERIFY(!QTest::qWaitFor([&] { return watch.isDown(); }, 3000));
    const ProfileStatus status = m_bed->tunnel.status(profile.id);
    QCOMPARE(status.connectionsTotal, 0);
    QCOMPARE(status.processes.size(), 1);
    QCOMPARE(status.processes.first().pid, ssh);
    QCOMPARE(status.processes.first().connections, 0);
    QCOMPARE(status.processes.first().connectionsTotal, 0);
}

void BlackHoleTest::roundTripIsKnownWithoutPackets()
{
    KernelConnection connection(m_bed->ssh(m_bed->profile));
    std::optional<KernelConnection::Facts> before;
    std::optional<KernelConnection::Facts> after;
    // ssh itself may send one of its own now and then.
    for (int i = 0; i < 3 && (!after || after->segmentsSent != before->segmentsSent); ++i) {
        before = connection.read();
        QVERIFY(before);
        QVERIFY(before->leadsToServer);
        for (int j = 0; j < 20; ++j) {
            const std::optional<double> roundTrip =
                m_bed->tunnel.status(m_bed->profile.id).roundTripMs;
            QVERIFY(roundTrip);
            QVERIFY2(*roundTrip > 0 && *roundTrip < 50, qPrintable(QString::number(*roundTrip)));
        }
        after = connection.read();
        QVERIFY(after);
    }
    QCOMPARE(after->segmentsSent, before->segmentsSent);
}

void BlackHoleTest::trafficInABlackHoleIsNoticedWithinTenSeconds()
{
    // Ways to wait, each in a tunnel of its own.
    const Profile request = m_bed->profile;
    const Profile far = m_bed->addProfile(u"far"_s, {PrivateSshd::alias()});
    const Profile upload = m_bed->addProfile(u"upload"_s);
    const Profile download = m_bed->addProfile(u"download"_s);
    const QList<Profile> all{request, far, upload, download};
    for (const Profile &profile : all)
        QVERIFY(m_bed->up(profile));

    TargetServer echo(TargetServer::echo);
    TestClient asking = m_bed->connectTo(echo, request);
    QVERIFY(asking.isOpen());
    TestClient askingFar = m_bed->connectTo(echo, far);
    QVERIFY(askingFar.isOpen());
    // The first server's distance would not be the truth.
    const std::optional<double> roundTrip = m_bed->tunnel.status(far.id).roundTripMs;
    QVERIFY(roundTrip && *roundTrip > 0 && *roundTrip < 1000);
    TargetServer sink([](int socket) {
        QByteArray block(64 * 1024, Qt::Uninitialized);
        while (::recv(socket, block.data(), static_cast<std::size_t>(block.size()), 0) > 0) {
        }
    });
    TestClient sending = m_bed->connectTo(sink, upload);
    QVERIFY(sending.isOpen());
    TargetServer source(sendForEver);
    TestClient receiving = m_bed->connectTo(source, download);
    QVERIFY(receiving.isOpen());

    auto sendingEnds = std::async(std::launch::async, [&] {
        const QByteArray block(64 * 1024, 'u');
        while (sending.send(block)) {
        }
    });
    auto receivingEnds = std::async(std::launch::async, [&] {
        while (receiving.read(100000).size() == 100000) {
        }
        return receiving.wasReset();
    });
    QVERIFY(m_bed->tunnel.waitFor(
        download.id, [](const ProfileStatus &status) { return status.bytesDown > 20'000'000; }));

    std::vector<std::unique_ptr<UpWatch>> watches;
    QVERIFY(m_bed->swallow());
    QVERIFY(asking.send("is anybody there?") && askingFar.send("is anybody there?"));
    for (const Profile &profile : all)
        watches.push_back(std::make_unique<UpWatch>(m_bed->tunnel.engine(), profile.id));
    for (const std::unique_ptr<UpWatch> &watch : watches)
        QTRY_VERIFY_WITH_TIMEOUT(watch->isDown(), 15000);
    for (std::size_t i = 0; i < watches.size(); ++i) {
        const std::unique_ptr<UpWatch> &watch = watches[i];
        qInfo("%s: noticed after %lld ms: %s", qPrintable(all.at(static_cast<qsizetype>(i)).name),
              watch->downAfter(), qPrintable(watch->failure().message));
        QVERIFY(watch->downAfter() <= 10000);
        QCOMPARE(watch->failure().kind, FailureKind::Timeout);
    }
    // The clients know it, too.
    for (TestClient *client : {&asking, &askingFar}) {
        client->readAll();
        QVERIFY(client->wasReset());
    }
    sendingEnds.get();
    QVERIFY(receivingEnds.get());

    QVERIFY(m_bed->restore());
    m_bed->tunnel.engine().checkNow();
    for (const Profile &profile : all) {
        QVERIFY(m_bed->tunnel.waitForState(profile.id, TunnelState::Up));
        if (profile != request)
            m_bed->tunnel.engine().down(profile.id);
    }
}

void BlackHoleTest::oneThatIsFoundDeadHasTheOthersLookedAt()
{
    Profile pool = m_bed->tunnel.profile(u"pool"_s);
    pool.start = StartMode::Always;
    pool.pool = {2, 1};
    QCOMPARE(m_bed->tunnel.save(pool), std::nullopt);
    QVERIFY(m_bed->up(pool));
    TargetServer echo(TargetServer::echo);
    TestClient asking = m_bed->connectTo(echo, pool);
    TestClient another = m_bed->connectTo(echo, pool);
    QVERIFY(asking.isOpen() && another.isOpen());
    QVERIFY(m_bed->tunnel.waitFor(pool.id, [](const ProfileStatus &status) {
        return status.processes.size() == 2 &&
               status.processes.constLast().state == ProcessState::Up;
    }));
    QVERIFY(m_bed->swallow());
    const UpWatch watch(m_bed->tunnel.engine(), pool.id);
    // Over the first; nothing waits for the second, which would be up for a minute more.
    QVERIFY(asking.send("is anybody there?"));
    QTRY_VERIFY_WITH_TIMEOUT(watch.isDown(), 30000);
    qInfo("noticed after %lld ms: %s", watch.downAfter(), qPrintable(watch.failure().message));
    QCOMPARE(watch.failure().kind, FailureKind::Timeout);
    QVERIFY(m_bed->restore());
    m_bed->tunnel.engine().checkNow();
    for (const Profile &profile : {pool, m_bed->profile})
        QVERIFY(m_bed->tunnel.waitForState(profile.id, TunnelState::Up));
    m_bed->tunnel.engine().down(pool.id);
}

void BlackHoleTest::shortBlackHoleLosesNothing()
{
    const UpWatch watch(m_bed->tunnel.engine(), m_bed->profile.id);
    TargetServer echo(TargetServer::echo);
    TestClient client = m_bed->connectTo(echo, m_bed->profile);
    QVERIFY(client.isOpen());
    QByteArray bytes(8 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 7) ^ (i >> 11));

    auto sent = std::async(std::launch::async, [&] {
        const bool complete = client.send(bytes);
        client.shutdownWrite();
        return complete;
    });
    QVERIFY(m_bed->swallow());
    QVERIFY(!QTest::qWaitFor([&] { return watch.isDown(); }, 3000));
    QVERIFY(m_bed->restore());
    auto received = std::async(std::launch::async, [&] { return client.readAll(); });
    QTRY_VERIFY_WITH_TIMEOUT(
        received.wait_for(std::chrono::seconds(0)) == std::future_status::ready, 30000);
    QVERIFY(sent.get());
    QVERIFY(received.get() == bytes);
    QVERIFY(!watch.isDown());
}

void BlackHoleTest::checkFindsABlackHoleWithinThreeSeconds()
{
    // An idle tunnel, as after sleep.
    QVERIFY(m_bed->swallow());
    const UpWatch watch(m_bed->tunnel.engine(), m_bed->profile.id);
    m_bed->tunnel.engine().checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(watch.isDown(), 10000);
    qInfo("noticed after %lld ms: %s", watch.downAfter(), qPrintable(watch.failure().message));
    QVERIFY(watch.downAfter() <= 3000);
    QCOMPARE(watch.failure().kind, FailureKind::Timeout);

    QVERIFY(m_bed->restore());
    QElapsedTimer clock;
    clock.start();
    m_bed->tunnel.engine().checkNow();
    QVERIFY(m_bed->tunnel.waitForState(m_bed->profile.id, TunnelState::Up));
    qInfo("up again after %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() <= 3000);
}

void BlackHoleTest::busyServerIsNotGivenUp()
{
    // As sshd is while it waits for a name server. One client has sent little, and another so much
    // that the server's kernel takes no more.
    TargetServer echo(TargetServer::echo);
    TestClient client = m_bed->connectTo(echo, m_bed->profile);
    TestClient uploading = m_bed->connectTo(echo, m_bed->profile);
    QVERIFY(client.isOpen() && uploading.isOpen());
    const UpWatch watch(m_bed->tunnel.engine(), m_bed->profile.id);
    m_bed->signalSessions(SIGSTOP);
    QVERIFY(client.send("hello"));
    const QByteArray bytes(16 * 1024 * 1024, 'u');
    auto sent = std::async(std::launch::async, [&] { return uploading.send(bytes); });
    m_bed->tunnel.engine().checkNow();
    const bool down = QTest::qWaitFor([&] { return watch.isDown(); }, 11000);
    m_bed->signalSessions(SIGCONT);
    QVERIFY(!down);
    QCOMPARE(client.read(5), QByteArray("hello"));
    QVERIFY(uploading.read(bytes.size()) == bytes);
    QVERIFY(sent.get());
    QVERIFY(!watch.isDown());
    QCOMPARE(m_bed->tunnel.status(m_bed->profile.id).state, TunnelState::Up);
}

void BlackHoleTest::silentServerIsFoundByKeepAlives()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_silentWatch->isDown(), 70000);
    qInfo("noticed after %lld ms: %s", m_silentWatch->downAfter(),
          qPrintable(m_silentWatch->failure().message));
    // Not by what is for black holes.
    QVERIFY(m_silentWatch->downAfter() > 30000);
    QVERIFY(m_silentWatch->downAfter() <= 60000);
    m_silent->signalSessions(SIGKILL);
}

void BlackHoleTest::idleBlackHoleIsNoticedWithinAMinute()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_idleWatch->isDown(), 70000);
    qInfo("noticed after %lld ms: %s", m_idleWatch->downAfter(),
          qPrintable(m_idleWatch->failure().message));
    QVERIFY(m_idleWatch->downAfter() <= 60000);
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = PrivateNetwork::enter();
    const QCoreApplication application(argc, argv);
    BlackHoleTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_blackhole.moc"
