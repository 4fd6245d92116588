// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbrequest.h"
#include "tests/app/programbed.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/tunnelbed.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;
using namespace Culvert::Test;

/// `culvert connect` with the program itself, a real server, and those who use it.
class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void bytesGoBothWays_data();
    void bytesGoBothWays();
    void eachDirectionEndsByItself();
    void targetMayEndFirst();
    void nothingIsLostOfMuch();
    void pipeGoesToTheInstanceItself();
    void whatCannotBeReachedIsSaid_data();
    void whatCannotBeReachedIsSaid();
    void readerThatLeavesEndsIt();
    void killedCommandEndsTheConnection();
    void connectionIsShownAndClosed();
    void endOfTheProgramIsAFailure();
    void terminalWorks();
    void sshGoesThrough();
    void gitGoesThrough();
    void rsyncGoesThrough();

private:
    using Output = ProgramBed::Output;
    Output shell(const QString &command) const;
    QString target() const { return u"127.0.0.1:%1"_s.arg(m_echo.port()); }
    QJsonArray connections() const
    {
        return m_program->json({u"connections"_s, u"--json"_s}).value(u"connections").toArray();
    }
    /// An ssh that reaches the server through the tunnel to it.
    QString sshThrough() const
    {
        return u"ssh -F %1 -o ProxyCommand='culvert connect work 127.0.0.1:%2'"_s.arg(
            m_bed.server().clientConfig(), QString::number(m_bed.server().port()));
    }

    mutable TunnelBed m_bed;
    TargetServer m_echo{TargetServer::echo};
    std::unique_ptr<ProgramBed> m_program;
    QTemporaryDir m_folder;
};

void ConnectTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void ConnectTest::init()
{
    m_program.reset();
    m_program = std::make_unique<ProgramBed>();
    QVERIFY(m_program->start());
    QCOMPARE(
        m_program
            ->culvert({u"add"_s, PrivateSshd::alias(), u"--name"_s, u"work"_s, u"--config-file"_s,
                       m_bed.server().clientConfig(), u"--socks"_s, u"0"_s})
            .exitStatus,
        0);
}

