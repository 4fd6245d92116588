// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminaltext.h"
#include "app/prompts/promptjson.h"
#include "core/model/plaintext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class TerminalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfOthersAreHarmless_data();
    void wordsOfOthersAreHarmless();
    void typedLineIsUnderstood_data();
    void typedLineIsUnderstood();
    void fingerprintOfAnyHashIsTaken_data();
    void fingerprintOfAnyHashIsTaken();
    void serversWordsStayBehindTheBar();
    void everyKindHasItsWords_data();
    void everyKindHasItsWords();
    void refusedStoredAnswerIsTold();
    void promptsTravelWhole_data();
    void promptsTravelWhole();
    void answersTravelWhole_data();
    void answersTravelWhole();
    void senselessLinesAreNothing_data();
    void senselessLinesAreNothing();
};

namespace {

Prompt prompt(PromptKind kind)
{
    Prompt prompt;
    prompt.id = 42;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"gate.example"_s;
    prompt.isJumpHost = true;
    prompt.kind = kind;
    prompt.text = u"some words"_s;
    prompt.subject = u"me@gate.example"_s;
    prompt.keyType = u"ED25519"_s;
    prompt.fingerprint = u"SHA256:abc"_s;
    prompt.storedIn = u"/known_hosts"_s;
    prompt.canAcceptOnce = false;
    prompt.attempt = 2;
    prompt.round = 3;
    return prompt;
}

void addKinds()
{
    QTest::addColumn<PromptKind>("kind");
    QTest::newRow("password") << PromptKind::Password;
    QTest::newRow("passphrase") << PromptKind::Passphrase;
    QTest::newRow("pin") << PromptKind::Pin;
    QTest::newRow("question") << PromptKind::Question;
    QTest::newRow("host key") << PromptKind::HostKey;
    QTest::newRow("confirmation") << PromptKind::Confirmation;
    QTest::newRow("touch") << PromptKind::Touch;
}

} // namespace

void TerminalTextTest::wordsOfOthersAreHarmless_data()
{
    addKinds();
}

/// A prompt comes over a socket, with names and words of servers, ssh and profiles in it.
void TerminalTextTest::wordsOfOthersAreHarmless()
{
    QFETCH(PromptKind, kind);
    Prompt hostile = prompt(kind);
    const QString words = u"\x1b[2Jx\u202e\u200b\u009b\r\n| y\a"_s;
    for (QString *field : {&hostile.profile, &hostile.hop, &hostile.text, &hostile.subject,
                           &hostile.keyType, &hostile.fingerprint, &hostile.storedIn})
        *field = words;
    const QString text = promptIntroduction({hostile}) + promptQuestion(hostile);
    QCOMPARE(plainText(text), text);
    QVERIFY2(text.contains(uR"(\x1b[2Jx\u{202e}\u{200b}\x9b\x0d\x0a| y\x07)"), qPrintable(text));
    const qsizetype lines = promptIntroduction({prompt(kind)}).count(u'\n');
    QVERIFY(promptIntroduction({hostile}).count(u'\n') <= lines + 1);
    hostile.text = QString(5000, u'x');
    QVERIFY(promptIntroduction({hostile}).size() < 4500);
}

