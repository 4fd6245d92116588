// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/tunnelbed.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The configuration file that a profile names counts as one that ssh is given by -F, with a real
/// ssh and sshd.
class ConfigFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileThatSshTakesByNameWorks_data();
    void fileThatSshTakesByNameWorks();
    void fileThatLastsForOneReadingIsRefused_data();
    void fileThatLastsForOneReadingIsRefused();
    void fileThatBecomesAPipeIsNamedAtTheLogin();
    void fileThatIsMissingIsNamedAtTheLogin();
};

void ConfigFilesTest::fileThatSshTakesByNameWorks_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isOfAnother");
    QTest::newRow("one's own") << 0600 << false;
    QTest::newRow("for all to read") << 0644 << false;
    QTest::newRow("for a group to write") << 0664 << false;
    QTest::newRow("for all to write") << 0666 << false;
    QTest::newRow("another user's") << 0644 << true;
}

void ConfigFilesTest::fileThatSshTakesByNameWorks()
{
    QFETCH(int, mode);
    QFETCH(bool, isOfAnother);
    TunnelBed bed;
    QVERIFY(bed.startServer());
    bed.startEngine();
    Profile profile = bed.profile();
    QFile original(profile.configFile);
    QVERIFY(original.open(QFile::ReadOnly));
    // Without a line's end at the end.
    const QByteArray text = original.readAll().trimmed();
    profile.configFile = bed.folder() + u"/my config [1]";
    QFile file(profile.configFile);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    file.close();
    const QByteArray name = QFile::encodeName(profile.configFile);
    QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(mode)), 0);
    if (isOfAnother && ::chown(name.constData(), 65534, static_cast<gid_t>(-1)) != 0)
        QSKIP("only root can give a file away");
    const std::optional<Failure> refusal = bed.save(profile);
    QVERIFY2(!refusal, qPrintable(refusal.value_or(Failure{}).message));
    bed.engine().up(profile.id);
    QVERIFY2(bed.waitForState(profile.id, TunnelState::Up),
             qPrintable(bed.status(profile.id).failure.value_or(Failure{}).message));
}

void ConfigFilesTest::fileThatLastsForOneReadingIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a named pipe") << u"PIPE"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("a descriptor") << u"/dev/fd/63"_s;
    QTest::newRow("a descriptor of this process") << u"/proc/self/fd/0"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
    QTest::newRow("a terminal") << u"/dev/tty"_s;
}

void ConfigFilesTest::fileThatLastsForOneReadingIsRefused()
{
    QFETCH(QString, path);
    TunnelBed bed;
    bed.startEngine();
    if (path == u"PIPE") {
        path = bed.folder() + u"/pipe";
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    Profile profile = Profile::create(u"test"_s, u"somewhere"_s);
    profile.configFile = path;
    const std::optional<Failure> failure = bed.save(profile);
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidProfile);
    QVERIFY2(failure->message.contains(path) && failure->message.contains(u"copy what it says"),
             qPrintable(failure->message));
}

void ConfigFilesTest::fileThatBecomesAPipeIsNamedAtTheLogin()
{
    TunnelBed bed;
    bed.startEngine();
    Profile profile = Profile::create(u"test"_s, u"somewhere.invalid"_s);
    profile.configFile = bed.folder() + u"/ssh.conf";
    const std::optional<Failure> refusal = bed.save(profile);
    QVERIFY2(!refusal, qPrintable(refusal.value_or(Failure{}).message));
    QCOMPARE(::mkfifo(QFile::encodeName(profile.configFile).constData(), 0600), 0);
    bed.engine().up(profile.id);
    QVERIFY(bed.waitForState(profile.id, TunnelState::Failed));
    const Failure failure = bed.status(profile.id).failure.value_or(Failure{});
    QCOMPARE(failure.kind, FailureKind::InvalidProfile);
    QVERIFY2(failure.message.contains(u"copy what it says"), qPrintable(failure.message));
}

void ConfigFilesTest::fileThatIsMissingIsNamedAtTheLogin()
{
    TunnelBed bed;
    bed.startEngine();
    Profile profile = Profile::create(u"test"_s, u"somewhere.invalid"_s);
    profile.configFile = bed.folder() + u"/ssh.conf";
    const std::optional<Failure> refusal = bed.save(profile);
    QVERIFY2(!refusal, qPrintable(refusal.value_or(Failure{}).message));
    bed.engine().up(profile.id);
    QVERIFY(bed.waitForState(profile.id, TunnelState::Failed));
    const Failure failure = bed.status(profile.id).failure.value_or(Failure{});
    QCOMPARE(failure.kind, FailureKind::InvalidProfile);
    QVERIFY2(failure.message.contains(u"No such file"), qPrintable(failure.message));
}

QTEST_GUILESS_MAIN(ConfigFilesTest)
#include "tst_configfiles.moc"
