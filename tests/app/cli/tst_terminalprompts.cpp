// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/terminalbed.h"

#include <QLocalSocket>
#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;

/// The terminal itself, whatever is asked on it: echo, signals, control characters, and who may
/// answer.
class TerminalPromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsNotShown();
    void settingsAreRestoredAfterTheAnswer();
    void emptyPasswordIsNotSent();
    void serversWordsCannotSteerTheTerminal();
    void failuresWordsCannotSteerTheTerminal();
    void interruptionRefusesAndRestores_data();
    void interruptionRefusesAndRestores();
    void hangUpRefuses();
    void endOfInputRefuses();
    void stoppedProgramGivesTheTerminalBack();
    void withdrawnPromptIsToldAndTheNextAsked();
    void withoutATerminalNothingIsAsked();
    void onlyTheAskedPromptIsAnswered();
};

void TerminalPromptsTest::secretIsNotShown()
{
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    QVERIFY(!culvert->echoes());
    QVERIFY(culvert->screen().contains("work, gate.example (jump host)"));
    QVERIFY(culvert->screen().contains("me@gate.example"));
    culvert->type("canary horse\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.engine.answers.constFirst().first, 1U);
    QCOMPARE(bed.lastAnswer(), (PromptAnswer{PromptAnswer::Kind::Text, u"canary horse"_s}));
    bed.setState(TunnelState::Up);
    QCOMPARE(culvert->exitStatus(), 0);
    QVERIFY2(!culvert->screen().contains("canary"), culvert->screen().constData());
}

void TerminalPromptsTest::settingsAreRestoredAfterTheAnswer()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    QVERIFY(culvert->echoes());
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("secret\n");
    QVERIFY(bed.wasAnswered(1));
    QVERIFY(culvert->echoes());
    QVERIFY(culvert->isCanonical());
    Prompt again = password(2);
    again.attempt = 2;
    bed.engine.setPrompts({again});
    QVERIFY(culvert->waitForText("Password: ", 2));
    QVERIFY(culvert->screen().contains("not accepted. Attempt 2"));
    QVERIFY(!culvert->echoes());
}

void TerminalPromptsTest::emptyPasswordIsNotSent()
{
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    culvert->type("\n");
    QVERIFY(culvert->waitForText("Password: ", 2));
    QVERIFY(bed.engine.answers.isEmpty());
    QVERIFY(!culvert->echoes());
    culvert->type("secret\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().text, u"secret"_s);
}

void TerminalPromptsTest::serversWordsCannotSteerTheTerminal()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    Prompt prompt = question(1, u"\x1b]0;title\x07\x1b[2Jfirst\r\n\u009b31msecond\u202eback\x08"_s);
    prompt.hop = u"gate\x1b[8m"_s;
    bed.engine.setPrompts({prompt});
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    const QByteArray screen = culvert->screen();
    for (const QByteArray &harm : {QByteArray("\x1b"), QByteArray("\x07"), QByteArray("\x08"),
                                   QByteArray("\u009b"), QByteArray("\u202e")})
        QVERIFY2(!screen.contains(harm), screen.toHex(' ').constData());
    // The words themselves are there, marked as the server's.
    QVERIFY2(screen.contains("  | \\x1b]0;title\\x07\\x1b[2Jfirst\r\n"), screen.constData());
    QVERIFY2(screen.contains("  | \\x9b31msecond\\u{202e}back\\x08\r\n"), screen.constData());
}

void TerminalPromptsTest::failuresWordsCannotSteerTheTerminal()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    bed.setState(
        TunnelState::Failed,
        Failure{FailureKind::Authentication, u"go \x1b[2Jaway\nculvert: all is well"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(!culvert->screen().contains('\x1b'));
    QVERIFY2(
        culvert->screen().contains("culvert: work: go \\x1b[2Jaway\\x0aculvert: all is well\r\n"),
        culvert->screen().constData());
}

void TerminalPromptsTest::interruptionRefusesAndRestores_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("Ctrl-C") << QByteArray("half a pass\x03") << 0 << 130;
    QTest::newRow("Ctrl-\\") << QByteArray("\x1c") << 0 << 1;
    QTest::newRow("SIGINT") << QByteArray() << SIGINT << 130;
    QTest::newRow("SIGTERM") << QByteArray() << SIGTERM << 1;
    QTest::newRow("SIGHUP") << QByteArray() << SIGHUP << 1;
}

void TerminalPromptsTest::interruptionRefusesAndRestores()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, signal);
    QFETCH(int, exitStatus);
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    QVERIFY(!culvert->echoes());
    culvert->type(keys);
    if (signal != 0)
        QCOMPARE(::kill(static_cast<pid_t>(culvert->processId()), signal), 0);
    QCOMPARE(culvert->exitStatus(), exitStatus);
    QVERIFY(culvert->echoes());
    QVERIFY(culvert->isCanonical());
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer(), (PromptAnswer{PromptAnswer::Kind::Refuse, {}}));
    QVERIFY(!culvert->screen().contains("half"));
}

