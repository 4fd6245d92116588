// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Nothing that others wrote steers what shows it, and what is harmless stays.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSteersIsWrittenOut_data();
    void whatSteersIsWrittenOut();
    void everyControlCharacterIsWrittenOut();
    void longTextIsCutBetweenCharacters();
    void jsonMeansTheSame();
};

void PlainTextTest::whatSteersIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &plain,
                        const QString &line = {}) {
        QTest::newRow(name) << text << plain << (line.isNull() ? plain : line);
    };
    row("letters", u"Παßwort 密码 שלום 🔑 e\u0301"_s, u"Παßwort 密码 שלום 🔑 e\u0301"_s);
    row("spaces stay", u" a "_s, u" a "_s);
    row("markup stays", u"<b>&amp;"_s, u"<b>&amp;"_s);
    row("lines", u"one\r\ntwo\nthree"_s, u"one\ntwo\nthree"_s, uR"(one\x0d\x0atwo\x0athree)"_s);
    row("lone return", u"good\revil"_s, uR"(good\x0devil)"_s);
    row("tab", u"a\tb"_s, u"a b"_s);
    row("escape", u"\x1b[2J"_s, uR"(\x1b[2J)"_s);
    row("title", u"\x1b]0;x\a"_s, uR"(\x1b]0;x\x07)"_s);
    row("delete", u"\x7f"_s, uR"(\x7f)"_s);
    row("C1", u"\u009b31m"_s, uR"(\x9b31m)"_s);
    row("NUL", u"a"_s + QChar(0) + u"b", uR"(a\x00b)"_s);
    row("overrides", u"\u202a\u202b\u202c\u202d\u202e"_s,
        uR"(\u{202a}\u{202b}\u{202c}\u{202d}\u{202e})"_s);
    row("isolates", u"\u2066\u2067\u2068\u2069"_s, uR"(\u{2066}\u{2067}\u{2068}\u{2069})"_s);
    row("marks", u"\u200e\u200f\u061c"_s, uR"(\u{200e}\u{200f}\u{61c})"_s);
    row("zero width", u"\u200b\u200c\u200d\u2060\ufeff\u00ad"_s,
        uR"(\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\xad)"_s);
    row("separators", u"\u2028\u2029"_s, uR"(\u{2028}\u{2029})"_s);
    row("tags", u"\U000e0001\U000e0041"_s, uR"(\u{e0001}\u{e0041})"_s);
    row("variation", u"a\ufe0f\U000e0100"_s, uR"(a\u{fe0f}\u{e0100})"_s);
    row("fillers", u"\u3164\uffa0\u115f\u034f"_s, uR"(\u{3164}\u{ffa0}\u{115f}\u{34f})"_s);
    row("first half of a pair", u"a"_s + QChar(0xd83d) + u"b", uR"(a\u{d83d}b)"_s);
    row("second half of a pair", u"a"_s + QChar(0xdc00), uR"(a\u{dc00})"_s);
    row("half at the end", u"a"_s + QChar(0xd83d), uR"(a\u{d83d})"_s);
    row("no character", u"\uffff\ufdd0"_s, uR"(\u{ffff}\u{fdd0})"_s);
    row("private", u"\ue000\U000f0000"_s, uR"(\u{e000}\u{f0000})"_s);
    row("joiners that are needed", u"می\u200cخواهم क्\u200dष 👩\u200d🚀 ❤\ufe0f"_s,
        u"می\u200cخواهم क्\u200dष 👩\u200d🚀 ❤\ufe0f"_s);
    row("joiner at the end", u"می\u200c"_s, uR"(می\u{200c})"_s);
    row("joiner at what is written out", u"a\ufe0f\u200d🚀"_s, uR"(a\u{fe0f}\u{200d}🚀)"_s);
    row("written out already", uR"(\x1b\u{202e})"_s, uR"(\x1b\u{202e})"_s);
    row("empty", QString(), QString());
}

void PlainTextTest::whatSteersIsWrittenOut()
{
    QFETCH(QString, text);
    QTEST(plainText(text), "plain");
    QTEST(plainLine(text), "line");
    QTEST(printable(text), "line");
    // As when the instance has done it and the command line does it again.
    QCOMPARE(plainText(plainText(text)), plainText(text));
    QCOMPARE(plainLine(plainLine(text)), plainLine(text));
    QVERIFY(isPlainLine(plainLine(text)));
    QCOMPARE(isPlainLine(text), plainLine(text) == QString(text).replace(u'\t', u' '));
}

void PlainTextTest::everyControlCharacterIsWrittenOut()
{
    for (char16_t c = 0; c < 0x100; ++c) {
        const QString plain = plainText(QString(QChar(c)));
        for (const QChar shown : plain)
            QVERIFY2(shown.isPrint() || shown == u'\n', qPrintable(QString::number(c, 16)));
    }
}

void PlainTextTest::longTextIsCutBetweenCharacters()
{
    QCOMPARE(plainText(u"abcd"_s, 4), u"abcd"_s);
    QCOMPARE(plainText(u"abcde"_s, 4), u"abcd…"_s);
    QCOMPARE(plainLine(u"abc🔑e"_s, 4), u"abc…"_s);
    QCOMPARE(plainLine(u"a"_s, 0), u"…"_s);
    QCOMPARE(printable(QString(300, u'x')), QString(200, u'x') + u'…');
}

void PlainTextTest::jsonMeansTheSame()
{
    const QJsonObject object{{u"name"_s, u"a\u202e\x7f\u009b\U000e0041\u200b\nb\"\\ 🔑"_s}};
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson());
    const QString plain = plainJson(json);
    QCOMPARE(QJsonDocument::fromJson(plain.toUtf8()).object(), object);
    QVERIFY(plain != json);
    QCOMPARE(plainText(plain), plain);
    QVERIFY(plain.contains(u"\\u202e") && plain.contains(u"🔑"));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
