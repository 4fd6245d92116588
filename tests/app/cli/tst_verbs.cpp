// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbrequest.h"
#include "core/model/socketaddress.h"
#include "tests/app/programbed.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Qt::StringLiterals;
using namespace Culvert::Test;

/// Verbs as a person at a terminal has them, with the program itself and a real server.
class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }

    void groupsPatternsAndAllMeanSeveral();
    void nothingIsHalfDoneWhereANameMeansNothing();
    void editChangesWhatItNames();
    void editAsksForThePassword();
    void passwordMayComeFromStandardInput();
    void renameKeepsTheTunnelUp();
    void logsTellWhatHappened();
    void logsFollow();
    void watchTellsChangesAsLinesWherePiped();
    void watchRedrawsInATerminal();
    void pacNamesTheProxy();
    void browseStartsABrowserOfItsOwn();
    void testTriesEachStep();
    void testSaysWhatToMend_data();
    void testSaysWhatToMend();
    void aPortCanBeForwardedForNow();
    void profilesArePutInOrder();
    void servicesAreListed();
    void outputThatCannotBeWrittenIsAFailure_data();
    void outputThatCannotBeWrittenIsAFailure();
    void readerThatLeavesIsNoCrash();
    void tablesFitANarrowTerminal();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsComplete_data();
    void otherShellsComplete();

private:
    using Output = ProgramBed::Output;
    Output culvert(const QStringList &arguments) const { return m_program->culvert(arguments); }
    Output shell(const QString &command) const;
    Output add(const QString &name, const QStringList &more = {}) const
    {
        return culvert(QStringList{u"add"_s, PrivateSshd::alias(), u"--name"_s, name,
                                   u"--config-file"_s, m_bed.server().clientConfig()} +
                       (more.isEmpty() ? QStringList{u"--socks"_s, u"0"_s} : more));
    }
    QJsonObject profile(const QString &name) const
    {
        return m_program->json({u"export"_s, name}).value(u"profiles").toArray().first().toObject();
    }
    QString state(const QString &name) const
    {
        return m_program->profileStatus(name).value(u"state").toString();
    }

    mutable TunnelBed m_bed;
    std::unique_ptr<ProgramBed> m_program;
};

void VerbsTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void VerbsTest::init()
{
    m_program = std::make_unique<ProgramBed>();
    QVERIFY(m_program->start());
}

