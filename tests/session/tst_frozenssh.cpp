// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <future>
#include <map>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool isRunning(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

/// Writes down when tunnels stop being up, and why.
class Losses
{
public:
    struct Loss
    {
        qint64 after = 0;
        TunnelState state = TunnelState::Up;
        Failure failure;
    };

    explicit Losses(EngineInterface &engine)
    {
        m_clock.start();
        m_connection = QObject::connect(&engine, &EngineInterface::statusChanged, &engine,
                                        [this](const EngineStatus &status) { look(status); });
    }
    ~Losses() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Losses)

    bool has(const QString &id) const { return m_losses.contains(id); }
    const Loss &of(const QString &id) const { return m_losses.at(id); }

private:
    void look(const EngineStatus &status)
    {
        for (const ProfileStatus &profile : status.profiles) {
            if (profile.state != TunnelState::Up && profile.failure)
                m_losses.try_emplace(profile.id,
                                     Loss{m_clock.elapsed(), profile.state, *profile.failure});
        }
    }

    QElapsedTimer m_clock;
    QMetaObject::Connection m_connection;
    std::map<QString, Loss> m_losses;
};

} // namespace

/// What the status says when the ssh of a tunnel is stopped, and when. All at the same time: one
/// that nobody waits for takes the better part of a minute by design.
class FrozenSshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isLostAndComesBack();
    void checkFindsOne();

private:
    Profile addTunnel(const QString &name);
    qint64 ssh(const Profile &profile) const;
    TestClient connectTo(const TargetServer &target, const Profile &profile) const;

    TunnelBed m_bed;
};

void FrozenSshTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
    m_bed.startEngine();
}

/// It is up; an empty profile if not.
Profile FrozenSshTest::addTunnel(const QString &name)
{
    Profile profile = m_bed.profile(name);
    profile.start = StartMode::Always;
    if (m_bed.save(profile))
        return {};
    m_bed.engine().up(profile.id);
    return m_bed.waitForState(profile.id, TunnelState::Up) ? profile : Profile();
}

qint64 FrozenSshTest::ssh(const Profile &profile) const
{
    const QList<ProcessStatus> processes = m_bed.status(profile.id).processes;
    return processes.isEmpty() ? 0 : processes.first().pid;
}

TestClient FrozenSshTest::connectTo(const TargetServer &target, const Profile &profile) const
{
    return TestClient::throughSocks(m_bed.port(profile.id), u"127.0.0.1"_s, target.port());
}

void FrozenSshTest::isLostAndComesBack()
{
    const Profile idle = addTunnel(u"idle"_s);
    const Profile quiet = addTunnel(u"a connection that says nothing"_s);
    const Profile opening = addTunnel(u"a client that comes"_s);
    const Profile request = addTunnel(u"a request"_s);
    const QList<Profile> all{idle, quiet, opening, request};
    TargetServer echo(TargetServer::echo);
    std::map<QString, qint64> processes;
    for (const Profile &profile : all)
        processes[profile.id] = ssh(profile);
    TestClient quietClient = connectTo(echo, quiet);
    TestClient asking = connectTo(echo, request);
    QVERIFY(quietClient.isOpen() && asking.isOpen());

    const Losses losses(m_bed.engine());
    for (const auto &[id, pid] : processes) {
        QVERIFY(pid > 0);
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
    }
    QVERIFY(asking.send("is anybody there?"));
    auto coming = std::async(std::launch::async, [&] { return connectTo(echo, opening).reply(); });
    for (const Profile &profile : all) {
        const bool waits = profile != idle && profile != quiet;
        QTRY_VERIFY_WITH_TIMEOUT(losses.has(profile.id) || !waits, 15000);
    }
    for (const Profile &profile : all)
        QTRY_VERIFY_WITH_TIMEOUT(losses.has(profile.id), 70000);
    for (const Profile &profile : all) {
        const Losses::Loss &loss = losses.of(profile.id);
        qInfo("%s: noticed after %lld ms: %s", qPrintable(profile.name), loss.after,
              qPrintable(loss.failure.message));
        const bool waits = profile != idle && profile != quiet;
        QVERIFY(loss.after <= (waits ? 10000 : 60000));
        QCOMPARE(loss.state, TunnelState::Reconnecting);
        QCOMPARE(loss.failure.kind, FailureKind::ConnectionLost);
        // Nobody has to do anything.
        QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
        QTRY_VERIFY(!isRunning(processes.at(profile.id)));
    }
    // The clients know it, too.
    for (TestClient *client : {&quietClient, &asking}) {
        client->readAll();
        QVERIFY(client->wasReset());
    }
    QVERIFY(coming.get() > 0);
    QVERIFY(connectTo(echo, idle).isOpen());
}

/// As after a wake-up, or when a person asks.
void FrozenSshTest::checkFindsOne()
{
    const Profile profile = addTunnel(u"a check"_s);
    const qint64 pid = ssh(profile);
    const Losses losses(m_bed.engine());
    QVERIFY(pid > 0);
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
    m_bed.engine().checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(losses.has(profile.id), 10000);
    QCOMPARE(losses.of(profile.id).failure.kind, FailureKind::ConnectionLost);
    QTRY_VERIFY(!isRunning(pid));
}

QTEST_GUILESS_MAIN(FrozenSshTest)
#include "tst_frozenssh.moc"