void TerminalPromptsTest::hangUpRefuses()
{
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    culvert->hangUp();
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Refuse);
    QCOMPARE(culvert->exitStatus(), 1);
    // The instance hears of the end before it hears of another command.
    const auto later = bed.culvert({u"list"_s});
    QCOMPARE(later->exitStatus(), 0);
    // The next one is nobody's any more.
    bed.engine.setPrompts({password(2)});
    QVERIFY(bed.wasAnswered(2));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Unattended);
}

void TerminalPromptsTest::endOfInputRefuses()
{
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    culvert->type("\x04");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Refuse);
    bed.setState(TunnelState::Failed, Failure{FailureKind::Cancelled, u"cancelled"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("culvert: work: cancelled"));
}

void TerminalPromptsTest::stoppedProgramGivesTheTerminalBack()
{
    TerminalBed bed;
    // A shell with job control: a program without one cannot be stopped from the keyboard.
    const QString script = u"%1 up work; echo stopped; read line; fg; echo \"status $?\""_s.arg(
        QStringLiteral(CULVERT_PROGRAM));
    PtyProgram shell(u"/bin/sh"_s, {u"-m"_s, u"-c"_s, script}, bed.environment());
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(shell.waitForText("Password: "));
    QVERIFY(!shell.echoes());
    shell.type("\x1a");
    QVERIFY(shell.waitForText("stopped"));
    QVERIFY(shell.echoes());
    QVERIFY(bed.engine.answers.isEmpty());
    shell.type("\n");
    QVERIFY(shell.waitForText("Password: ", 2));
    QVERIFY(!shell.echoes());
    shell.type("canary\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().text, u"canary"_s);
    bed.setState(TunnelState::Up);
    QVERIFY(shell.waitForText("status 0"));
    QVERIFY(!shell.screen().contains("canary"));
}

void TerminalPromptsTest::withdrawnPromptIsToldAndTheNextAsked()
{
    TerminalBed bed;
    const auto culvert = bed.upUntilPassword();
    QVERIFY(culvert);
    culvert->type("half a pass");
    bed.engine.setPrompts({question(2, u"Code: "_s)});
    QVERIFY(culvert->waitForText("This was answered elsewhere, or the login has ended."));
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    QVERIFY(!culvert->echoes());
    // What was typed for the first is not part of it.
    culvert->type("123456\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.engine.answers.constFirst().first, 2U);
    QCOMPARE(bed.lastAnswer().text, u"123456"_s);
    bed.engine.setPrompts({password(3)});
    QVERIFY(culvert->waitForText("Password: ", 2));
    bed.engine.setPrompts({});
    QVERIFY(culvert->waitForText("This was answered elsewhere, or the login has ended.", 2));
    QVERIFY(culvert->echoes());
}

void TerminalPromptsTest::withoutATerminalNothingIsAsked()
{
    TerminalBed bed;
    const auto start = [&bed](QProcess &culvert, const QStringList &arguments) {
        culvert.setProcessEnvironment(bed.environment());
        // Away from the terminal of whoever runs the tests.
        culvert.setChildProcessModifier([] { ::setsid(); });
        culvert.start(QStringLiteral(CULVERT_PROGRAM), arguments);
    };
    QProcess quick;
    start(quick, UpWork);
    QTRY_COMPARE_WITH_TIMEOUT(quick.state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(quick.exitCode(), 0);
    QVERIFY(!bed.requests.constFirst().terminal);

    QProcess waiting;
    start(waiting, UpWork + QStringList{u"--wait"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bed.requests.size(), 2, TimeoutMs);
    bed.engine.setPrompts({password()});
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Unattended);
    bed.setState(TunnelState::Failed,
                 Failure{FailureKind::Authentication, u"nobody is there to ask"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(waiting.state(), QProcess::NotRunning, TimeoutMs);
    QCOMPARE(waiting.exitCode(), 1);
    QCOMPARE(waiting.readAllStandardError(), QByteArray("culvert: work: nobody is there to ask\n"));
    QCOMPARE(waiting.readAllStandardOutput(), QByteArray());
}

void TerminalPromptsTest::onlyTheAskedPromptIsAnswered()
{
    TerminalBed bed;
    Prompt other = password(7);
    other.profileId = u"x"_s;
    QLocalSocket client;
    client.connectToServer(instanceSocketPath(bed.home.filePath(u"culvert"_s)));
    client.write(R"({"verb":"up","arguments":["work"],"options":{},"terminal":true})"
                 "\n");
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password(6)});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), TimeoutMs);
    QVERIFY(client.readLine().contains(R"("id":6)"));
    client.write(R"({"prompt":7,"answer":{"kind":"text","text":"wrong door"}})"
                 "\n"
                 R"({"prompt":6,"answer":{"kind":"no such kind"}})"
                 "\n"
                 R"({"prompt":6,"answer":{"kind":"text","text":"right door"}})"
                 "\n"
                 R"({"prompt":6,"answer":{"kind":"text","text":"too late"}})"
                 "\n");
    QVERIFY(bed.wasAnswered(1));
    bed.setState(TunnelState::Up);
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), TimeoutMs);
    QVERIFY(client.readLine().contains(R"("exit":0)"));
    QCOMPARE(bed.engine.answers.size(), 1);
    QCOMPARE(bed.lastAnswer().text, u"right door"_s);
}

QTEST_GUILESS_MAIN(TerminalPromptsTest)
#include "tst_terminalprompts.moc"