/// Runs a shell's command line with the program in its PATH.
ProgramBed::Output VerbsTest::shell(const QString &command) const
{
    QProcess process;
    QProcessEnvironment environment = m_program->environment();
    environment.insert(u"PATH"_s, QFileInfo(ProgramBed::path()).absolutePath() + u':' +
                                      environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {u"-c"_s, command});
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void VerbsTest::groupsPatternsAndAllMeanSeveral()
{
    for (const char *name : {"work-a", "work-b", "home"})
        QCOMPARE(add(QString::fromLatin1(name)).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"edit"_s, u"work-b"_s, u"--group=lab"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"edit"_s, u"home"_s, u"--group=lab"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"work-*"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(state(u"work-a"_s) + state(u"work-b"_s) + state(u"home"_s), u"upupidle"_s);
    QCOMPARE(culvert({u"down"_s, u"@lab"_s}).exitStatus, ExitStatus::Done);
    QTRY_COMPARE(state(u"work-b"_s) + state(u"home"_s), u"stoppedstopped"_s);
    QCOMPARE(state(u"work-a"_s), u"up"_s);
    QCOMPARE(
        m_program->json({u"status"_s, u"@lab"_s, u"--json"_s}).value(u"profiles").toArray().size(),
        2);
    QCOMPARE(culvert({u"remove"_s, u"work-*"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, u"home\n"_s);
    QCOMPARE(culvert({u"remove"_s, u"--all"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"down"_s, u"--all"_s}).exitStatus, ExitStatus::Done);
    for (const QString &none : {u"@lab"_s, u"w*"_s, u"home"_s})
        QCOMPARE(culvert({u"up"_s, none}).exitStatus, ExitStatus::NoSuchProfile);
}

void VerbsTest::nothingIsHalfDoneWhereANameMeansNothing()
{
    QCOMPARE(add(u"a"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"b"_s).exitStatus, ExitStatus::Done);
    const Output output = culvert({u"remove"_s, u"a"_s, u"nobody"_s});
    QCOMPARE(output.exitStatus, ExitStatus::NoSuchProfile);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QCOMPARE(culvert({u"list"_s}).text, u"a\nb\n"_s);
    // A verb that takes one says so.
    QCOMPARE(culvert({u"edit"_s, u"*"_s, u"--idle=1"_s}).exitStatus, ExitStatus::WrongUsage);
}

void VerbsTest::editChangesWhatItNames()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    const Output output = culvert({u"edit"_s, u"work"_s, u"--forward=0=127.0.0.1:9"_s,
                                   u"--idle=5"_s, u"--start=always"_s, u"--option=Ciphers="_s});
    QCOMPARE(output.exitStatus, ExitStatus::Done);
    QCOMPARE(output.text, u"work\n"_s);
    QCOMPARE(profile(u"work"_s).value(u"idleSeconds").toInt(), 5);
    QCOMPARE(profile(u"work"_s).value(u"start").toString(), u"always"_s);
    QCOMPARE(profile(u"work"_s).value(u"endpoints").toArray().size(), 2);
    QTRY_COMPARE(state(u"work"_s), u"up"_s);
    const QJsonObject before = profile(u"work"_s);
    for (const QStringList &wrong :
         {QStringList{u"--idle=soon"_s}, QStringList{u"--socks=70000"_s},
          QStringList{u"--idle=7"_s, u"--remove=99"_s}, QStringList{u"--name="_s}}) {
        const Output refused = culvert(QStringList{u"edit"_s, u"work"_s} + wrong);
        QCOMPARE(refused.exitStatus, ExitStatus::Failed);
        QCOMPARE(refused.errors.count(u'\n'), 1);
    }
    QCOMPARE(culvert({u"edit"_s, u"work"_s}).exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(profile(u"work"_s), before);
}

void VerbsTest::editAsksForThePassword()
{
    QCOMPARE(add(u"work"_s, {u"--socks"_s, u"21080"_s, u"--start"_s, u"manual"_s}).exitStatus,
             ExitStatus::Done);
    PtyProgram terminal(ProgramBed::path(),
                        {u"edit"_s, u"work"_s, u"--endpoint"_s, u"21080"_s, u"--user"_s, u"me"_s},
                        m_program->environment());
    QVERIFY(terminal.waitForText("New password for me: "));
    terminal.type("hunter2\n");
    QVERIFY(terminal.waitForText("Again: "));
    terminal.type("hunter3\n");
    QVERIFY(terminal.waitForText("not the same"));
    QVERIFY(terminal.waitForText("New password for me: ", 2));
    terminal.type("hunter2\n");
    QVERIFY(terminal.waitForText("Again: ", 2));
    terminal.type("hunter2\n");
    QCOMPARE(terminal.exitStatus(), std::optional(0));
    QVERIFY(!terminal.screen().contains("hunter"));
    const QJsonObject endpoint =
        profile(u"work"_s).value(u"endpoints").toArray().first().toObject();
    QCOMPARE(endpoint.value(u"user").toString(), u"me"_s);
    QCOMPARE(endpoint.value(u"password").toString(), u"hunter2"_s);
}

void VerbsTest::passwordMayComeFromStandardInput()
{
    QCOMPARE(add(u"work"_s, {u"--socks"_s, u"21080"_s, u"--start"_s, u"manual"_s}).exitStatus,
             ExitStatus::Done);
    const Output output =
        shell(u"printf 'secret\\nmore' | culvert edit work --endpoint 21080 --user me"_s);
    QVERIFY2(output.exitStatus == 0, qPrintable(output.errors));
    QCOMPARE(profile(u"work"_s)
                 .value(u"endpoints")
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"password")
                 .toString(),
             u"secret"_s);
}

void VerbsTest::renameKeepsTheTunnelUp()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"other"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    const QJsonValue pids = m_program->profileStatus(u"work"_s).value(u"processes");
    QCOMPARE(culvert({u"rename"_s, u"work"_s, u"office"_s}).text, u"office\n"_s);
    QCOMPARE(m_program->profileStatus(u"office"_s).value(u"processes"), pids);
    QCOMPARE(culvert({u"rename"_s, u"office"_s, u"other"_s}).exitStatus, ExitStatus::Failed);
    QCOMPARE(culvert({u"rename"_s, u"work"_s, u"x"_s}).exitStatus, ExitStatus::NoSuchProfile);
}

void VerbsTest::logsTellWhatHappened()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"other"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"up"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    const QString logs = culvert({u"logs"_s, u"work"_s}).text;
    QVERIFY2(logs.contains(u" work: logged in"), qPrintable(logs));
    QVERIFY(!logs.contains(u"other"));
    QVERIFY(culvert({u"logs"_s}).text.contains(u"other: waits"));
    QCOMPARE(culvert({u"logs"_s, u"--since=2000-01-01"_s, u"work"_s}).text, logs);
    QCOMPARE(culvert({u"logs"_s, u"--since=2999-01-01"_s}).text, QString());
    QCOMPARE(culvert({u"logs"_s, u"--since=soon"_s}).exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(culvert({u"logs"_s, u"nobody"_s}).exitStatus, ExitStatus::NoSuchProfile);
    // They are there after a restart as well.
    QCOMPARE(culvert({u"quit"_s}).exitStatus, ExitStatus::Done);
    QVERIFY(m_program->program().waitForFinished(30000));
    QVERIFY(m_program->start());
    QVERIFY(culvert({u"logs"_s, u"work"_s}).text.contains(u" work: logged in"));
}

void VerbsTest::logsFollow()
{
    QProcess follower;
    follower.setProcessEnvironment(m_program->environment());
    follower.start(ProgramBed::path(), {u"logs"_s, u"--follow"_s, u"--json"_s});
    QByteArray text;
    connect(&follower, &QProcess::readyRead, this, [&] { text += follower.readAll(); });
    QVERIFY(follower.waitForStarted());
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QTRY_VERIFY(text.contains("waits for its first client"));
    const QByteArray line = text.left(text.indexOf('\n'));
    QVERIFY(QJsonDocument::fromJson(line).object().contains(u"priority"));
    // The program goes, and the follower with it.
    QCOMPARE(culvert({u"quit"_s}).exitStatus, ExitStatus::Done);
    QTRY_COMPARE(follower.state(), QProcess::NotRunning);
    QCOMPARE(follower.exitCode(), ExitStatus::Failed);
    QCOMPARE(follower.readAllStandardError().count('\n'), 1);
    QTRY_COMPARE(m_program->program().state(), QProcess::NotRunning);
}

void VerbsTest::watchTellsChangesAsLinesWherePiped()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QProcess watcher;
    watcher.setProcessEnvironment(m_program->environment());
    watcher.start(ProgramBed::path(), {u"status"_s, u"--watch"_s});
    QByteArray text;
    connect(&watcher, &QProcess::readyRead, this, [&] { text += watcher.readAll(); });
    QTRY_VERIFY(text.contains("idle"));
    QCOMPARE(culvert({u"up"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QTRY_VERIFY(text.contains(" work: logged in"));
    QVERIFY(!text.contains('\x1b'));
    watcher.terminate();
    QTRY_COMPARE(watcher.state(), QProcess::NotRunning);
    QCOMPARE(culvert({u"list"_s}).exitStatus, ExitStatus::Done);
}

void VerbsTest::watchRedrawsInATerminal()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    PtyProgram terminal(ProgramBed::path(), {u"status"_s, u"--watch"_s}, m_program->environment());
    QVERIFY(terminal.waitForText("idle"));
    QCOMPARE(culvert({u"up"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QVERIFY(terminal.waitForText("up"));
    // In the place of the lines before.
    QVERIFY(terminal.screen().contains("\x1b["));
    QVERIFY(terminal.screen().count("PROFILE") >= 2);
    terminal.type("\x03");
    QCOMPARE(terminal.exitStatus(), std::optional(-SIGINT));
}

void VerbsTest::pacNamesTheProxy()
{
    QCOMPARE(add(u"work"_s, {u"--socks"_s, u"21080"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"none"_s, {u"--forward"_s, u"0=a:1"_s}).exitStatus, ExitStatus::Done);
    const QString pac = culvert({u"pac"_s, u"work"_s}).text;
    QVERIFY(pac.startsWith(u"function FindProxyForURL(url, host) {"));
    QVERIFY(pac.contains(u"SOCKS5 127.0.0.1:21080"));
    QVERIFY(!pac.contains(u"DIRECT"));
    const Output none = culvert({u"pac"_s, u"none"_s});
    QCOMPARE(none.exitStatus, ExitStatus::Failed);
    QVERIFY(none.errors.contains(u"--socks"));
}

void VerbsTest::browseStartsABrowserOfItsOwn()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    const QString notes = m_program->home() + u"/notes"_s;
    const QString start = u"mkdir bin; printf '#!/bin/sh\\necho \"$@\" > %1; echo no display >&2; "
                          "exit %2' > bin/firefox; chmod +x bin/firefox; PATH=$PWD/bin:$PATH; "
                          "culvert browse work intranet/x --browser=firefox"_s;
    const QString in = u"cd "_s + m_program->home() + u"; "_s;
    Output output = shell(in + start.arg(notes, u"0"_s));
    QVERIFY2(output.exitStatus == 0, qPrintable(output.errors));
    QFile file(notes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).endsWith(u" http://intranet/x\n"));
    output = shell(in + start.arg(notes, u"1"_s));
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(u"no display"), qPrintable(output.errors));
    QCOMPARE(shell(u"culvert browse work --browser=/none"_s).exitStatus, ExitStatus::Failed);
    QCOMPARE(shell(u"culvert browse nobody"_s).exitStatus, ExitStatus::NoSuchProfile);
    QCOMPARE(culvert({u"down"_s, u"work"_s}).exitStatus, ExitStatus::Done);
    output = shell(u"culvert browse work"_s);
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY(output.errors.contains(u"culvert up work"));
}

void VerbsTest::testTriesEachStep()
{
    const TargetServer target(TargetServer::echo);
    QCOMPARE(
        add(u"work"_s, {u"--socks"_s, u"0"_s, u"--forward"_s,
                        u"0=127.0.0.1:%1"_s.arg(target.port()), u"--forward"_s, u"0=127.0.0.1:1"_s})
            .exitStatus,
        ExitStatus::Done);
    const Output output = culvert({u"test"_s, u"work"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.text.contains(u"SSH-2.0-"), qPrintable(output.text));
    QVERIFY(output.text.contains(u"To mend it"));
    QStringList outcomes;
    const QJsonArray steps =
        m_program->json({u"test"_s, u"work"_s, u"--json"_s}).value(u"steps").toArray();
    for (const QJsonValue step : steps)
        outcomes.append(step.toObject().value(u"step").toString() + u' ' +
                        step.toObject().value(u"outcome").toString());
    QCOMPARE(outcomes.join(u", "_s),
             u"name ok, tcp ok, host-key ok, login ok, forwarding ok, endpoint ok, endpoint ok, "
             "endpoint failed"_s);
    // The tunnel itself was left alone.
    QCOMPARE(state(u"work"_s), u"idle"_s);
}

void VerbsTest::testSaysWhatToMend_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("mend");
    QTest::newRow("nobody listens") << u"127.0.0.1:1"_s << u"tcp"_s << u"no ssh server listens"_s;
    QTest::newRow("no such host") << u"host.invalid"_s << u"name"_s << u"spelled"_s;
}

void VerbsTest::testSaysWhatToMend()
{
    QFETCH(QString, target);
    QFETCH(QString, failed);
    QFETCH(QString, mend);
    const QJsonObject result = m_program->json({u"test"_s, target, u"--json"_s});
    QCOMPARE(result.value(u"ok"), QJsonValue(false));
    const QJsonObject last = result.value(u"steps").toArray().last().toObject();
    QCOMPARE(last.value(u"step").toString(), failed);
    QVERIFY2(last.value(u"mend").toString().contains(mend),
             qPrintable(last.value(u"mend").toString()));
}

void VerbsTest::aPortCanBeForwardedForNow()
{
    const TargetServer target(TargetServer::echo);
    const QString port = QString::number(target.port());
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    const Output output = culvert({u"forward"_s, u"work"_s, port});
    QVERIFY2(output.exitStatus == 0, qPrintable(output.errors));
    // The target has the port itself, so it is another one here.
    QVERIFY2(output.text.endsWith(u" -> localhost:%1\n"_s.arg(port)), qPrintable(output.text));
    const HostPort here = SocketAddress::parseListen(output.text.section(u' ', 0, 0))->tcp();
    const auto endpoints = [this] {
        return m_program->profileStatus(u"work"_s).value(u"endpoints").toArray().size();
    };
    QCOMPARE(endpoints(), 2);
    QTcpSocket client;
    client.connectToHost(here.host, here.port);
    client.write("ping");
    QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), 4, 20'000);
    client.abort();
    QCOMPARE(culvert({u"down"_s, u"work"_s}).exitStatus, ExitStatus::Done);
    QTRY_COMPARE(endpoints(), 1);
    // Kept from the start, or later.
    QCOMPARE(culvert({u"forward"_s, u"work"_s, port, u"--keep"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"forward"_s, u"work"_s, u"db.internal:5432"_s}).exitStatus,
             ExitStatus::Done);
    QCOMPARE(culvert({u"edit"_s, u"work"_s, u"--keep"_s, u"#3"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"restart"_s, u"work"_s, u"--wait"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"down"_s, u"work"_s}).exitStatus, ExitStatus::Done);
    QTRY_COMPARE(state(u"work"_s), u"stopped"_s);
    QCOMPARE(endpoints(), 3);
    QCOMPARE(culvert({u"forward"_s, u"work"_s, u"99999"_s}).exitStatus, ExitStatus::WrongUsage);
    QCOMPARE(culvert({u"forward"_s, u"nobody"_s, port}).exitStatus, ExitStatus::NoSuchProfile);
}

void VerbsTest::profilesArePutInOrder()
{
    for (const char *name : {"a", "b", "c", "d"})
        QCOMPARE(add(QString::fromLatin1(name)).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"order"_s, u"c"_s, u"b"_s, u"c"_s}).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"list"_s}).text, u"c\nb\na\nd\n"_s);
    QCOMPARE(culvert({u"order"_s, u"x"_s}).exitStatus, ExitStatus::NoSuchProfile);
}

