// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprocess.h"
#include "tests/harness/nodescriptors.h"
#include "tests/harness/nowatches.h"
#include "tests/harness/timeout.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool isAlive(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0;
}

std::optional<Failure> failureOf(const QSignalSpy &done)
{
    return done.first().first().value<std::optional<Failure>>();
}

/// A process that has been started, and what it has told.
struct Started
{
    explicit Started(const SshProcess::Command &command)
        : process(command)
        , ready(&process, &SshProcess::ready)
        , done(&process, &SshProcess::done)
    {
        process.start();
    }

    std::optional<Failure> failure() const { return failureOf(done); }

    SshProcess process;
    QSignalSpy ready;
    QSignalSpy done;
};

} // namespace

/// The child's life, with a script in ssh's place that does what a row says. $1 is the path of the
/// control socket, $2 that of the log; "exec" makes the script's process the one that waits.
class SshProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readyWhenTheSocketAppears();
    void readyWithoutAWatch();
    void neverReadyWithoutTheSocket();
    void endBeforeReadyIsExplained_data();
    void endBeforeReadyIsExplained();
    void endAfterReadyIsExplained();
    void missingProgramIsSaid_data();
    void missingProgramIsSaid();
    void wantOfDescriptorsIsNoMissingProgram();
    void stopDuringLoginEndsIt();
    void stopAtOnceEndsIt();
    void stopAfterReadyEndsIt();
    void childThatIgnoresStopIsKilled();
    void endSoonLetsItSpeak();
    void endSoonEndsWhatDoesNotEnd();
    void megabytesOfRubbishAreReadAndForgotten();
    void childHasNoInputAndNoTerminal();
    void childInheritsNoDescriptors();
    void destructorLeavesNothing_data();
    void destructorLeavesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;

    /// A shell with this script in the place of ssh.
    SshProcess::Command command(const QByteArray &script);
};

void SshProcessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_socket = m_folder->filePath(u"run/x.mux"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
}

void SshProcessTest::cleanup()
{
    m_folder.reset();
}

SshProcess::Command SshProcessTest::command(const QByteArray &script)
{
    // The interpreter is the program: a file that was just written might still be open for
    // writing in a child that another test has just forked.
    const QString log = m_socket + u".log"_s;
    return {.program = u"/bin/sh"_s,
            .arguments = {u"-c"_s, QString::fromUtf8(script), u"ssh"_s, m_socket, log},
            .controlPath = m_socket,
            .logPath = log};
}

void SshProcessTest::readyWhenTheSocketAppears()
{
    SshProcess process(command("sleep 0.2; : > \"$1\"; exec sleep 100"));
    QSignalSpy ready(&process, &SshProcess::ready);
    QSignalSpy done(&process, &SshProcess::done);
    QCOMPARE(process.pid(), 0);
    process.start();
    QVERIFY(ready.isEmpty());
    QVERIFY(ready.wait(TimeoutMs));
    QVERIFY(isAlive(process.pid()));
    // Other files that come and go there mean nothing.
    QFile other(m_folder->filePath(u"run/other"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.remove();
    process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, TimeoutMs);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(failureOf(done), std::nullopt);
    QCOMPARE(process.pid(), 0);
    QVERIFY(!QFile::exists(m_socket));
}

/// Others may have all watches of files that the kernel has for this user.
void SshProcessTest::readyWithoutAWatch()
{
    const NoWatches none;
    const int before = NoWatches::refusals();
    SshProcess process(command("sleep 0.2; : > \"$1\"; exec sleep 100"));
    QSignalSpy ready(&process, &SshProcess::ready);
    process.start();
    QVERIFY(NoWatches::refusals() > before);
    QVERIFY(ready.wait(TimeoutMs));
    QVERIFY(isAlive(process.pid()));
}

void SshProcessTest::neverReadyWithoutTheSocket()
{
    Started child(command(": > \"$1.other\"; exec sleep 0.3"));
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.ready.count(), 0);
    QVERIFY(child.failure());
}

