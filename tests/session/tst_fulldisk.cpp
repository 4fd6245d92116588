// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/knownhosts.h"
#include "core/io/listensocket.h"
#include "core/session/profilestore.h"
#include "core/session/runtimedirectory.h"
#include "core/ssh/askpass.h"
#include "core/ssh/sshprocess.h"
#include "tests/harness/contentof.h"
#include "tests/harness/smalldisk.h"
#include "tests/harness/testprogram.h"
#include "tests/harness/timeout.h"
#include "tests/harness/tunnelbed.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString NoSpace = u"No space left on device"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

} // namespace

/// Where there is no room, nothing that was not written whole is used, and what is there stays.
class FullDiskTest : public QObject
{
    Q_OBJECT

public:
    explicit FullDiskTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void initTestCase();
    void sshIsNotStartedWithoutItsConfiguration();
    void tunnelSaysSoAndComesUpWhenThereIsRoom();
    void profilesStayAsTheyAre();
    void knownHostsStayAsTheyAre();
    void privateServerIsNotStarted();
    void whatCannotBeMadeIsSaid();

private:
    QString m_problem;
};

void FullDiskTest::initTestCase()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
}

void FullDiskTest::sshIsNotStartedWithoutItsConfiguration()
{
    const SmallDisk disk;
    disk.fill();
    SshProcess::Command command;
    const QString marker = disk.path(u"ssh-was-here"_s);
    command.program = u"/bin/sh"_s;
    command.arguments = {u"-c"_s, u": > '%1'"_s.arg(marker)};
    command.configPath = disk.path(u"x.mux.conf"_s);
    command.configFile = u"/dev/null"_s;
    SshProcess process(command);
    QSignalSpy done(&process, &SshProcess::done);
    process.start();
    QVERIFY(done.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, TimeoutMs);
    const auto failure = done.first().first().value<std::optional<Failure>>();
    QVERIFY(failure);
    QCOMPARE(failure->message, command.configPath + u" cannot be written: " + NoSpace);
    QVERIFY(!failure->needsPerson());
    QVERIFY(!QFile::exists(marker));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList());
}

void FullDiskTest::tunnelSaysSoAndComesUpWhenThereIsRoom()
{
    TunnelBed bed;
    QVERIFY(bed.startServer());
    const SmallDisk disk(bed.runtimeDirectory());
    const QString marker = bed.folder() + u"/ssh-was-here"_s;
    const QString program = bed.folder() + u"/ssh"_s;
    put(program, "#!/bin/sh\n: > '" + QFile::encodeName(marker) + "'\nexec '" +
                     QFile::encodeName(TunnelBed::findProgram()) + "' \"$@\"\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    bed.startEngine(program);
    disk.fill();
    Profile profile = bed.profile();
    profile.start = StartMode::Manual;
    QCOMPARE(bed.save(profile), std::nullopt);
    bed.engine().up(profile.id);
    QVERIFY(bed.waitFor(profile.id, [](const ProfileStatus &status) {
        return status.state == TunnelState::Reconnecting && status.failure;
    }));
    const QString message = bed.status(profile.id).failure->message;
    QVERIFY2(message.startsWith(bed.runtimeDirectory()) && message.endsWith(NoSpace),
             qPrintable(message));
    QVERIFY(!QFile::exists(marker));

    disk.empty();
    QVERIFY(bed.waitForState(profile.id, TunnelState::Up));
    QVERIFY(QFile::exists(marker));
    bed.stopEngine();
}

void FullDiskTest::profilesStayAsTheyAre()
{
    const SmallDisk disk;
    const QString path = disk.path(u"profiles.json"_s);
    const Profile work = Profile::create(u"work"_s, u"me@work"_s);
    const Profile home = Profile::create(u"home"_s, u"me@home"_s);
    ProfileStore store(path);
    store.load();
    QCOMPARE(store.save(work), std::nullopt);
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());
    disk.fill();
    for (const auto &failure : {store.save(home), store.remove(work.id)}) {
        QVERIFY(failure);
        QVERIFY2(failure->message.startsWith(path) && failure->message.endsWith(NoSpace),
                 qPrintable(failure->message));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(store.profiles(), QList<Profile>{work});
    }
    disk.empty();
    QCOMPARE(store.save(home), std::nullopt);
    ProfileStore again(path);
    again.load();
    QCOMPARE(again.profiles(), QList<Profile>({work, home}));
}

void FullDiskTest::knownHostsStayAsTheyAre()
{
    const SmallDisk disk;
    const QString path = disk.path(u"known_hosts"_s);
    const QByteArray key = " ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8L2iRZf0Dszv6pUCdsrKwB7g0b1l7cEy"
                           "uFh7TRtVvW\n";
    const QByteArray before = "changed.example" + key + "other.example" + key;
    put(path, before);
    HostKeyChange change;
    change.host = u"changed.example"_s;
    change.file = path;
    change.keyType = u"ED25519"_s;
    change.newFingerprint = u"SHA256:new"_s;
    const auto forget = [this, &change] {
        std::optional<std::optional<Failure>> answer;
        KnownHosts::forget(change, this,
                           [&answer](const std::optional<Failure> &failure) { answer = failure; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, TimeoutMs))
            qFatal("no answer");
        return *answer;
    };
    disk.fill();
    const std::optional<Failure> failure = forget();
    QCOMPARE(contentOf(path), before);
    QVERIFY(failure);
    QVERIFY2(failure->message.startsWith(path) && failure->message.endsWith(NoSpace),
             qPrintable(failure->message));
    disk.empty();
    QCOMPARE(forget(), std::nullopt);
    QCOMPARE(contentOf(path), "other.example" + key);
    QCOMPARE(contentOf(path + u".old"_s), before);
    // Where there is nothing to compare with, nothing is removed.
    QVERIFY(forget());
    QCOMPARE(contentOf(path), "other.example" + key);
}

void FullDiskTest::privateServerIsNotStarted()
{
    const SmallDisk disk;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(disk.path()));
    PrivateSshd server;
    QSignalSpy ready(&server, &PrivateSshd::ready);
    QSignalSpy failed(&server, &PrivateSshd::failed);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, TimeoutMs);
    // Its keys are there.
    server.stop();
    for (const char *name : {"known_hosts", "sshd_config", "ssh_config"})
        QVERIFY(QFile::remove(server.directory() + u'/' + QString::fromLatin1(name)));
    disk.fill();
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, TimeoutMs);
    const QString message = failed.first().first().value<Failure>().message;
    QVERIFY2(message.startsWith(disk.path()) && message.endsWith(NoSpace), qPrintable(message));
    QCOMPARE(ready.count(), 1);
    qputenv("TMPDIR", before);
}

/// Where there is no room for one more name.
void FullDiskTest::whatCannotBeMadeIsSaid()
{
    const SmallDisk disk;
    disk.fillNames();
    const QString path = disk.path(u"new"_s);
    const QString end = path + u": " + NoSpace;
    QCOMPARE(listenAt(path, 0600).failure().message, u"cannot listen on " + end);
    QCOMPARE(Askpass(u"/bin/true"_s, path).listen()->message,
             u"ssh has no way to ask: cannot listen on " + end);
    QCOMPARE(prepareRuntimeDirectory(path)->message,
             path + u" cannot be used for sockets: " + NoSpace);
    ProfileStore store(path + u"/profiles.json");
    store.load();
    QCOMPARE(store.save(Profile::create(u"n"_s, u"h"_s))->message,
             u"the folder %1 cannot be made: %2"_s.arg(path, NoSpace));
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = SmallDisk::enter();
    const QCoreApplication application(argc, argv);
    FullDiskTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