void VerbsTest::servicesAreListed()
{
    const TargetServer target(TargetServer::echo);
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"down"_s, u"work"_s}).exitStatus, ExitStatus::Done);
    const Output output = culvert({u"services"_s, u"work"_s});
    QVERIFY2(output.exitStatus == 0, qPrintable(output.errors));
    QVERIFY2(output.text.contains(u"127.0.0.1:%1"_s.arg(target.port())), qPrintable(output.text));
    // It is as it was.
    QTRY_COMPARE(state(u"work"_s), u"stopped"_s);
}

void VerbsTest::outputThatCannotBeWrittenIsAFailure_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"list --json", "status", "status --json", "export", "logs", "help",
                             "help up", "--version", "pac work", "connections", "status --watch"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void VerbsTest::outputThatCannotBeWrittenIsAFailure()
{
    QFETCH(QString, verb);
    QCOMPARE(add(u"work"_s, {u"--socks"_s, u"21080"_s}).exitStatus, ExitStatus::Done);
    const Output output = shell(u"culvert "_s + verb + u" > /dev/full"_s);
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.errors.count(u'\n'), 1);
    QVERIFY(output.errors.contains(u"No space left"));
}

void VerbsTest::readerThatLeavesIsNoCrash()
{
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    for (const char *verb : {"help", "status --json", "status --watch", "logs --follow"}) {
        const Output output = shell(u"culvert %1 | head -1 >/dev/null; echo ${PIPESTATUS[0]}"_s.arg(
            QString::fromLatin1(verb)));
        QVERIFY2(output.errors.count(u'\n') <= 1, qPrintable(output.errors));
        const int status = output.text.trimmed().toInt();
        QVERIFY2(status == 0 || status == 128 + SIGPIPE, verb);
    }
}