void SshProcessTest::endBeforeReadyIsExplained_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    const auto say = [](const QByteArray &line) -> QByteArray {
        return "printf '%s\\r\\n' '" + line + "' >\"$2\"; exit 255";
    };
    QTest::newRow("login") << say("me@h: Permission denied (publickey).")
                           << FailureKind::Authentication
                           << u"me@h: Permission denied (publickey)."_s;
    QTest::newRow("refused") << say("ssh: connect to host h port 22: Connection refused")
                             << FailureKind::Refused
                             << u"ssh: connect to host h port 22: Connection refused"_s;
    QTest::newRow("without a line feed")
        << QByteArray("printf 'Host key verification failed.' >\"$2\"; exit 255")
        << FailureKind::HostKeyUnknown << u"Host key verification failed."_s;
    QTest::newRow("silent") << QByteArray("exit 7") << FailureKind::ConnectionLost
                            << u"ssh ended with status 7 and said nothing"_s;
    QTest::newRow("status 0") << QByteArray("exit 0") << FailureKind::ConnectionLost
                              << u"ssh ended with status 0 and said nothing"_s;
    QTest::newRow("killed") << QByteArray("kill -9 $$") << FailureKind::ConnectionLost
                            << u"ssh was ended by signal 9"_s;
    QTest::newRow("killed after words")
        << QByteArray("echo 'Connection to h closed by remote host.' >\"$2\"; kill -9 $$")
        << FailureKind::ConnectionLost << u"Connection to h closed by remote host."_s;
}

void SshProcessTest::endBeforeReadyIsExplained()
{
    QFETCH(QByteArray, script);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    Started child(command(script));
    QVERIFY(child.done.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QVERIFY(child.failure());
    QCOMPARE(child.failure()->kind, kind);
    QCOMPARE(child.failure()->message, message);
    QCOMPARE(child.ready.count(), 0);
    // Stopping what is over says nothing again.
    child.process.stop();
    QCoreApplication::processEvents();
    QCOMPARE(child.done.count(), 1);
}

void SshProcessTest::endAfterReadyIsExplained()
{
    Started child(command(": > \"$1\"; sleep 0.2; "
                          "echo 'Timeout, server h not responding.' >\"$2\"; exit 255"));
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.ready.count(), 1);
    QCOMPARE(child.failure()->kind, FailureKind::Timeout);
    QVERIFY(!QFile::exists(m_socket));
}

void SshProcessTest::missingProgramIsSaid_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none") << QString();
    QTest::newRow("a path where nothing is") << u"/no/such/ssh"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("a file that is no program") << u"/etc/passwd"_s;
}

void SshProcessTest::missingProgramIsSaid()
{
    QFETCH(QString, program);
    Started child({program, {}, m_socket});
    QVERIFY(child.done.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QVERIFY(child.failure());
    QCOMPARE(child.failure()->kind, FailureKind::SshMissing);
    QVERIFY(!child.failure()->message.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(child.done.count(), 1);
}

void SshProcessTest::wantOfDescriptorsIsNoMissingProgram()
{
    SshProcess process(command("exec sleep 100"));
    QSignalSpy done(&process, &SshProcess::done);
    {
        const NoDescriptors none;
        process.start();
    }
    // Who starts it still holds what it has just made.
    QVERIFY(done.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, TimeoutMs);
    QVERIFY(failureOf(done));
    QCOMPARE(failureOf(done)->kind, FailureKind::Internal);
    QVERIFY(!failureOf(done)->needsPerson());
    QVERIFY2(failureOf(done)->message.contains(u"cannot be started"),
             qPrintable(failureOf(done)->message));
}

void SshProcessTest::stopDuringLoginEndsIt()
{
    Started child(command("exec sleep 100"));
    QTRY_VERIFY_WITH_TIMEOUT(isAlive(child.process.pid()), TimeoutMs);
    child.process.stop();
    child.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure(), std::nullopt);
}

void SshProcessTest::stopAtOnceEndsIt()
{
    Started child(command("exec sleep 100"));
    child.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure(), std::nullopt);
    QCOMPARE(child.ready.count(), 0);
}

void SshProcessTest::stopAfterReadyEndsIt()
{
    // What ssh says when it is told to end is no failure.
    Started child(command("trap 'echo \"Killed by signal 15.\" >&2; exit 255' TERM; "
                          ": > \"$1\"; while :; do sleep 0.05; done"));
    QVERIFY(child.ready.wait(TimeoutMs));
    child.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure(), std::nullopt);
}

