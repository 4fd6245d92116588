// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/terminalbed.h"

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;

/// What is asked in which words, what an answer may be, and how long `up` waits for it.
class TerminalDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptsArePutOneAfterTheOther();
    void hostKeyIsShownAndAnswered_data();
    void hostKeyIsShownAndAnswered();
    void otherFingerprintIsNotAccepted();
    void confirmationTakesYesAndNo();
    void touchIsToldAndGoesByItself();
    void whatIsSaidIsToldOnceAndBeforeItsQuestion();
    void upWaitsForTheLogin();
    void failureIsPrinted();
    void firstFailedTryEndsTheWaiting();
    void restartAsksToo();
    void promptsOfOtherProfilesAreNotAsked();
};

void TerminalDialogueTest::promptsArePutOneAfterTheOther()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::whatIsSaidIsToldOnceAndBeforeItsQuestion()
{
    TerminalBed bed;
    const auto culvert = bed.culvert(UpWork);
    QVERIFY(bed.wasAsked(u"up w"_s));
    const auto say = [&bed](const QString &says) {
        EngineStatus status = bed.engine.status();
        status.profiles.first().says = says;
        bed.engine.setStatus(status);
    };
    // As it comes, without a question.
    say(u"To authenticate, visit https://idp.example/\u001b[2J"_s);
    QVERIFY(culvert->waitForText("| To authenticate, visit https://idp.example/"));
    QVERIFY(culvert->screen().contains("work: said while it logs in"));
    Prompt prompt = question(1, u"Code: "_s);
    prompt.says = u"To authenticate, visit https://idp.example/\u001b[2J\nand type WXYZ-9"_s;
    bed.engine.setPrompts({prompt});
    QVERIFY(culvert->waitForText("Answer (not shown): "));
    say(prompt.says);
    say(prompt.says + u"\nThat is all."_s);
    QVERIFY(culvert->waitForText("| That is all."));
    QVERIFY(culvert->waitForText("Answer (not shown): ", 2));
    const QByteArray screen = culvert->screen();
    QCOMPARE(screen.count("https://idp.example/"), 1);
    QCOMPARE(screen.count("and type WXYZ-9"), 1);
    QVERIFY(screen.indexOf("and type WXYZ-9") < screen.indexOf("Code:"));
    QVERIFY(!screen.contains("\x1b[2J"));
    culvert->type("7\n");
    QVERIFY(bed.wasAnswered(1));
}

void TerminalDialogueTest::hostKeyIsShownAndAnswered_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<PromptAnswer::Kind>("answer");
    QTest::newRow("yes") << QByteArray("yes\n") << PromptAnswer::Kind::Accept;
    QTest::newRow("once") << QByteArray("once\n") << PromptAnswer::Kind::AcceptOnce;
    QTest::newRow("no") << QByteArray("no\n") << PromptAnswer::Kind::Refuse;
    QTest::newRow("fingerprint") << QByteArray("SHA256:AAAAbbbbCCCC\n")
                                 << PromptAnswer::Kind::Accept;
}

void TerminalDialogueTest::hostKeyIsShownAndAnswered()
{
    QFETCH(QByteArray, typed);
    QFETCH(PromptAnswer::Kind, answer);
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::otherFingerprintIsNotAccepted()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::confirmationTakesYesAndNo()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::touchIsToldAndGoesByItself()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::upWaitsForTheLogin()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
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

void TerminalDialogueTest::failureIsPrinted()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    bed.setState(TunnelState::Failed,
                 Failure{FailureKind::Authentication, u"Permission denied (password)."_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("culvert: work: Permission denied (password)."));
}

void TerminalDialogueTest::firstFailedTryEndsTheWaiting()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    bed.setState(TunnelState::Reconnecting,
                 Failure{FailureKind::Refused, u"Connection refused"_s, {}});
    QCOMPARE(culvert->exitStatus(), 1);
    QVERIFY(culvert->screen().contains("Connection refused"));
}

void TerminalDialogueTest::restartAsksToo()
{
    TerminalBed bed;
    const auto culvert = bed.culvert({u"restart"_s, u"work"_s});
    QVERIFY(bed.wasAsked(u"up w"_s));
    QCOMPARE(bed.engine.requests, (QStringList{u"down w"_s, u"up w"_s}));
    bed.engine.setPrompts({password()});
    QVERIFY(culvert->waitForText("Password: "));
}

void TerminalDialogueTest::promptsOfOtherProfilesAreNotAsked()
{
    TerminalBed bed;
    const auto culvert = bed.up();
    QVERIFY(culvert);
    Prompt other = password();
    other.profileId = u"x"_s;
    bed.engine.setPrompts({other});
    QVERIFY(bed.wasAnswered(1));
    QCOMPARE(bed.lastAnswer().kind, PromptAnswer::Kind::Unattended);
    bed.setState(TunnelState::Up);
    QCOMPARE(culvert->exitStatus(), 0);
    QVERIFY(!culvert->screen().contains("Password"));
}

QTEST_GUILESS_MAIN(TerminalDialogueTest)
#include "tst_terminaldialogue.moc"