void VerbsTest::tablesFitANarrowTerminal()
{
    QCOMPARE(add(u"\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587 work"_s,
                 {u"--socks"_s, u"0"_s, u"--forward"_s,
                  u"0=a.very.long.name.of.a.host.somewhere.example:5432"_s})
                 .exitStatus,
             ExitStatus::Done);
    const Output output = shell(u"script -qec 'stty cols 60; culvert status' /dev/null"_s);
    QVERIFY2(output.text.contains(u"PROFILE"), qPrintable(output.text));
    for (QString line : output.text.split(u'\n')) {
        line.remove(u'\r');
        // Each of these letters takes two columns.
        QVERIFY2(line.size() + line.count(QRegularExpression(u"[\\x{4e2d}\\x{6587}]"_s)) <= 60,
                 qPrintable(line));
    }
}

void VerbsTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::newRow("verb") << u"culvert resta"_s << u"restart"_s;
    QTest::newRow("name") << u"culvert up wo"_s << u"work"_s;
    QTest::newRow("name with a space") << u"culvert up my"_s << u"my\\ work"_s;
    QTest::newRow("behind a space") << u"culvert up my\\ w"_s << u"my\\ work"_s;
    QTest::newRow("group") << u"culvert up @"_s << u"lab"_s;
    QTest::newRow("letters of a group") << u"culvert up @l"_s << u"lab"_s;
    QTest::newRow("option") << u"culvert edit work --star"_s << u"--start="_s;
    QTest::newRow("value") << u"culvert edit work --start=al"_s << u"always"_s;
    QTest::newRow("nothing") << u"culvert fly "_s << QString();
}

