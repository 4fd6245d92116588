// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbrequest.h"
#include "core/io/descriptor.h"
#include "core/session/runtimedirectory.h"
#include "tests/app/programbed.h"
#include "tests/harness/asuser.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/timeout.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The program where its surroundings are not what a session gives it: another environment, ports
/// that others have, nobody who looks.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithoutAUsableSessionFolder_data();
    void startsWithoutAUsableSessionFolder();
    void isFoundFromAnotherEnvironment_data();
    void isFoundFromAnotherEnvironment();
    void otherProfilesAreAnotherInstance();
    void whatWasLookedForIsSaid();
    void localhostIsBothFamilies();
    void takenPortIsSaidByAdd();
    void alwaysStartsWhenItIsAdded();
    void headlessTellsWhatHappens();
    void journalGetsPriorities();
    void fullPipeHoldsNothingUp();

private:
    struct Output
    {
        int exitStatus = -1;
        QString text;
        QString errors;
    };
    /// The bed's environment with that session folder; none if it is empty.
    QProcessEnvironment with(const QString &sessionFolder) const
    {
        QProcessEnvironment environment = m_bed->environment();
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        if (!sessionFolder.isEmpty())
            environment.insert(u"XDG_RUNTIME_DIR"_s, sessionFolder);
        return environment;
    }
    QString folder(const QString &name) const
    {
        QDir(m_bed->home()).mkdir(name);
        return m_bed->home() + u'/' + name;
    }
    Output culvert(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(ProgramBed::path(), arguments);
        if (!process.waitForFinished(TimeoutMs))
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Starts the program with that environment, and waits until it takes verbs.
    bool start(const QProcessEnvironment &environment)
    {
        m_program = std::make_unique<QProcess>();
        m_program->setProcessEnvironment(environment);
        m_program->start(ProgramBed::path(), {u"--headless"_s});
        return QTest::qWaitFor(
            [&] { return culvert({u"list"_s}, environment).exitStatus == ExitStatus::Done; },
            TimeoutMs);
    }
    bool end()
    {
        m_program->terminate();
        return m_program->state() == QProcess::NotRunning || m_program->waitForFinished(TimeoutMs);
    }
    /// All that it has said on standard error, and says until that is among it.
    QString errorsUntil(const QString &words)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_errors += QString::fromUtf8(m_program->readAllStandardError());
                return m_errors.contains(words);
            },
            TimeoutMs);
        return m_errors;
    }

    std::unique_ptr<ProgramBed> m_bed;
    std::unique_ptr<QProcess> m_program;
    QString m_errors;
};

void SurroundingsTest::init()
{
    m_bed = std::make_unique<ProgramBed>();
    m_errors.clear();
}

void SurroundingsTest::cleanup()
{
    if (m_program)
        QVERIFY(end());
    m_program.reset();
    m_bed.reset();
}

void SurroundingsTest::startsWithoutAUsableSessionFolder_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("another user's") << u"foreign"_s;
}

void SurroundingsTest::startsWithoutAUsableSessionFolder()
{
    QFETCH(QString, kind);
    if (kind == u"foreign" && !AsUser::isPossible())
        QSKIP("only root can be another user");
    const QString path = m_bed->home() + u'/' + kind;
    if (kind == u"file") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (kind == u"foreign") {
        folder(kind);
        QCOMPARE(::chown(QFile::encodeName(path).constData(), AsUser::Nobody, 0), 0);
    }
    const QProcessEnvironment environment = with(path);
    QVERIFY2(start(environment), m_program->readAllStandardError().constData());
    QVERIFY(!QFile::exists(path + u"/culvert"_s));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path));
    const QString fallback = runtimeDirectoryPath();
    qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY(QFile::exists(fallback + u"/instance.sock"_s));
    // From a session that has one, and from none.
    for (const QString &session : {folder(u"later"_s), QString()})
        QCOMPARE(culvert({u"list"_s}, with(session)).exitStatus, ExitStatus::Done);
    QVERIFY(end());
    QVERIFY(QDir(fallback).removeRecursively());
}

void SurroundingsTest::isFoundFromAnotherEnvironment_data()
{
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("asked");
    QTest::newRow("started in a session, asked outside") << u"session"_s << QString();
    QTest::newRow("started outside, asked in a session") << QString() << u"session"_s;
    QTest::newRow("another session") << u"session"_s << u"other"_s;
}

