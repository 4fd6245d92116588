// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/prompts/promptsamples.h"
#include "ui/prompts/hostkeymatch.h"
#include "ui/words/prompttexts.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;
using Remembering = PromptRequest::Remembering;

class PromptTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhoAsks()
    {
        Prompt prompt = Samples::request(PromptKind::Password).prompt;
        QVERIFY(PromptTexts::asker(prompt).contains(u"“work”"));
        QVERIFY(PromptTexts::asker(prompt).contains(u"gate.example, a jump host"));
        QCOMPARE(PromptTexts::shortAsker(prompt), u"work, gate.example (jump host)"_s);
        prompt.isJumpHost = false;
        QVERIFY(PromptTexts::asker(prompt).contains(u"gate.example, its destination"));
        QCOMPARE(PromptTexts::shortAsker(prompt), u"work, gate.example"_s);
        prompt.hop.clear();
        QVERIFY(PromptTexts::asker(prompt).contains(u"“work”"));
        QCOMPARE(PromptTexts::shortAsker(prompt), u"work"_s);
    }

    void everyKindHasAHeading_data()
    {
        QTest::addColumn<PromptKind>("kind");
        QTest::addColumn<bool>("namesTheSubject");
        QTest::newRow("password") << PromptKind::Password << true;
        QTest::newRow("passphrase") << PromptKind::Passphrase << true;
        QTest::newRow("pin") << PromptKind::Pin << true;
        QTest::newRow("question") << PromptKind::Question << true;
        QTest::newRow("host key") << PromptKind::HostKey << false;
        QTest::newRow("confirmation") << PromptKind::Confirmation << false;
        QTest::newRow("touch") << PromptKind::Touch << false;
    }

    void everyKindHasAHeading()
    {
        QFETCH(PromptKind, kind);
        Prompt prompt = Samples::request(kind).prompt;
        QTEST(PromptTexts::heading(prompt).contains(prompt.subject), "namesTheSubject");
        prompt.subject.clear();
        QVERIFY(!PromptTexts::heading(prompt).isEmpty());
    }

    void wordsAreHarmless_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"One-time code: "_s << u"One-time code:"_s;
        QTest::newRow("lines") << u"one\r\ntwo\n"_s << u"one\ntwo"_s;
        QTest::newRow("markup") << u"<b>bold</b>"_s << u"<b>bold</b>"_s;
        QTest::newRow("escape") << u"a\x1b[31mb"_s << uR"(a\x1b[31mb)"_s;
        QTest::newRow("override") << u"a\u202eb\u2066c"_s << uR"(a\u{202e}b\u{2066}c)"_s;
        QTest::newRow("right to left") << u"סיסמה"_s << u"סיסמה"_s;
        QTest::newRow("another's prefix") << u"(root@other) x"_s << u"(root@other) x"_s;
    }

    void wordsAreHarmless()
    {
        QFETCH(QString, words);
        QTEST(PromptTexts::words(Samples::question(words).prompt), "shown");
    }

    void sshsOwnFormsAreNotRepeated()
    {
        QCOMPARE(PromptTexts::words(Samples::request(PromptKind::Password).prompt), QString());
        QCOMPARE(PromptTexts::words(Samples::hostKey().prompt), QString());
    }

    void refusalsAreTold()
    {
        PromptRequest request = Samples::request(PromptKind::Password);
        QCOMPARE(PromptTexts::refusal(request), QString());
        request.prompt.attempt = 2;
        QCOMPARE(PromptTexts::refusal(request), u"That was not accepted. Attempt 2 of 3."_s);
        request.storedWasRefused = true;
        QCOMPARE(PromptTexts::refusal(request),
                 u"The stored password was not accepted and has been forgotten. Attempt 2 of 3."_s);
        request.prompt.attempt = 1;
        QCOMPARE(PromptTexts::refusal(request),
                 u"The stored password was not accepted and has been forgotten."_s);
    }

    void itSaysWhyItAsksEachTime()
    {
        PromptRequest request = Samples::request(PromptKind::Password);
        request.remembering = Remembering::NoKeychain;
        QVERIFY(PromptTexts::whyNotRemembered(request).contains(u"keychain"));
        request.remembering = Remembering::Offered;
        QCOMPARE(PromptTexts::whyNotRemembered(request), QString());
        QVERIFY(PromptTexts::whyNotRemembered(Samples::request(PromptKind::Pin)).contains(u"PIN"));
        QVERIFY(PromptTexts::whyNotRemembered(Samples::question(u"Code:"_s)).contains(u"once"));
    }

    void fingerprintsAreCompared_data()
    {
        using Result = HostKeyMatch::Result;
        const QString key = Samples::fingerprint();
        QTest::addColumn<QString>("given");
        QTest::addColumn<HostKeyMatch::Result>("result");
        QTest::newRow("nothing") << u"  "_s << Result::Nothing;
        QTest::newRow("same") << key << Result::Same;
        QTest::newRow("with space") << QString(u" " + key + u"\n") << Result::Same;
        QTest::newRow("without its name") << key.mid(7) << Result::Same;
        QTest::newRow("padded") << QString(key + u'=') << Result::Same;
        QTest::newRow("ssh-keygen -l")
            << QString(u"256 " + key + u" root@bastion (ED25519)") << Result::Same;
        QTest::newRow("one character off") << QString(key.chopped(1) + u'B') << Result::Different;
        QTest::newRow("another case") << key.toUpper() << Result::Different;
        QTest::newRow("beginning only") << key.left(20) << Result::Different;
        QTest::newRow("end only") << key.right(20) << Result::Different;
        QTest::newRow("more than the key") << QString(key + u"abc") << Result::Different;
        QTest::newRow("only the name") << u"SHA256:"_s << Result::Different;
        QTest::newRow("MD5") << u"MD5:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff"_s
                             << Result::OtherHash;
    }

    void fingerprintsAreCompared()
    {
        QFETCH(QString, given);
        QTEST(HostKeyMatch::compare(given, Samples::fingerprint()), "result");
    }

    void fingerprintsOfAnyHashAreCompared_data()
    {
        using Result = HostKeyMatch::Result;
        QTest::addColumn<QString>("given");
        QTest::addColumn<HostKeyMatch::Result>("result");
        const QString key = u"00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff"_s;
        QTest::newRow("same") << QString(u"MD5:" + key) << Result::Same;
        QTest::newRow("without its name") << key << Result::Same;
        QTest::newRow("in capitals") << key.toUpper() << Result::Same;
        QTest::newRow("ssh-keygen -l") << QString(u"256 MD5:" + key + u" me (RSA)") << Result::Same;
        QTest::newRow("another one") << QString(key).replace(u"ff"_s, u"fe"_s) << Result::Different;
        QTest::newRow("part of it") << key.left(20) << Result::Different;
        QTest::newRow("more than it") << QString(key + u":00") << Result::Different;
        QTest::newRow("another hash") << Samples::fingerprint() << Result::OtherHash;
    }

    void fingerprintsOfAnyHashAreCompared()
    {
        QFETCH(QString, given);
        QTEST(
            HostKeyMatch::compare(given, u"MD5:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff"_s),
            "result");
    }

    void nothingIsTheSameAsNoFingerprint()
    {
        QCOMPARE(HostKeyMatch::compare(u"SHA256:"_s, QString()), HostKeyMatch::Result::Different);
    }
};

QTEST_GUILESS_MAIN(PromptTextsTest)
#include "tst_prompttexts.moc"
