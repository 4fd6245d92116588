// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instancelock.h"
#include "app/instanceserver.h"
#include "app/promptrouter.h"
#include "app/verbrunner.h"
#include "core/session/runtimedirectory.h"
#include "tests/harness/ptyprogram.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// A running instance in which only ssh and the tunnels are made up. The command line that talks to
/// it is the real one, on a terminal of its own.
struct Bed
{
    Bed()
    {
        const QString directory = home.filePath(u"culvert"_s);
        if (prepareRuntimeDirectory(directory))
            qFatal("no runtime directory");
        server = std::make_unique<InstanceServer>(
            instanceSocketPath(directory),
            [this](const VerbRequest &request, const VerbRunner::Answer &answer) {
                requests.append(request);
                verbs.run(request, answer);
            });
        if (server->listen())
            qFatal("no socket");
        verbs.setPromptRouter(&router);
        setState(TunnelState::Connecting);
        Profile profile = Profile::create(u"work"_s, u"bastion.example"_s);
        profile.id = u"w"_s;
        engine.setProfiles({profile});
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        return environment;
    }
    std::unique_ptr<PtyProgram> culvert(const QStringList &arguments) const
    {
        return std::make_unique<PtyProgram>(QStringLiteral(CULVERT_PROGRAM), arguments,
                                            environment());
    }
    bool wasAsked(const QString &request) const
    {
        return QTest::qWaitFor([&] { return engine.requests.contains(request); }, Patience);
    }
    bool wasAnswered(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return engine.answers.size() >= count; }, Patience);
    }
    PromptAnswer lastAnswer() const { return engine.answers.constLast().second; }
    void setState(TunnelState state, const std::optional<Failure> &failure = {})
    {
        ProfileStatus profile = Samples::profile(u"w"_s, u"work"_s, state);
        profile.failure = failure;
        EngineStatus status;
        status.profiles.append(profile);
        engine.setStatus(status);
    }

    QTemporaryDir home;
    FakeEngine engine;
    PromptRouter router{engine, nullptr};
    VerbRunner verbs{engine};
    QList<VerbRequest> requests;
    std::unique_ptr<InstanceServer> server;
};

Prompt password(quint64 id = 1)
{
    Prompt prompt;
    prompt.id = id;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"gate.example"_s;
    prompt.isJumpHost = true;
    prompt.kind = PromptKind::Password;
    prompt.text = u"me@gate.example's password: "_s;
    prompt.subject = u"me@gate.example"_s;
    return prompt;
}

Prompt question(quint64 id, const QString &text)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::Question;
    prompt.text = text;
    prompt.subject.clear();
    return prompt;
}

Prompt hostKey(quint64 id = 1)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::HostKey;
    prompt.subject = u"[gate.example]:2222"_s;
    prompt.keyType = u"ED25519"_s;
    prompt.fingerprint = u"SHA256:AAAAbbbbCCCC"_s;
    prompt.storedIn = u"/home/me/.ssh/known_hosts"_s;
    return prompt;
}

const QStringList UpWork{u"up"_s, u"work"_s};

} // namespace

class tst_TerminalPrompts : public QObject
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
    void promptsArePutOneAfterTheOther();
    void hostKeyIsShownAndAnswered_data();
    void hostKeyIsShownAndAnswered();
    void otherFingerprintIsNotAccepted();
    void confirmationTakesYesAndNo();
    void touchIsToldAndGoesByItself();
    void upWaitsForTheLogin();
    void failureIsPrinted();
    void firstFailedTryEndsTheWaiting();
    void restartAsksToo();
    void promptsOfOtherProfilesAreNotAsked();
    void withoutATerminalNothingIsAsked();
    void onlyTheAskedPromptIsAnswered();
};

void tst_TerminalPrompts::secretIsNotShown()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
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

void tst_TerminalPrompts::settingsAreRestoredAfterTheAnswer()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
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

void tst_TerminalPrompts::emptyPasswordIsNotSent()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("\n");
    QVERIFY(culvert->waitForText("Password: ", 2));
    QVERIFY(bed.engine.answers.isEmpty());
    QVERIFY(!culvert->echoes());
    culvert->type("secret\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().text, u"secret"_s);
}

