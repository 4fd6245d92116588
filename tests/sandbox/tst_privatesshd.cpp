// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/privatesshd.h"
#include "tests/harness/processes.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int StartTimeout = 20000;

void startClient(QProcess &client, const QString &config, const QStringList &command)
{
    client.start(u"ssh"_s,
                 QStringList{u"-F"_s, config, u"-o"_s, u"BatchMode=yes"_s, PrivateSshd::alias()} +
                     command);
}

// What sshdowner says in its one line.
struct OwnedServer
{
    qint64 pid = 0;
    QString config;
    QString directory;
};

bool waitForServer(QProcess &owner, OwnedServer &server)
{
    if (!QTest::qWaitFor([&owner] { return owner.canReadLine(); }, StartTimeout)) {
        qWarning() << owner.readAllStandardError();
        return false;
    }
    const QList<QByteArray> fields = owner.readLine().trimmed().split(' ');
    server.pid = fields.constFirst().toLongLong();
    server.config = QString::fromLocal8Bit(fields.constLast());
    server.directory = QFileInfo(server.config).path();
    return true;
}

void becomeUser(uid_t user, gid_t group)
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
        ::_exit(1);
}

} // namespace

class PrivateSshdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInWithTheRealClient();
    void directoryIsPrivateAndGoneWithTheObject();
    void stopEndsConnectionsAndStartKeepsPortAndKeys();
    void startRightAfterStop();
    void takenPortIsPassedOver();
    void extraConfigTakesThePlaceOfTheUsualLine();
    void missingServerIsReported();
    void serversOwnWordsAreReported();
    void deathOfTheServerIsReported();
    void mayBeDeletedInItsOwnSignal();
    void nothingOutlivesAKilledProgram();
    void worksForANormalUser();
};

void PrivateSshdTest::logsInWithTheRealClient()
{
    PrivateSshd sshd;
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    sshd.start();
    QCOMPARE(ready.size(), 0);
    QVERIFY(ready.wait(StartTimeout));
    QVERIFY(sshd.isRunning());
    QVERIFY(sshd.port() > 0 && sshd.port() < 32768);

    QProcess client;
    startClient(client, sshd.clientConfig(), {u"echo"_s, u"inside"_s});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
    QCOMPARE(client.readAllStandardOutput(), QByteArray("inside\n"));
}

void PrivateSshdTest::directoryIsPrivateAndGoneWithTheObject()
{
    QString directory;
    qint64 server = 0;
    {
        PrivateSshd sshd;
        QSignalSpy ready(&sshd, &PrivateSshd::ready);
        sshd.start();
        QVERIFY(ready.wait(StartTimeout));
        directory = sshd.directory();
        server = sshd.processId();
        QVERIFY(runs(server));
        QCOMPARE(QFileInfo(directory).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                      QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }
    QVERIFY(!QFile::exists(directory));
    QVERIFY(!runs(server));
    QCOMPARE(processesNaming(directory.toLocal8Bit()), QList<qint64>());
}

void PrivateSshdTest::stopEndsConnectionsAndStartKeepsPortAndKeys()
{
    PrivateSshd sshd;
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    const quint16 port = sshd.port();
    QFile keys(sshd.directory() + u"/known_hosts"_s);
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const QByteArray known = keys.readAll();

    QProcess client;
    startClient(client, sshd.clientConfig(), {u"echo up; exec sleep 1000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), StartTimeout);
    const qint64 server = sshd.processId();
    const QList<qint64> connections = childrenOf(server);
    QCOMPARE(connections.size(), 1);

    sshd.stop();
    QVERIFY(!sshd.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
    QTRY_VERIFY(!runs(server));
    QTRY_VERIFY(!runs(connections.constFirst()));

    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    QCOMPARE(sshd.port(), port);
    QFile again(keys.fileName());
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), known);
    startClient(client, sshd.clientConfig(), {u"true"_s});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
}

void PrivateSshdTest::startRightAfterStop()
{
    PrivateSshd sshd;
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    QSignalSpy failed(&sshd, &PrivateSshd::failed);
    sshd.start();
    sshd.stop();
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    const qint64 first = sshd.processId();
    sshd.stop();
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    QVERIFY(sshd.processId() != first);
    QVERIFY(runs(sshd.processId()));
    QTRY_VERIFY(!runs(first));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(failed.size(), 0);
}

void PrivateSshdTest::takenPortIsPassedOver()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    PrivateSshd sshd;
    sshd.setFirstPort(other.serverPort());
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    QVERIFY(sshd.port() != other.serverPort());

    QProcess client;
    startClient(client, sshd.clientConfig(), {u"true"_s});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
}

void PrivateSshdTest::extraConfigTakesThePlaceOfTheUsualLine()
{
    PrivateSshd sshd;
    sshd.setExtraConfig({u"maxsessions 0"_s, u"AllowTcpForwarding no"_s});
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    QProcess client;
    startClient(client, sshd.clientConfig(), {u"true"_s});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
    QVERIFY(client.exitCode() != 0);
}

void PrivateSshdTest::missingServerIsReported()
{
    const QTemporaryDir empty;
    PrivateSshd sshd;
    sshd.setProgramFolders({empty.path()});
    QSignalSpy failed(&sshd, &PrivateSshd::failed);
    sshd.start();
    QCOMPARE(failed.size(), 0);
    QVERIFY(failed.wait());
    const auto failure = failed.constFirst().constFirst().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::SshMissing);
    QVERIFY(failure.message.contains(u"openssh-server"_s));
}