void VerbsTest::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"my work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"edit"_s, u"work"_s, u"--group=lab"_s}).exitStatus, ExitStatus::Done);
    // bash parts words at these, as an interactive one does.
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool escaped = i > 0 && line.at(i - 1) == u'\\';
        if ((c == u' ' && !escaped) || c == u'=' || c == u'@') {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
            if (c != u' ')
                words.append(QString(c));
        } else {
            word += c;
        }
    }
    if (!word.isEmpty() || line.endsWith(u' '))
        words.append(word);
    QStringList quoted;
    for (const QString &one : std::as_const(words))
        quoted.append(u'\'' + one + u'\'');
    const Output output = shell(
        u"source %1; COMP_LINE='%2' COMP_POINT=%3 COMP_WORDS=(%4) COMP_CWORD=%5; _culvert; "
        "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
            QStringLiteral(CULVERT_SOURCES "/resources/completions/culvert.bash"), line,
            QString::number(line.size()), quoted.join(u' '), QString::number(words.size() - 1)));
    QVERIFY2(output.errors.isEmpty(), qPrintable(output.errors));
    QCOMPARE(output.text.trimmed(), offered);
}

/// The real shells, where they are installed.
void VerbsTest::otherShellsComplete_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offered");
    const auto rows = [](const QString &shell) {
        const auto row = [&shell](const char *name, const QString &line,
                                  const QStringList &offered) {
            QTest::addRow("%s, %s", qPrintable(shell), name) << shell << line << offered;
        };
        row("verb", u"culvert resta"_s, {u"restart"_s});
        row("name", u"culvert up wo"_s, {u"work"_s});
        row("names", u"culvert up "_s, {u"work"_s, u"my work"_s, u"@lab"_s});
        row("group", u"culvert up @"_s, {u"@lab"_s});
        row("option", u"culvert edit work --star"_s, {u"--start="_s});
        row("value", u"culvert edit work --start al"_s, {u"always"_s});
        row("nothing", u"culvert fly "_s, {});
    };
    rows(u"zsh"_s);
    rows(u"fish"_s);
}

