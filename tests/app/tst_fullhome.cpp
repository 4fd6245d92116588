// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"
#include "app/desktop/browser.h"
#include "core/io/wholefile.h"
#include "core/model/profilejson.h"
#include "core/session/enginethread.h"
#include "tests/app/programbed.h"
#include "tests/harness/contentof.h"
#include "tests/harness/smalldisk.h"
#include "tests/harness/testprogram.h"
#include "tests/harness/timeout.h"
#include "ui/transfer/transfer.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString NoSpace = u"No space left on device"_s;

bool makeProgram(const QString &path, const QByteArray &script)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0 &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

/// The program where there is no room for what it writes, or for what it prints.
class FullHomeTest : public QObject
{
    Q_OBJECT

public:
    explicit FullHomeTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void browserIsNotStartedWithoutItsProxy();
    void exportLeavesTheFileAsItWas();
    void tunnelSaysWhyItDoesNotComeUp();
    void programSaysWhyItDoesNotStart();
    void unprintedAnswerIsAFailure_data();
    void unprintedAnswerIsAFailure();
    void readerMayLeave();

private:
    /// The exit status of a shell's command line in which $culvert is the program.
    static ProgramBed::Output shell(const ProgramBed &bed, const QString &line);

    QString m_problem;
};

void FullHomeTest::browserIsNotStartedWithoutItsProxy()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    const QTemporaryDir folder;
    const QString marker = folder.filePath(u"browser-was-here"_s);
    QVERIFY(makeProgram(folder.filePath(u"xdg-settings"_s), ""));
    QVERIFY(
        makeProgram(folder.filePath(u"firefox"_s), ": > '" + QFile::encodeName(marker) + "'\n"));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()));
    const SmallDisk disk;
    disk.fill();
    Browser browser(disk.path(u"browsers"_s));
    std::optional<std::optional<Failure>> answer;
    const auto take = [&answer](const std::optional<Failure> &failure) { answer = failure; };
    browser.open({u"127.0.0.1"_s, 1080}, u"id"_s, QUrl(u"http://a.test/"_s), take);
    QTRY_VERIFY_WITH_TIMEOUT(answer, TimeoutMs);
    QVERIFY(*answer);
    QVERIFY2((*answer)->message.startsWith(disk.path()) && (*answer)->message.endsWith(NoSpace),
             qPrintable((*answer)->message));
    QCOMPARE(QDir(disk.path(u"browsers/id/firefox"_s)).entryList(QDir::Files), QStringList());

    // A start that follows comes after what that one could have done.
    disk.empty();
    QVERIFY(!QFile::exists(marker));
    answer.reset();
    browser.open({u"127.0.0.1"_s, 1080}, u"id"_s, QUrl(u"http://a.test/"_s), take);
    QTRY_VERIFY_WITH_TIMEOUT(answer, TimeoutMs);
    qputenv("PATH", path);
    QCOMPARE(*answer, std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(marker), TimeoutMs);
}

void FullHomeTest::exportLeavesTheFileAsItWas()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    const QTemporaryDir folder;
    const QString profiles = folder.filePath(u"profiles.json"_s);
    QCOMPARE(writeWholeFile(profiles, profilesToJson({Profile::create(u"n"_s, u"h.example"_s)})),
             std::nullopt);
    EngineThread engine({profiles, folder.path(), {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(engine.profiles().size(), 1, TimeoutMs);
    QWidget window;
    Transfer transfer(engine, &window);
    const SmallDisk disk;
    const QString path = disk.path(u"export.json"_s);
    for (const Transfer::Form form : {Transfer::Form::Profiles, Transfer::Form::SshConfig}) {
        disk.empty();
        QCOMPARE(transfer.write(path, form), std::nullopt);
        const QByteArray before = contentOf(path);
        QVERIFY(!before.isEmpty());
        disk.fill();
        const std::optional<Failure> failure = transfer.write(path, form);
        QVERIFY(failure);
        QCOMPARE(failure->message, path + u" cannot be written: " + NoSpace);
        QCOMPARE(contentOf(path), before);
    }
}

void FullHomeTest::tunnelSaysWhyItDoesNotComeUp()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    ProgramBed bed;
    const SmallDisk disk(bed.home() + u"/culvert"_s);
    QVERIFY(bed.start());
    QCOMPARE(bed.culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"t"_s, u"--socks"_s, u"0"_s,
                          u"--config-file"_s, u"/dev/null"_s})
                 .exitStatus,
             ExitStatus::Done);
    disk.fill();
    const ProgramBed::Output output = bed.culvert({u"up"_s, u"t"_s, u"--wait"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(disk.path()) && output.errors.contains(NoSpace),
             qPrintable(output.errors));
    QCOMPARE(output.errors.count(u'\n'), 1);
}