void TerminalTextTest::typedLineIsUnderstood_data()
{
    using Kind = PromptAnswer::Kind;
    QTest::addColumn<PromptKind>("kind");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<PromptAnswer>("answer");
    const auto yields = [](const char *name, PromptKind kind, const QString &line,
                           const PromptAnswer &answer) {
        QTest::newRow(name) << kind << line << true << answer;
    };
    const auto asksAgain = [](const char *name, PromptKind kind, const QString &line) {
        QTest::newRow(name) << kind << line << false << PromptAnswer();
    };
    yields("password", PromptKind::Password, u"pass"_s, {Kind::Text, u"pass"_s});
    yields("spaces count", PromptKind::Password, u" p w "_s, {Kind::Text, u" p w "_s});
    yields("yes is a password", PromptKind::Password, u"yes"_s, {Kind::Text, u"yes"_s});
    asksAgain("no password", PromptKind::Password, QString());
    asksAgain("no passphrase", PromptKind::Passphrase, QString());
    asksAgain("no PIN", PromptKind::Pin, QString());
    yields("just Enter", PromptKind::Question, QString(), {Kind::Text, QString()});
    yields("longest", PromptKind::Question, QString(1023, u'x'), {Kind::Text, QString(1023, u'x')});
    asksAgain("too long", PromptKind::Question, QString(1024, u'x'));
    asksAgain("too long in bytes", PromptKind::Question, QString(512, u'ß'));
    yields("key yes", PromptKind::HostKey, u" Yes "_s, {Kind::Accept, {}});
    yields("key once", PromptKind::HostKey, u"once"_s, {Kind::AcceptOnce, {}});
    yields("key no", PromptKind::HostKey, u"no"_s, {Kind::Refuse, {}});
    yields("key fingerprint", PromptKind::HostKey, u" SHA256:abc "_s, {Kind::Accept, {}});
    asksAgain("other case", PromptKind::HostKey, u"SHA256:ABC"_s);
    asksAgain("part of it", PromptKind::HostKey, u"SHA256:ab"_s);
    asksAgain("more than it", PromptKind::HostKey, u"SHA256:abcd"_s);
    asksAgain("no hash", PromptKind::HostKey, u"abc"_s);
    asksAgain("only the hash's name", PromptKind::HostKey, u"SHA256:"_s);
    asksAgain("y", PromptKind::HostKey, u"y"_s);
    asksAgain("key nothing", PromptKind::HostKey, QString());
    yields("confirmed", PromptKind::Confirmation, u"yes"_s, {Kind::Accept, {}});
    yields("not confirmed", PromptKind::Confirmation, u"NO"_s, {Kind::Refuse, {}});
    asksAgain("unclear", PromptKind::Confirmation, u"once"_s);
}

void TerminalTextTest::typedLineIsUnderstood()
{
    QFETCH(PromptKind, kind);
    QFETCH(QString, line);
    QFETCH(bool, isAnswer);
    QFETCH(PromptAnswer, answer);
    Prompt asked = prompt(kind);
    asked.canAcceptOnce = true;
    const TypedAnswer typed = typedAnswer(asked, line);
    QCOMPARE(std::holds_alternative<PromptAnswer>(typed), isAnswer);
    if (isAnswer)
        QCOMPARE(std::get<PromptAnswer>(typed), answer);
    else
        QVERIFY(!std::get<QString>(typed).isEmpty());
}

void TerminalTextTest::fingerprintOfAnyHashIsTaken_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &shown, const QString &line,
                        const QString &said) { QTest::newRow(name) << shown << line << said; };
    row("MD5", u"MD5:aa:0b"_s, u"MD5:aa:0b"_s, QString());
    row("MD5 in capitals", u"MD5:aa:0b"_s, u"md5:AA:0B"_s, QString());
    row("MD5 without its name", u"MD5:aa:0b"_s, u"aa:0b"_s, QString());
    row("SHA512", u"SHA512:aB/+"_s, u"SHA512:aB/+"_s, QString());
    row("SHA512 in another case", u"SHA512:aB/+"_s, u"SHA512:AB/+"_s, u"NO MATCH"_s);
    row("another MD5", u"MD5:aa:0b"_s, u"MD5:aa:0c"_s, u"NO MATCH"_s);
    row("another hash", u"MD5:aa:0b"_s, u"SHA256:abc"_s, u"another kind"_s);
    row("once", u"MD5:aa:0b"_s, u"once"_s, u"Please type \"yes\", \"no\""_s);
}

/// Where the key cannot be taken once.
void TerminalTextTest::fingerprintOfAnyHashIsTaken()
{
    QFETCH(QString, shown);
    QFETCH(QString, line);
    QFETCH(QString, said);
    Prompt asked = prompt(PromptKind::HostKey);
    asked.fingerprint = shown;
    const TypedAnswer typed = typedAnswer(asked, line);
    QVERIFY(!promptQuestion(asked).contains(u"once"));
    if (said.isEmpty())
        QCOMPARE(std::get<PromptAnswer>(typed), (PromptAnswer{PromptAnswer::Kind::Accept, {}}));
    else
        QVERIFY(std::get<QString>(typed).contains(said));
}