void tst_TerminalPrompts::serversWordsCannotSteerTheTerminal()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    Prompt prompt = question(1, u"\x1b]0;title\x07\x1b[2Jfirst\r\n\u009b31msecond\u202eback\x08"_s);
    prompt.hop = u"gate\x1b[8m"_s;
    bed.engine.setPrompts({prompt});
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    const QByteArray screen = culvert->screen();
    for (const QByteArray &harm : {QByteArray("\x1b"), QByteArray("\x07"), QByteArray("\x08"),
                                   QByteArray("\u009b"), QByteArray("\u202e")})
        QVERIFY2(!screen.contains(harm), screen.toHex(' ').constData());
    // The words themselves are there, marked as the server's.
    QVERIFY2(screen.contains("  | \uFFFD]0;title\uFFFD\uFFFD[2Jfirst\r\n"), screen.constData());
    QVERIFY2(screen.contains("  | \uFFFD31msecond\uFFFDback\uFFFD\r\n"), screen.constData());
}

void tst_TerminalPrompts::failuresWordsCannotSteerTheTerminal()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.setState(
        TunnelState::Failed,
        Failure{FailureKind::Authentication, u"go \x1b[2Jaway\nculvert: all is well"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(!culvert->screen().contains('\x1b'));
    QVERIFY2(culvert->screen().contains("culvert: work: go \uFFFD[2Jaway culvert: all is well\r\n"),
             culvert->screen().constData());
}

void tst_TerminalPrompts::interruptionRefusesAndRestores_data()
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

void tst_TerminalPrompts::interruptionRefusesAndRestores()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, signal);
    QFETCH(int, exitStatus);
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
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

void tst_TerminalPrompts::hangUpRefuses()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
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

void tst_TerminalPrompts::endOfInputRefuses()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("\x04");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Refuse);
    bed.setState(TunnelState::Failed, Failure{FailureKind::Cancelled, u"cancelled"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("culvert: work: cancelled"));
}

void tst_TerminalPrompts::stoppedProgramGivesTheTerminalBack()
{
    Bed bed;
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

void tst_TerminalPrompts::withdrawnPromptIsToldAndTheNextAsked()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
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

void tst_TerminalPrompts::promptsArePutOneAfterTheOther()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password(1), question(2, u"Code: "_s)});
    QVERIFY(culvert->waitForText("Password: "));
    QVERIFY(!culvert->screen().contains("Code: "));
    culvert->type("first\n");
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    culvert->type("second\n");
    QVERIFY(bed.wasAnswered(2));
    QCOMPARE(bed.engine.answers.at(0).first, 1U);
    QCOMPARE(bed.engine.answers.at(0).second.text, u"first"_s);
    QCOMPARE(bed.engine.answers.at(1).first, 2U);
    QCOMPARE(bed.engine.answers.at(1).second.text, u"second"_s);
}

void tst_TerminalPrompts::hostKeyIsShownAndAnswered_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<PromptAnswer::Kind>("answer");
    QTest::newRow("yes") << QByteArray("yes\n") << PromptAnswer::Kind::Accept;
    QTest::newRow("once") << QByteArray("once\n") << PromptAnswer::Kind::AcceptOnce;
    QTest::newRow("no") << QByteArray("no\n") << PromptAnswer::Kind::Refuse;
    QTest::newRow("fingerprint") << QByteArray("SHA256:AAAAbbbbCCCC\n")
                                 << PromptAnswer::Kind::Accept;
}

void tst_TerminalPrompts::hostKeyIsShownAndAnswered()
{
    QFETCH(QByteArray, typed);
    QFETCH(PromptAnswer::Kind, answer);
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({hostKey()});
    QVERIFY(culvert->waitForText("that you were given: "));
    for (const char *part : {"[gate.example]:2222", "ED25519", "SHA256:AAAAbbbbCCCC",
                             "/home/me/.ssh/known_hosts", "work, gate.example (jump host)"})
        QVERIFY2(culvert->screen().contains(part), part);
    QVERIFY(culvert->echoes());
    culvert->type(typed);
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, answer);
    QCOMPARE(bed.lastAnswer().text, QString());
}

void tst_TerminalPrompts::otherFingerprintIsNotAccepted()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({hostKey()});
    int asked = 1;
    for (const char *typed : {"SHA256:aaaabbbbcccc\n", "SHA256:\n", "y\n", "\n", "SHA256:AAAA\n"}) {
        QVERIFY(culvert->waitForText("that you were given: ", asked++));
        culvert->type(typed);
    }
    QVERIFY(culvert->waitForText("that you were given: ", asked));
    QCOMPARE(culvert->screen().count("NO MATCH"), 3);
    QVERIFY(bed.engine.answers.isEmpty());
}

void tst_TerminalPrompts::confirmationTakesYesAndNo()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    Prompt prompt = password();
    prompt.kind = PromptKind::Confirmation;
    prompt.text = u"Allow use of key work?"_s;
    bed.engine.setPrompts({prompt});
    QVERIFY(culvert->waitForText("Type \"yes\" or \"no\": "));
    QVERIFY(culvert->screen().contains("Allow use of key work?"));
    culvert->type("perhaps\n");
    QVERIFY(culvert->waitForText("Please type \"yes\" or \"no\"."));
    QVERIFY(culvert->waitForText("Type \"yes\" or \"no\": ", 2));
    culvert->type("yes\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Accept);
}