void SshProcessTest::childThatIgnoresStopIsKilled()
{
    Started child(command("trap '' TERM; : > \"$1\"; exec sleep 100"));
    QVERIFY(child.ready.wait(TimeoutMs));
    const qint64 pid = child.process.pid();
    child.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure(), std::nullopt);
    QVERIFY(!isAlive(pid));
}

void SshProcessTest::endSoonLetsItSpeak()
{
    Started child(command(": > \"$1\"; sleep 0.2; "
                          "echo 'Connection to h closed by remote host.' >\"$2\"; exit 255"));
    QVERIFY(child.ready.wait(TimeoutMs));
    child.process.endSoon();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QVERIFY(child.failure());
    QCOMPARE(child.failure()->message, u"Connection to h closed by remote host."_s);
}

void SshProcessTest::endSoonEndsWhatDoesNotEnd()
{
    Started child(command(": > \"$1\"; exec sleep 100"));
    QVERIFY(child.ready.wait(TimeoutMs));
    child.process.endSoon();
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure(), std::nullopt);
}

void SshProcessTest::megabytesOfRubbishAreReadAndForgotten()
{
    // A pipe that nobody reads would stop it before it gets to its socket.
    Started child(command("head -c 8000000 /dev/zero | tr '\\0' 'x' >&2; echo >&2; "
                          "yes rubbish | head -n 300000 >&2; : > \"$1\"; "
                          "yes rubbish | head -n 300000 >\"$2\"; "
                          "echo 'Timeout, server h not responding.' >\"$2\"; exit 255"));
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.ready.count(), 1);
    QVERIFY(child.failure());
    QCOMPARE(child.failure()->kind, FailureKind::Timeout);
    QVERIFY(child.failure()->detail.size() <=
            (SshMessages::LongestLine + 1) * (SshMessages::MostLines + 1) +
                (SaidText::LongestLine + 1) * SaidText::MostLines);
}

void SshProcessTest::childHasNoInputAndNoTerminal()
{
    Started child(command("read -r line; echo \"input: $line.\" >&2; "
                          "( : < /dev/tty ) 2>/dev/null && echo terminal >&2; "
                          "echo \"$SSH_ASKPASS_REQUIRE $LC_ALL\" >&2; exit 255"));
    QTRY_COMPARE_WITH_TIMEOUT(child.done.count(), 1, TimeoutMs);
    QCOMPARE(child.failure()->detail, u"input: .\nnever C.UTF-8"_s);
}

void SshProcessTest::childInheritsNoDescriptors()
{
    QTemporaryDir folder;
    // As somebody may open it who does not think of children.
    const int forgotten =
        ::open(qPrintable(folder.filePath(u"forgotten"_s)), O_CREAT | O_RDWR, 0600);
    QVERIFY(forgotten > STDERR_FILENO);
    const QString list = folder.filePath(u"list"_s);
    Started child(command("ls -l /proc/$$/fd > '" + list.toLocal8Bit() + "'"));
    QTRY_COMPARE_WITH_TIMEOUT(child.done.size(), 1, TimeoutMs);
    ::close(forgotten);
    QFile file(list);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray descriptors = file.readAll();
    QVERIFY2(descriptors.contains("/dev/null"), descriptors.constData());
    QVERIFY2(!descriptors.contains("forgotten"), descriptors.constData());
}

void SshProcessTest::destructorLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("polite") << QByteArray(": > \"$1\"; exec sleep 100");
    QTest::newRow("ignores SIGTERM") << QByteArray("trap '' TERM; : > \"$1\"; exec sleep 100");
}

void SshProcessTest::destructorLeavesNothing()
{
    QFETCH(QByteArray, script);
    auto process = std::make_unique<SshProcess>(command(script));
    QSignalSpy ready(process.get(), &SshProcess::ready);
    QSignalSpy done(process.get(), &SshProcess::done);
    process->start();
    QVERIFY(ready.wait(TimeoutMs));
    const qint64 pid = process->pid();
    QVERIFY(isAlive(pid));
    process.reset();
    QVERIFY(!isAlive(pid));
    QVERIFY(!QFile::exists(m_socket));
    QCOMPARE(done.count(), 0);
}

QTEST_GUILESS_MAIN(SshProcessTest)
#include "tst_sshprocess.moc"