void VerbsTest::otherShellsComplete()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, line);
    QFETCH(const QStringList, offered);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("this shell is not installed");
    QCOMPARE(add(u"work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(add(u"my work"_s).exitStatus, ExitStatus::Done);
    QCOMPARE(culvert({u"edit"_s, u"work"_s, u"--group=lab"_s}).exitStatus, ExitStatus::Done);
    const QString folder = QStringLiteral(CULVERT_SOURCES "/resources/completions/");
    // zsh completes in an editor only: what the function would offer is taken from _describe.
    const QString script =
        shell == u"fish"
            ? u"source %1culvert.fish; complete -C '%2'"_s.arg(folder, line)
            : u"_describe() { local name=$argv[-1]; print -rl -- \"${(@P)name}\"; }; "
              "_files() { print :files; }; words=(%2); CURRENT=%3; source %1_culvert"_s.arg(
                  folder, line.endsWith(u' ') ? line + u"''" : line,
                  QString::number(line.count(u' ') + 1));
    QProcess process;
    QProcessEnvironment environment = m_program->environment();
    environment.insert(u"PATH"_s,
                       QFileInfo(ProgramBed::path()).path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, m_program->home());
    process.setProcessEnvironment(environment);
    process.start(shell, {u"-c"_s, script});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.isEmpty(), errors.constData());
    QStringList words;
    for (const QByteArray &candidate : process.readAllStandardOutput().split('\n')) {
        // Behind the word, each shell has its meaning.
        const QString word =
            QString::fromUtf8(candidate).section(shell == u"fish" ? u'\t' : u':', 0, 0);
        if (!word.isEmpty())
            words.append(word);
    }
    words.sort();
    QStringList wanted = offered;
    wanted.sort();
    QCOMPARE(words, wanted);
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