/// A disk with no room for one more name: not even an empty lock or a socket can be made.
void FullHomeTest::programSaysWhyItDoesNotStart()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    const ProgramBed bed;
    const SmallDisk disk(bed.home() + u"/culvert"_s);
    disk.fillNames();
    ProgramBed::Output output = bed.culvert({u"--headless"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.errors, u"culvert: "_s + disk.path(u"instance.lock"_s) +
                                u" cannot be locked: " + NoSpace + u'\n');
    // With room for the lock alone.
    QVERIFY(disk.freeOneName());
    output = bed.culvert({u"--headless"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.errors, u"culvert: the command line has no way in: cannot listen on "_s +
                                disk.path(u"instance.sock"_s) + u": " + NoSpace + u'\n');
}

ProgramBed::Output FullHomeTest::shell(const ProgramBed &bed, const QString &line)
{
    QProcess process;
    QProcessEnvironment environment = bed.environment();
    environment.insert(u"culvert"_s, ProgramBed::path());
    process.setProcessEnvironment(environment);
    process.start(u"/bin/bash"_s, {u"-c"_s, line});
    if (!process.waitForFinished(TimeoutMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void FullHomeTest::unprintedAnswerIsAFailure_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("words");
    const QString cannot = u"culvert: the output cannot be written: "_s;
    for (const char *verb :
         {"export", "export --ssh-config", "list", "status --json", "--help", "--version"}) {
        const QString words = QString::fromLatin1(verb);
        QTest::addRow("%s, full", verb) << u"\"$culvert\" "_s + words + u" > /dev/full"
                                        << int(ExitStatus::Failed) << cannot + NoSpace + u'\n';
        QTest::addRow("%s, closed", verb)
            << u"\"$culvert\" "_s + words + u" >&-" << int(ExitStatus::Failed)
            << cannot + u"Bad file descriptor\n";
    }
    QTest::newRow("nothing to say") << u"\"$culvert\" down '*' > /dev/full; true"_s << 0 << u""_s;
    QTest::newRow("all three closed")
        << u"\"$culvert\" export <&- >&- 2>&-"_s << int(ExitStatus::Failed) << u""_s;
    QTest::newRow("another failure stays")
        << u"\"$culvert\" status none > /dev/full"_s << int(ExitStatus::NoSuchProfile) << u""_s;
}

void FullHomeTest::unprintedAnswerIsAFailure()
{
    QFETCH(QString, line);
    QFETCH(int, exitStatus);
    QFETCH(QString, words);
    ProgramBed bed;
    QVERIFY(bed.start());
    QCOMPARE(bed.culvert({u"add"_s, u"h.example"_s, u"--name"_s, u"h"_s}).exitStatus,
             ExitStatus::Done);
    const ProgramBed::Output output = shell(bed, line);
    QCOMPARE(output.exitStatus, exitStatus);
    if (!words.isEmpty())
        QCOMPARE(output.errors, words);
}

/// As with other commands, nothing is said of a pipe that nobody reads any more.
void FullHomeTest::readerMayLeave()
{
    ProgramBed bed;
    QVERIFY(bed.start());
    const ProgramBed::Output output =
        shell(bed, u"trap '' CHLD; \"$culvert\" list --json | true; echo ${PIPESTATUS[0]}"_s);
    QCOMPARE(output.errors, QString());
    const int status = output.text.trimmed().toInt();
    // It may have been quicker than the one that leaves.
    QVERIFY2(status == 0 || status == 128 + SIGPIPE, qPrintable(output.text));
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = SmallDisk::enter();
    const QApplication application(argc, argv);
    FullHomeTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fullhome.moc"