void tst_TerminalPrompts::touchIsToldAndGoesByItself()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    Prompt touch = password();
    touch.kind = PromptKind::Touch;
    bed.engine.setPrompts({touch});
    QVERIFY(culvert->waitForText("Touch your security key for work, gate.example (jump host)."));
    bed.engine.setPrompts({});
    QVERIFY(culvert->waitForText("The security key is done."));
    QVERIFY(bed.engine.answers.isEmpty());
    bed.setState(TunnelState::Up);
    QCOMPARE(culvert->exitStatus(), 0);
}

void tst_TerminalPrompts::upWaitsForTheLogin()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    QVERIFY(bed.requests.constFirst().terminal);
    // Answered, and still not there.
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
    culvert->type("secret\n");
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(::kill(static_cast<pid_t>(culvert->processId()), 0), 0);
    bed.setState(TunnelState::Up);
    QCOMPARE(culvert->exitStatus(), 0);
}

void tst_TerminalPrompts::failureIsPrinted()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.setState(TunnelState::Failed,
                 Failure{FailureKind::Authentication, u"Permission denied (password)."_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("culvert: work: Permission denied (password)."));
}

void tst_TerminalPrompts::firstFailedTryEndsTheWaiting()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.setState(TunnelState::Reconnecting,
                 Failure{FailureKind::Refused, u"Connection refused"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("Connection refused"));
}

void tst_TerminalPrompts::restartAsksToo()
{
    Bed bed;
    const auto culvert = bed.culvert({u"restart"_s, u"work"_s});
    QVERIFY(bed.wasAsked(u"up w"_s));
    QCOMPARE(bed.engine.requests, (QStringList{u"down w"_s, u"up w"_s}));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
}

void tst_TerminalPrompts::promptsOfOtherProfilesAreNotAsked()
{
    Bed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    Prompt other = password();
    other.profileId = u"x"_s;
    bed.engine.setPrompts({other});
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Unattended);
    bed.setState(TunnelState::Up);
    QCOMPARE(culvert->exitStatus(), 0);
    QVERIFY(!culvert->screen().contains("Password"));
}

void tst_TerminalPrompts::withoutATerminalNothingIsAsked()
{
    Bed bed;
    const auto start = [&bed](QProcess &culvert, const QStringList &arguments) {
        culvert.setProcessEnvironment(bed.environment());
        // Away from the terminal of whoever runs the tests.
        culvert.setChildProcessModifier([] { ::setsid(); });
        culvert.start(QStringLiteral(CULVERT_PROGRAM), arguments);
    };
    QProcess quick;
    start(quick, UpWork);
    QTRY_COMPARE_WITH_TIMEOUT(quick.state(), QProcess::NotRunning, Patience);
    QCOMPARE(quick.exitCode(), 0);
    QVERIFY(!bed.requests.constFirst().terminal);

    QProcess waiting;
    start(waiting, UpWork + QStringList{u"--wait"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bed.requests.size(), 2, Patience);
    bed.engine.setPrompts({password()});
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Unattended);
    bed.setState(TunnelState::Failed,
                 Failure{FailureKind::Authentication, u"nobody is there to ask"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(waiting.state(), QProcess::NotRunning, Patience);
    QCOMPARE(waiting.exitCode(), 1);
    QCOMPARE(waiting.readAllStandardError(), QByteArray("culvert: work: nobody is there to ask\n"));
    QCOMPARE(waiting.readAllStandardOutput(), QByteArray());
}

void tst_TerminalPrompts::onlyTheAskedPromptIsAnswered()
{
    Bed bed;
    Prompt other = password(7);
    other.profileId = u"x"_s;
    QLocalSocket client;
    client.connectToServer(instanceSocketPath(bed.home.filePath(u"culvert"_s)));
    client.write(R"({"verb":"up","arguments":["work"],"options":{},"terminal":true})"
                 "\n");
    QVERIFY(bed.wasAsked(u"up w"_s));
    bed.engine.setPrompts({password(6)});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), Patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), Patience);
    QVERIFY(client.readLine().contains(R"("exit":0)"));
    QCOMPARE(bed.engine.answers.size(), 1);
    QCOMPARE(bed.lastAnswer().text, u"right door"_s);
}

QTEST_GUILESS_MAIN(tst_TerminalPrompts)
#include "tst_terminalprompts.moc"
