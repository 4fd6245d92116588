// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "tests/harness/processes.h"
#include "tests/harness/promptclerk.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Reconnects = 100;

int entries(const QString &folder)
{
    return static_cast<int>(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// What a program has that can leak.
struct Belongings
{
    int descriptors = entries(u"/proc/self/fd"_s);
    int threads = entries(u"/proc/self/task"_s);
    int files = 0;

    bool operator==(const Belongings &) const = default;
};

} // namespace

/// Nothing stays behind, and nothing of a person's own is touched.
class LeftoversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void hundredReconnectsLeakNothing();
    void hostileConfigurationChangesNothing();
    void personsOwnMasterIsLeftAlone();

private:
    Profile persistent() const;
    /// The client configuration with these lines before it.
    QString configWith(const QByteArray &lines) const;

    mutable TunnelBed m_bed;
};

void LeftoversTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void LeftoversTest::init()
{
    m_bed.startEngine();
}

void LeftoversTest::cleanup()
{
    m_bed.stopEngine();
    QFile::remove(m_bed.profilesFile());
}

Profile LeftoversTest::persistent() const
{
    Profile profile = m_bed.profile();
    profile.start = StartMode::Manual;
    return profile;
}

QString LeftoversTest::configWith(const QByteArray &lines) const
{
    QFile original(m_bed.server().clientConfig());
    QFile file(m_bed.folder() + u"/hostile_config"_s);
    if (!original.open(QFile::ReadOnly) || !file.open(QFile::WriteOnly))
        return {};
    file.write("Host *\n" + lines + "\n" + original.readAll());
    return file.fileName();
}

void LeftoversTest::hundredReconnectsLeakNothing()
{
    const Profile profile = persistent();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    qint64 pid = 0;
    // Up by another ssh than before: for a moment after its end a tunnel is up without any.
    const auto upAgain = [&] {
        m_bed.engine().up(profile.id);
        return m_bed.waitFor(profile.id, [&](const ProfileStatus &status) {
            const bool isUp = status.state == TunnelState::Up && !status.processes.isEmpty() &&
                              status.processes.constFirst().pid != pid;
            if (isUp)
                pid = status.processes.constFirst().pid;
            else if (status.state == TunnelState::Reconnecting)
                m_bed.engine().up(profile.id);
            return isUp;
        });
    };
    const auto belongings = [&] {
        Belongings now;
        now.files = entries(m_bed.runtimeDirectory());
        return now;
    };
    // The first ones bring what stays, such as the thread pool of a library.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(upAgain());
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
    QVERIFY(upAgain());
    const Belongings before = belongings();
    QCOMPARE(childrenOf(QCoreApplication::applicationPid()).size(), 2);
    for (int i = 0; i < Reconnects; ++i) {
        ::kill(static_cast<pid_t>(pid), i % 2 == 0 ? SIGKILL : SIGTERM);
        QVERIFY(upAgain());
    }
    QTRY_COMPARE(belongings().descriptors, before.descriptors);
    QCOMPARE(belongings().threads, before.threads);
    QCOMPARE(belongings().files, before.files);
    // The server and one ssh.
    QCOMPARE(childrenOf(QCoreApplication::applicationPid()).size(), 2);
}

void LeftoversTest::hostileConfigurationChangesNothing()
{
    TargetServer target(&TargetServer::echo);
    const QString canary = m_bed.folder() + u"/canary"_s;
    const quint16 theirs = TargetServer(&TargetServer::echo).port();
    Profile profile = persistent();
    profile.configFile = configWith(
        "  ControlMaster auto\n  ControlPath " + QFile::encodeName(m_bed.folder()) +
        "/theirs-%C\n  ControlPersist 10m\n  RemoteCommand touch " + QFile::encodeName(canary) +
        "\n  PermitLocalCommand yes\n  LocalCommand touch " + QFile::encodeName(canary) +
        "\n  LocalForward 127.0.0.1:" + QByteArray::number(theirs) +
        " localhost:1\n  ExitOnForwardFailure yes\n  RemoteForward 1 localhost:1\n"
        "  ForkAfterAuthentication yes\n  RequestTTY force\n  LogLevel QUIET\n  BatchMode yes\n"
        "  SessionType default\n  StdinNull yes\n  ServerAliveInterval 0\n");
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    TestClient client =
        TestClient::throughSocks(m_bed.port(profile.id), u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
    QVERIFY(!QFile::exists(canary));
    QCOMPARE(QDir(m_bed.folder()).entryList({u"theirs-*"_s}, QDir::System), QStringList());
    QVERIFY(!TestClient::connectTo(theirs).isOpen());
    const qint64 pid = m_bed.status(profile.id).processes.constFirst().pid;
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
}

void LeftoversTest::personsOwnMasterIsLeftAlone()
{
    const QString path = m_bed.folder() + u"/own.sock"_s;
    const QString config =
        configWith("  ControlMaster auto\n  ControlPath " + QFile::encodeName(path) + "\n");
    QProcess own;
    own.start(findSshProgram(), {u"-F"_s, config, u"-N"_s, PrivateSshd::alias()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    const auto ownAnswers = [&](const QString &command) {
        QProcess client;
        client.start(findSshProgram(), {u"-F"_s, config, u"-O"_s, command, PrivateSshd::alias()});
        return client.waitForFinished() && client.exitCode() == 0;
    };
    QVERIFY(ownAnswers(u"check"_s));

    Profile profile = persistent();
    profile.configFile = config;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    // An ssh of its own, not a client of theirs.
    QVERIFY(m_bed.status(profile.id).processes.constFirst().pid != own.processId());
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    QVERIFY(ownAnswers(u"check"_s));
    // Not by a signal: OpenSSH before 9.5 loses one that comes just before it waits in poll().
    QVERIFY(ownAnswers(u"exit"_s));
    QVERIFY(own.waitForFinished());
}

QTEST_GUILESS_MAIN(LeftoversTest)
#include "tst_leftovers.moc"