void PrivateSshdTest::serversOwnWordsAreReported()
{
    PrivateSshd sshd;
    sshd.setExtraConfig({u"NoSuchOption yes"_s});
    QSignalSpy failed(&sshd, &PrivateSshd::failed);
    sshd.start();
    QVERIFY(failed.wait(StartTimeout));
    const auto failure = failed.constFirst().constFirst().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Internal);
    QVERIFY2(failure.detail.contains(u"NoSuchOption"_s), qPrintable(failure.detail));
}

void PrivateSshdTest::deathOfTheServerIsReported()
{
    PrivateSshd sshd;
    QSignalSpy ready(&sshd, &PrivateSshd::ready);
    QSignalSpy failed(&sshd, &PrivateSshd::failed);
    sshd.start();
    QVERIFY(ready.wait(StartTimeout));
    QCOMPARE(::kill(static_cast<pid_t>(sshd.processId()), SIGTERM), 0);
    QVERIFY(failed.wait());
    QVERIFY(!sshd.isRunning());
}

void PrivateSshdTest::mayBeDeletedInItsOwnSignal()
{
    auto *sshd = new PrivateSshd;
    QSignalSpy gone(sshd, &QObject::destroyed);
    connect(sshd, &PrivateSshd::ready, sshd, [sshd] { delete sshd; });
    sshd->start();
    QVERIFY(gone.wait(StartTimeout));
}

void PrivateSshdTest::nothingOutlivesAKilledProgram()
{
    QProcess owner;
    owner.start(QStringLiteral(SSHDOWNER), QStringList());
    OwnedServer server;
    QVERIFY(waitForServer(owner, server));

    QProcess client;
    startClient(client, server.config, {u"echo up; exec sleep 1000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), StartTimeout);
    const QList<qint64> connections = childrenOf(server.pid);
    QCOMPARE(connections.size(), 1);
    QVERIFY(runs(server.pid));

    owner.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(server.directory), StartTimeout);
    QVERIFY(!runs(server.pid));
    QVERIFY(!runs(connections.constFirst()));
    QTRY_COMPARE(processesNaming(server.directory.toLocal8Bit()), QList<qint64>());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
}

// Only root can become somebody else; for everybody else all the tests above are this one.
void PrivateSshdTest::worksForANormalUser()
{
    // Not nobody: systemd's name service calls that account locked.
    const passwd *entry = ::getpwnam("daemon");
    if (::geteuid() != 0 || entry == nullptr)
        QSKIP("needs root and the user daemon");
    const uid_t user = entry->pw_uid;
    const gid_t group = entry->pw_gid;
    QTemporaryDir home;
    QVERIFY(::chown(QFile::encodeName(home.path()).constData(), user, group) == 0);
    // The build folder may be closed to that user.
    const QString program = home.filePath(u"sshdowner"_s);
    QVERIFY(QFile::copy(QStringLiteral(SSHDOWNER), program));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, home.path());
    environment.insert(u"HOME"_s, home.path());

    QProcess owner;
    owner.setProcessEnvironment(environment);
    owner.setChildProcessModifier([user, group] { becomeUser(user, group); });
    owner.start(program, QStringList());
    OwnedServer server;
    QVERIFY(waitForServer(owner, server));
    QCOMPARE(QFileInfo(server.directory).ownerId(), user);

    // That user may have no shell: a forward to the server itself shows the login.
    QProcess client;
    client.setProcessEnvironment(environment);
    client.setChildProcessModifier([user, group] { becomeUser(user, group); });
    QFile config(server.config);
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray text = config.readAll();
    const QByteArray port = text.mid(text.indexOf("Port ") + 5).split('\n').constFirst();
    startClient(client, server.config, {u"-W"_s, u"127.0.0.1:"_s + QString::fromLatin1(port)});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine() || client.state() == QProcess::NotRunning,
                             StartTimeout);
    QVERIFY2(client.readLine().startsWith("SSH-2.0-"), client.readAllStandardError().constData());

    owner.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(server.directory), StartTimeout);
    QVERIFY(!runs(server.pid));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, StartTimeout);
}

QTEST_GUILESS_MAIN(PrivateSshdTest)
#include "tst_privatesshd.moc"