void TerminalTextTest::serversWordsStayBehindTheBar()
{
    Prompt faked = prompt(PromptKind::Question);
    faked.text = u"Code: \nwork: the server asks for the password.\n\nPassword:"_s;
    const QStringList lines = promptIntroduction({faked}).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.startsWith(u"  |"), qPrintable(line));
}

void TerminalTextTest::everyKindHasItsWords_data()
{
    addKinds();
}

void TerminalTextTest::everyKindHasItsWords()
{
    QFETCH(PromptKind, kind);
    const QString words = promptIntroduction({prompt(kind)});
    QVERIFY2(words.contains(u"work"), qPrintable(words));
    QVERIFY2(words.contains(u"gate.example (jump host)"), qPrintable(words));
    QVERIFY(words.endsWith(u'\n'));
    QCOMPARE(promptQuestion(prompt(kind)).isEmpty(), kind == PromptKind::Touch);
    Prompt destination = prompt(kind);
    destination.isJumpHost = false;
    QVERIFY(!promptIntroduction({destination}).contains(u"jump"));
}

void TerminalTextTest::refusedStoredAnswerIsTold()
{
    PromptRequest request{prompt(PromptKind::Password)};
    QVERIFY(promptIntroduction(request).startsWith(u"That was not accepted. Attempt 2."));
    request.storedWasRefused = true;
    QVERIFY(promptIntroduction(request).startsWith(u"The stored answer was not accepted"));
    request = {prompt(PromptKind::Password)};
    request.prompt.attempt = 1;
    QVERIFY(!promptIntroduction(request).contains(u"accepted"));
}

void TerminalTextTest::promptsTravelWhole_data()
{
    addKinds();
}

void TerminalTextTest::promptsTravelWhole()
{
    QFETCH(PromptKind, kind);
    PromptRequest request{prompt(kind)};
    request.storedWasRefused = true;
    const QByteArray line = QJsonDocument(promptToJson(request)).toJson(QJsonDocument::Compact);
    QVERIFY(!line.contains('\n'));
    const auto read = promptFromJson(QJsonDocument::fromJson(line).object());
    QVERIFY(read.has_value());
    QCOMPARE(*read, request);
    QVERIFY(!withdrawalFromJson(promptToJson(request)));
    QCOMPARE(withdrawalFromJson(withdrawalToJson(42)), std::optional<quint64>(42));
}

void TerminalTextTest::answersTravelWhole_data()
{
    QTest::addColumn<PromptAnswer>("answer");
    QTest::newRow("text") << PromptAnswer{PromptAnswer::Kind::Text, u"sec\"ret\n"_s};
    QTest::newRow("accept") << PromptAnswer{PromptAnswer::Kind::Accept, {}};
    QTest::newRow("once") << PromptAnswer{PromptAnswer::Kind::AcceptOnce, {}};
    QTest::newRow("refuse") << PromptAnswer{PromptAnswer::Kind::Refuse, {}};
    QTest::newRow("unattended") << PromptAnswer{PromptAnswer::Kind::Unattended, {}};
}

void TerminalTextTest::answersTravelWhole()
{
    QFETCH(PromptAnswer, answer);
    const QByteArray line = QJsonDocument(answerToJson({7, answer})).toJson(QJsonDocument::Compact);
    QVERIFY(!line.contains('\n'));
    const auto read = answerFromJson(QJsonDocument::fromJson(line).object());
    QVERIFY(read.has_value());
    QCOMPARE(read->id, 7U);
    QCOMPARE(read->answer, answer);
}

void TerminalTextTest::senselessLinesAreNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("kind") << QByteArray(R"({"prompt":7,"answer":{"kind":"maybe"}})");
    QTest::newRow("no id") << QByteArray(R"({"answer":{"kind":"accept"}})");
    QTest::newRow("other types") << QByteArray(R"({"prompt":"7","answer":"accept"})");
    QTest::newRow("prompt of no kind") << QByteArray(R"({"prompt":{"id":7}})");
}

void TerminalTextTest::senselessLinesAreNothing()
{
    QFETCH(QByteArray, line);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QVERIFY(!answerFromJson(object));
    QVERIFY(!promptFromJson(object));
    QVERIFY(!withdrawalFromJson(object));
}

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "tst_terminaltext.moc"
