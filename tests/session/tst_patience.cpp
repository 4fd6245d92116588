// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/tunnelbed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool runsWell(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

/// An ssh-agent(1) of the test's own.
class Agent
{
public:
    explicit Agent(const QString &socket)
        : m_socket(socket)
    {
        m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    }
    ~Agent()
    {
        m_process.terminate();
        m_process.waitForFinished();
        QFile::remove(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Agent)

    QString socket() const { return m_socket; }
    bool isRunning() const
    {
        return QTest::qWaitFor([this] { return QFile::exists(m_socket); });
    }
    bool add(const QString &key) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SSH_AUTH_SOCK"_s, m_socket);
        process.setProcessEnvironment(environment);
        process.start(u"ssh-add"_s, {u"-q"_s, key});
        return process.waitForFinished() && process.exitCode() == 0;
    }

private:
    QString m_socket;
    QProcess m_process;
};

} // namespace

/// Logins that wait for a person elsewhere, and keys that are tried in the right order, with a real
/// ssh.
class PatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void loginThatNobodyApprovesIsNotTriedAllNight();
    void pageIsShownWhileItIsWaitedFor();
    void givenKeyIsEnoughThoughAnAgentHasMany();
    void agentOfWhoAsksServesThisLoginAndLaterOnes();
    void tunnelThatIsAwaitedIsTriedAgain();

private:
    Profile approvedElsewhere(const QString &script);
    Profile withoutKey();
    int starts() const;
    void write(const QString &name, const QByteArray &text) const;
    QString file(const QString &name) const { return m_bed.folder() + u'/' + name; }

    TunnelBed m_bed;
};

void PatienceTest::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY(m_bed.startServer());
}

void PatienceTest::init()
{
    QFile::remove(file(u"starts"_s));
    QFile::remove(file(u"approved"_s));
}

void PatienceTest::cleanup()
{
    m_bed.stopEngine();
    qunsetenv("SSH_AUTH_SOCK");
    QFile::remove(m_bed.profilesFile());
}

void PatienceTest::write(const QString &name, const QByteArray &text) const
{
    QFile out(file(name));
    QVERIFY(out.open(QFile::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

/// A profile whose way to the server is a program that has the login approved on a page first.
Profile PatienceTest::approvedElsewhere(const QString &script)
{
    const QString text = u"#!/bin/sh\n"
                         u"echo start >> '%1'\n"
                         u"echo 'To sign in, visit https://idp.example/device' >&2\n"
                         u"%2\n"
                         u"exec ssh -F '%3' -W 127.0.0.1:%4 %5\n"_s.arg(
                             file(u"starts"_s), script, m_bed.server().clientConfig(),
                             QString::number(m_bed.server().port()), PrivateSshd::alias());
    write(u"sign-in"_s, text.toUtf8());
    Profile profile = m_bed.profile();
    profile.options.insert(u"ProxyCommand"_s, u"sh '%1'"_s.arg(file(u"sign-in"_s)));
    return profile;
}

int PatienceTest::starts() const
{
    QFile in(file(u"starts"_s));
    return in.open(QFile::ReadOnly) ? int(in.readAll().count('\n')) : 0;
}

/// Each try would open another tab, or send another push to a phone on a night stand.
void PatienceTest::loginThatNobodyApprovesIsNotTriedAllNight()
{
    // Approved while the file is there; else the page gives up after some seconds.
    Profile profile =
        approvedElsewhere(u"[ -e '%1' ] || { sleep 3; echo 'Nobody signed in' >&2; exit 1; }"_s.arg(
            file(u"approved"_s)));
    profile.start = StartMode::Always;
    write(u"approved"_s, {});
    m_bed.startEngine();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QCOMPARE(starts(), 1);

    QVERIFY(QFile::remove(file(u"approved"_s)));
    QCOMPARE(::kill(static_cast<pid_t>(m_bed.status(profile.id).processes.first().pid), SIGKILL),
             0);
    // It waits for a person or a client now.
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Reconnecting));
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Idle));
    QCOMPARE(starts(), 2);
    const ProfileStatus status = m_bed.status(profile.id);
    QVERIFY(status.failure);
    QCOMPARE(status.failure->kind, FailureKind::Authentication);
    QVERIFY2(status.failure->message.contains(u"Nobody signed in"),
             qPrintable(status.failure->message));
    QVERIFY(!status.retryAt);

    write(u"approved"_s, {});
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QCOMPARE(starts(), 3);
}

/// The words are in the status at once, and gone when they do not matter any more.
void PatienceTest::pageIsShownWhileItIsWaitedFor()
{
    Profile profile =
        approvedElsewhere(u"until [ -e '%1' ]; do sleep 0.1; done"_s.arg(file(u"approved"_s)));
    m_bed.startEngine();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitFor(profile.id, [](const ProfileStatus &status) {
        return status.says.contains(u"https://idp.example/device");
    }));
    QCOMPARE(m_bed.status(profile.id).state, TunnelState::Connecting);
    write(u"approved"_s, {});
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QVERIFY(m_bed.status(profile.id).says.isEmpty());
}

/// A profile that names no key of its own.
Profile PatienceTest::withoutKey()
{
    write(u"plain"_s, u"Host %1\n  HostName 127.0.0.1\n  Port %2\n  UserKnownHostsFile %3\n"_s
                          .arg(PrivateSshd::alias(), QString::number(m_bed.server().port()),
                               m_bed.server().directory() + u"/known_hosts")
                          .toUtf8());
    Profile profile = m_bed.profile();
    profile.configFile = file(u"plain"_s);
    return profile;
}

void PatienceTest::givenKeyIsEnoughThoughAnAgentHasMany()
{
    const Agent agent(file(u"agent"_s));
    QVERIFY(agent.isRunning());
    for (int i = 0; i < 7; ++i) {
        const QString key = file(u"other%1"_s.arg(i));
        QVERIFY(
            runsWell(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, key}));
        QVERIFY(agent.add(key));
    }
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(agent.socket()));
    m_bed.startEngine();
    Profile profile = withoutKey();
    profile.identityFile = m_bed.server().directory() + u"/client_key";
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    const bool isUp = m_bed.waitForState(profile.id, TunnelState::Up);
    const std::optional<Failure> failure = m_bed.status(profile.id).failure;
    QVERIFY2(isUp, qPrintable(failure ? failure->message : QString()));
}

/// A desktop session may have been started without the agent that a terminal has.
void PatienceTest::agentOfWhoAsksServesThisLoginAndLaterOnes()
{
    const Agent agent(file(u"agent"_s));
    QVERIFY(agent.isRunning() && agent.add(m_bed.server().directory() + u"/client_key"));
    m_bed.startEngine();
    const Profile profile = withoutKey();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Failed));
    m_bed.engine().up(profile.id, {.agentSocket = agent.socket()});
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
}

/// Who waits is somebody who waits, as a client is.
void PatienceTest::tunnelThatIsAwaitedIsTriedAgain()
{
    m_bed.startEngine();
    const Profile profile = m_bed.profile();
    QCOMPARE(m_bed.save(profile), std::nullopt);
    m_bed.server().stop();
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitFor(profile.id, [](const ProfileStatus &status) {
        return status.state == TunnelState::Idle && status.failure;
    }));
    m_bed.engine().up(profile.id, {.awaited = std::chrono::minutes(1)});
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Reconnecting));
    m_bed.server().start();
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