/// There is one for these profiles, and a second one does not start.
void SurroundingsTest::isFoundFromAnotherEnvironment()
{
    QFETCH(QString, started);
    QFETCH(QString, asked);
    const auto environment = [this](const QString &name) {
        return with(name.isEmpty() ? QString() : folder(name));
    };
    if (started.isEmpty() &&
        culvert({u"list"_s}, environment({})).exitStatus != ExitStatus::NoInstance)
        QSKIP("this user's own Culvert is running");
    QVERIFY(start(environment(started)));
    const QProcessEnvironment elsewhere = environment(asked);
    QCOMPARE(culvert({u"add"_s, u"host.example"_s, u"--socks"_s, u"0"_s}, elsewhere).exitStatus,
             ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}, environment(started)).text, u"host.example\n"_s);
    const Output second = culvert({u"--headless"_s}, elsewhere);
    QCOMPARE(second.exitStatus, ExitStatus::Failed);
    QVERIFY2(second.errors.contains(u"running already"), qPrintable(second.errors));
    QCOMPARE(culvert({u"quit"_s}, elsewhere).exitStatus, ExitStatus::Done);
    QVERIFY(m_program->waitForFinished(TimeoutMs));
    QCOMPARE(culvert({u"list"_s}, elsewhere).exitStatus, ExitStatus::NoInstance);
}

/// Nobody's verbs reach a Culvert with other profiles.
void SurroundingsTest::otherProfilesAreAnotherInstance()
{
    QVERIFY(start(with(folder(u"session"_s))));
    QProcessEnvironment other = with(folder(u"other"_s));
    other.insert(u"XDG_CONFIG_HOME"_s, folder(u"others"_s));
    QCOMPARE(culvert({u"list"_s}, other).exitStatus, ExitStatus::NoInstance);
    QProcess second;
    second.setProcessEnvironment(other);
    second.start(ProgramBed::path(), {u"--headless"_s});
    QTRY_COMPARE_WITH_TIMEOUT(culvert({u"list"_s}, other).exitStatus, int(ExitStatus::Done),
                              TimeoutMs);
    second.terminate();
    QVERIFY(second.waitForFinished(TimeoutMs));
}

void SurroundingsTest::whatWasLookedForIsSaid()
{
    const QString session = folder(u"session"_s);
    const Output output = culvert({u"status"_s}, with(session));
    QCOMPARE(output.exitStatus, ExitStatus::NoInstance);
    for (const QString &words :
         QStringList{u"is not running"_s, session + u"/culvert/instance.sock"_s,
                     u"/tmp/culvert-%1-"_s.arg(::geteuid())})
        QVERIFY2(output.errors.contains(words), qPrintable(output.errors));
    QCOMPARE(output.errors.count(u'\n'), 1);
}

void SurroundingsTest::localhostIsBothFamilies()
{
    QVERIFY(start(m_bed->environment()));
    QCOMPARE(m_bed
                 ->culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"t"_s, u"--forward"_s,
                            u"localhost:0=db:5432"_s})
                 .exitStatus,
             ExitStatus::Done);
    const QJsonObject endpoint =
        m_bed->profileStatus(u"t"_s).value(u"endpoints"_s).toArray().first().toObject();
    const QString listen = endpoint.value(u"listen"_s).toString();
    QVERIFY2(listen.startsWith(u"localhost:"), qPrintable(listen));
    const QString port = listen.section(u':', 1);
    QVERIFY(port != u"0");
    QCOMPARE(endpoint.value(u"addresses"_s).toArray(),
             QJsonArray::fromStringList({u"127.0.0.1:"_s + port, u"[::1]:"_s + port}));
    const Output table = culvert({u"status"_s}, m_bed->environment());
    QVERIFY2(table.text.contains(u"(127.0.0.1:%1, [::1]:%1)"_s.arg(port)), qPrintable(table.text));
}

void SurroundingsTest::takenPortIsSaidByAdd()
{
    auto holder = std::make_unique<TargetServer>(&TargetServer::echo);
    QVERIFY(start(m_bed->environment()));
    const auto add = [this](const QString &name, quint16 port) {
        return culvert(
            {u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, name, u"--socks"_s, QString::number(port)},
            m_bed->environment());
    };
    const quint16 port = holder->port();
    Output output = add(u"first"_s, port);
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QString words = u"127.0.0.1:%1 is in use by %2 (pid %3)"_s.arg(port).arg(program).arg(
        QCoreApplication::applicationPid());
    QCOMPARE(output.errors,
             u"culvert: warning: "_s + words + u"; it is tried again until it is free\n"_s);
    const QString table = culvert({u"status"_s}, m_bed->environment()).text;
    QCOMPARE(table.count(u"is in use"), 1);
    QVERIFY2(table.contains(words), qPrintable(table));
    holder.reset();
    QTRY_VERIFY_WITH_TIMEOUT(
        !culvert({u"status"_s}, m_bed->environment()).text.contains(u"(closed)"), TimeoutMs);
    output = add(u"second"_s, port);
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QVERIFY2(output.errors.contains(u"is in use by the profile \"first\""),
             qPrintable(output.errors));
}