ProgramBed::Output ConnectTest::shell(const QString &command) const
{
    QProcess process;
    QProcessEnvironment environment = m_program->environment();
    environment.insert(u"PATH"_s, QFileInfo(ProgramBed::path()).absolutePath() + u':' +
                                      environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"bash"_s, {u"-c"_s, command});
    if (!process.waitForFinished(100000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ConnectTest::bytesGoBothWays_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("pipes") << u"printf hello | culvert connect work %1 | cat"_s;
    QTest::newRow("input from a file")
        << u"printf hello > in; culvert connect work %1 < in | cat"_s;
    QTest::newRow("output to a file") << u"printf hello | culvert connect work %1 > out; cat out"_s;
    QTest::newRow("both files")
        << u"printf hello > in; culvert connect work %1 < in > out; cat out"_s;
    QTest::newRow("nothing to send") << u"culvert connect work %1 < /dev/null; printf hello"_s;
    QTest::newRow("stopped and started") << u"culvert up work; printf hello | culvert connect "
                                            "work %1"_s;
}

void ConnectTest::bytesGoBothWays()
{
    QFETCH(QString, command);
    const Output output = shell(u"set -o pipefail; "_s + command.arg(target()));
    QCOMPARE(output.errors, QString());
    QCOMPARE(output.exitStatus, 0);
    QCOMPARE(output.text, u"hello"_s);
}

void ConnectTest::eachDirectionEndsByItself()
{
    // What it counts is known only when the end of the input has come.
    const TargetServer counter([](int socket) {
        char bytes[4096];
        qint64 count = 0;
        for (ssize_t got = 0; (got = ::read(socket, bytes, sizeof bytes)) > 0;)
            count += got;
        const QByteArray text = QByteArray::number(count);
        [[maybe_unused]] const ssize_t written =
            ::write(socket, text.constData(), static_cast<std::size_t>(text.size()));
    });
    const Output output = shell(
        u"head -c 3000000 /dev/zero | culvert connect work 127.0.0.1:%1"_s.arg(counter.port()));
    QCOMPARE(output.text, u"3000000"_s);
    QCOMPARE(output.exitStatus, 0);
}

void ConnectTest::targetMayEndFirst()
{
    std::atomic<int> got = 0;
    const TargetServer target([&got](int socket) {
        [[maybe_unused]] const ssize_t written = ::write(socket, "bye", 3);
        ::shutdown(socket, SHUT_WR);
        char bytes[16];
        for (ssize_t count = 0; (count = ::read(socket, bytes, sizeof bytes)) > 0;)
            got += static_cast<int>(count);
    });
    // Its reader sees the end at once, and only then is the rest sent.
    const Output output = shell(
        u"mkfifo up down; culvert connect work 127.0.0.1:%1 < up > down & exec 5> up; cat down; "
        "printf more >&5; exec 5>&-; wait $!"_s.arg(target.port()));
    QCOMPARE(output.exitStatus, 0);
    QCOMPARE(output.text, u"bye"_s);
    QTRY_COMPARE(got.load(), 4);
}

void ConnectTest::nothingIsLostOfMuch()
{
    const Output output = shell(
        u"head -c 60000000 /dev/urandom > much; culvert connect work %1 < much | cmp - much && "
        "cat much | culvert connect work %1 | cmp - much; echo $?"_s.arg(target()));
    QCOMPARE(output.text, u"0\n"_s);
}

/// The process of the command line has nothing to do with the bytes.
void ConnectTest::pipeGoesToTheInstanceItself()
{
    const Output output =
        shell(u"head -c 100000000 /dev/zero | (TIMEFORMAT='%U %S'; time culvert connect work %1 > "
              ">(cat > /dev/null))"_s.arg(target()));
    const QStringList times = output.errors.trimmed().split(u' ');
    QCOMPARE(times.size(), 2);
    QVERIFY2(times.first().toDouble() + times.last().toDouble() < 0.5, qPrintable(output.errors));
}

void ConnectTest::whatCannotBeReachedIsSaid_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody listens") << u"culvert connect work 127.0.0.1:1"_s << 1 << u"refused"_s;
    QTest::newRow("no such profile") << u"culvert connect nobody 127.0.0.1:1"_s << 3 << u"nobody"_s;
    QTest::newRow("no port") << u"culvert connect work host"_s << 2 << u"port"_s;
    QTest::newRow("stopped") << u"culvert down work; culvert connect work 127.0.0.1:1"_s << 1
                             << u"culvert up work"_s;
    QTest::newRow("nobody runs") << u"culvert quit; culvert connect work 127.0.0.1:1"_s << 4
                                 << u"not running"_s;
}

void ConnectTest::whatCannotBeReachedIsSaid()
{
    QFETCH(QString, command);
    QFETCH(int, exitStatus);
    QFETCH(QString, word);
    const Output output = shell(command + u" < /dev/null"_s);
    QCOMPARE(output.exitStatus, exitStatus);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QVERIFY2(output.errors.contains(word, Qt::CaseInsensitive), qPrintable(output.errors));
    QCOMPARE(output.text, QString());
}

void ConnectTest::readerThatLeavesEndsIt()
{
    const TargetServer endless([](int socket) {
        const QByteArray line(1000, '\n');
        while (::send(socket, line.constData(), static_cast<std::size_t>(line.size()),
                      MSG_NOSIGNAL) > 0) {
        }
    });
    const Output output = shell(
        u"mkfifo open; exec 6<>open; culvert connect work 127.0.0.1:%1 <&6 | head -1 | wc -l"_s.arg(
            endless.port()));
    QCOMPARE(output.text.trimmed(), u"1"_s);
    QVERIFY2(output.errors.count(u'\n') <= 1, qPrintable(output.errors));
    QTRY_COMPARE(connections().size(), 0);
}

void ConnectTest::killedCommandEndsTheConnection()
{
    QProcess process;
    process.setProcessEnvironment(m_program->environment());
    process.start(ProgramBed::path(), {u"connect"_s, u"work"_s, target()});
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE(connections().size(), 1);
    process.kill();
    QVERIFY(process.waitForFinished());
    QTRY_COMPARE(connections().size(), 0);
}

void ConnectTest::connectionIsShownAndClosed()
{
    QProcess process;
    process.setProcessEnvironment(m_program->environment());
    process.start(ProgramBed::path(), {u"connect"_s, u"work"_s, target()});
    QVERIFY(process.waitForStarted());
    process.write("four");
    QTRY_COMPARE(process.bytesAvailable(), 4);
    const QJsonObject connection = connections().first().toObject();
    QCOMPARE(connection.value(u"endpoint").toString(), u"connect"_s);
    QCOMPARE(connection.value(u"target").toString(), target());
    QCOMPARE(connection.value(u"pid").toInteger(), process.processId());
    QCOMPARE(connection.value(u"bytesUp").toInt(), 4);
    QCOMPARE(connection.value(u"bytesDown").toInt(), 4);
    QCOMPARE(m_program->profileStatus(u"work"_s).value(u"connections").toInt(), 1);
    QCOMPARE(m_program->culvert({u"close"_s, QString::number(connection.value(u"id").toInteger())})
                 .exitStatus,
             0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(m_program->profileStatus(u"work"_s).value(u"connectionsTotal").toInt(), 1);
}

void ConnectTest::endOfTheProgramIsAFailure()
{
    QProcess process;
    process.setProcessEnvironment(m_program->environment());
    process.start(ProgramBed::path(), {u"connect"_s, u"work"_s, target()});
    QVERIFY(process.waitForStarted());
    process.write("four");
    QTRY_COMPARE(process.bytesAvailable(), 4);
    m_program->program().kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void ConnectTest::terminalWorks()
{
    PtyProgram terminal(ProgramBed::path(), {u"connect"_s, u"work"_s, target()},
                        m_program->environment());
    QTRY_COMPARE(connections().size(), 1);
    terminal.type("hello\n");
    // Once by the terminal, once by the target.
    QVERIFY(terminal.waitForText("hello", 2));
    terminal.type("\x04");
    QCOMPARE(terminal.exitStatus(), std::optional(0));
}

void ConnectTest::sshGoesThrough()
{
    const Output output =
        shell(sshThrough() + u' ' + PrivateSshd::alias() + u" 'echo there; exit 7'"_s);
    QVERIFY2(output.text == u"there\n", qPrintable(output.errors));
    QCOMPARE(output.exitStatus, 7);
}

void ConnectTest::gitGoesThrough()
{
    if (shell(u"git --version"_s).exitStatus != 0)
        QSKIP("there is no git");
    const Output output = shell(
        u"export GIT_SSH_COMMAND=\"%1\" GIT_CONFIG_GLOBAL=/dev/null; git init -q there && cd there "
        "&& head -c 3000000 /dev/urandom > file && git add file && git -c user.name=a -c "
        "user.email=a@a commit -qm x && cd .. && git clone -q %2:%3/there here && cmp there/file "
        "here/file && cd here && git -c user.name=a -c user.email=a@a commit -q --allow-empty -m "
        "y && git push -q origin HEAD:refs/heads/more; echo $?"_s.arg(
            sshThrough(), PrivateSshd::alias(), m_folder.path()));
    QVERIFY2(output.text.endsWith(u"0\n"), qPrintable(output.errors));
}

void ConnectTest::rsyncGoesThrough()
{
    if (shell(u"rsync --version"_s).exitStatus != 0)
        QSKIP("there is no rsync");
    const Output output =
        shell(u"mkdir from; head -c 5000000 /dev/urandom > from/file; rsync -a -e \"%1\" from/ "
              "%2:%3/to/ && rsync -a -e \"%1\" %2:%3/to/ back/ && cmp from/file back/file; echo "
              "$?"_s.arg(sshThrough(), PrivateSshd::alias(), m_folder.path()));
    QVERIFY2(output.text.endsWith(u"0\n"), qPrintable(output.errors));
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "tst_connect.moc"