void SurroundingsTest::alwaysStartsWhenItIsAdded()
{
    QVERIFY(start(m_bed->environment()));
    QCOMPARE(m_bed
                 ->culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"t"_s, u"--socks"_s, u"0"_s,
                            u"--config-file"_s, u"/dev/null"_s, u"--start"_s, u"always"_s})
                 .exitStatus,
             ExitStatus::Done);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_bed->profileStatus(u"t"_s).value(u"failure"_s).toObject().value(u"kind"_s).toString() ==
            u"refused",
        TimeoutMs);
}

void SurroundingsTest::headlessTellsWhatHappens()
{
    TunnelBed tunnels;
    QVERIFY(tunnels.startServer());
    const Profile profile = tunnels.profile(u"work"_s);
    QVERIFY(start(m_bed->environment()));
    const TargetServer target(&TargetServer::echo);
    QCOMPARE(
        m_bed
            ->culvert({u"add"_s, profile.destination, u"--name"_s, u"work"_s, u"--socks"_s, u"0"_s,
                       u"--config-file"_s, profile.configFile, u"--start"_s, u"manual"_s})
            .exitStatus,
        ExitStatus::Done);
    QCOMPARE(m_bed->culvert({u"up"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QVERIFY2(errorsUntil(u"work: logged in"_s).contains(u"work: logged in (ssh "),
             qPrintable(m_errors));
    const QString listen = m_bed->profileStatus(u"work"_s)
                               .value(u"endpoints"_s)
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"listen"_s)
                               .toString();
    TestClient client = TestClient::throughSocks(listen.section(u':', -1).toUShort(),
                                                 u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
    const qint64 pid = m_bed->profileStatus(u"work"_s)
                           .value(u"processes"_s)
                           .toArray()
                           .first()
                           .toObject()
                           .value(u"pid"_s)
                           .toInteger();
    QVERIFY(pid > 0);
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    errorsUntil(u"work: tries again"_s);
    m_errors.remove(u"work: logged in"_s);
    errorsUntil(u"work: logged in"_s);
    QCOMPARE(m_bed->culvert({u"down"_s, u"work"_s}).exitStatus, ExitStatus::Done);
    const QString told = errorsUntil(u"work: stopped"_s);
    for (const QString &words : {u"work: logs in"_s, u"work: lost: "_s, u"; the next try is in "_s,
                                 u"work: tries again"_s, u"work: stopped"_s})
        QVERIFY2(told.contains(words), qPrintable(told));
    QVERIFY2(!told.contains(QString::number(target.port())), qPrintable(told));
    QVERIFY(end());
    m_errors += QString::fromUtf8(m_program->readAllStandardError());
    QVERIFY2(m_errors.contains(u"Culvert ends"), qPrintable(m_errors));
}

/// Its socket is known by device and inode.
void SurroundingsTest::journalGetsPriorities()
{
    QProcessEnvironment environment = m_bed->environment();
    environment.insert(u"culvert"_s, ProgramBed::path());
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->start(u"/bin/sh"_s,
                     {u"-c"_s, u"export JOURNAL_STREAM=\"$(stat -L -c %d:%i /dev/fd/2)\"; "
                               "exec \"$culvert\" --headless"_s});
    QTRY_COMPARE_WITH_TIMEOUT(culvert({u"list"_s}, environment).exitStatus, int(ExitStatus::Done),
                              TimeoutMs);
    QCOMPARE(m_bed
                 ->culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"t"_s, u"--socks"_s, u"0"_s,
                            u"--config-file"_s, u"/dev/null"_s, u"--start"_s, u"always"_s})
                 .exitStatus,
             ExitStatus::Done);
    const QString told = errorsUntil(u"next try"_s);
    QVERIFY2(told.contains(u"<6>t: logs in\n") && told.contains(u"<4>t: not logged in: "),
             qPrintable(told));
}

/// Whoever started it may read nothing of what it says.
void SurroundingsTest::fullPipeHoldsNothingUp()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Descriptor reader(pipe[0]);
    const Descriptor writer(pipe[1]);
    QVERIFY(::fcntl(writer.number(), F_SETFL, O_NONBLOCK) == 0);
    const QByteArray rubbish(65536, 'x');
    while (::write(writer.number(), rubbish.constData(), 65536) > 0 ||
           ::write(writer.number(), rubbish.constData(), 1) > 0) {
    }
    QVERIFY(::fcntl(writer.number(), F_SETFL, 0) == 0);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_bed->environment());
    m_program->setChildProcessModifier(
        [number = writer.number()] { ::dup2(number, STDERR_FILENO); });
    m_program->start(ProgramBed::path(), {u"--headless"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->culvert({u"list"_s}).exitStatus, int(ExitStatus::Done),
                              TimeoutMs);
    QCOMPARE(m_bed
                 ->culvert({u"add"_s, u"127.0.0.1:1"_s, u"--name"_s, u"t"_s, u"--socks"_s, u"0"_s,
                            u"--start"_s, u"always"_s})
                 .exitStatus,
             ExitStatus::Done);
    QCOMPARE(m_bed->culvert({u"status"_s}).exitStatus, ExitStatus::Done);
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"
