// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/names.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// One rule for the names of profiles and endpoints, however they come in.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodNames_data();
    void goodNames();
    void badNamesAndTheirMends_data();
    void badNamesAndTheirMends();
    void everyHiddenCharacterIsFound_data();
    void everyHiddenCharacterIsFound();
    void anEndpointNeedsNoName();
    void problemsAreSafeToShow_data() { badNamesAndTheirMends_data(); }
    void problemsAreSafeToShow();
    void namesThatLookAlikeHaveOneKey_data();
    void namesThatLookAlikeHaveOneKey();
};

void NamesTest::goodNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << u"work"_s;
    QTest::newRow("spaces inside") << u"my work 2"_s;
    QTest::newRow("as long as may be") << QString(LongestName, u'n');
    QTest::newRow("other letters") << u"Büro 日本 Ελλάδα"_s;
    QTest::newRow("letters with marks of their own") << u"e\u0301te\u0301"_s;
    QTest::newRow("right to left") << u"عمل שרת"_s;
    QTest::newRow("Persian with a non-joiner") << u"می\u200Cخواهم"_s;
    QTest::newRow("Hindi with a joiner") << u"क्\u200Dष"_s;
    QTest::newRow("Sinhala with a joiner") << u"ශ්\u200Dරී"_s;
    QTest::newRow("Malayalam with a joiner at the end") << u"അവന്\u200D"_s;
    QTest::newRow("pictures") << u"🚇 tunnel"_s;
    QTest::newRow("a picture with a variation") << u"⚙\uFE0F"_s;
    QTest::newRow("joined pictures") << u"👩\u200D💻 👩🏽\u200D💻"_s;
    QTest::newRow("a Chinese character with a variation") << u"葛\U000E0100"_s;
    QTest::newRow("signs") << u"a-b_c/d (2) \"x\" <y> & 'z' %s $HOME"_s;
}

void NamesTest::goodNames()
{
    QFETCH(const QString, name);
    QCOMPARE(profileNameProblem(name), QString());
    QCOMPARE(endpointNameProblem(name), QString());
    QCOMPARE(mendedName(name), name);
}

void NamesTest::badNamesAndTheirMends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mend");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("spaces") << u" \u00A0\u3000"_s << QString();
    QTest::newRow("an option") << u"--all"_s << u"all"_s;
    QTest::newRow("a dash") << u"-"_s << QString();
    QTest::newRow("a space before") << u" work"_s << u"work"_s;
    QTest::newRow("a wide space after") << u"work\u3000"_s << u"work"_s;
    QTest::newRow("an escape") << u"a\u001B[2Jb"_s << u"a[2Jb"_s;
    QTest::newRow("a line's end") << u"a\nb"_s << u"ab"_s;
    QTest::newRow("a tab") << u"a\tb"_s << u"ab"_s;
    QTest::newRow("a zero") << QString(u"a"_s + QChar(0) + u'b') << u"ab"_s;
    QTest::newRow("turned round") << u"\u202Egnp.exe"_s << u"gnp.exe"_s;
    QTest::newRow("isolated") << u"a\u2066b\u2069"_s << u"ab"_s;
    QTest::newRow("nothing to see") << u"\u200B\u2060"_s << QString();
    QTest::newRow("joiners between Latin letters") << u"wo\u200Crk\u200D"_s << u"work"_s;
    QTest::newRow("a joiner hidden behind another") << u"می\u200C\u200Cخ"_s << u"میخ"_s;
    QTest::newRow("a joiner between a picture and a letter") << u"🚇\u200Da"_s << u"🚇a"_s;
    QTest::newRow("a variation of a letter") << u"wo\uFE0Frk"_s << u"work"_s;
    QTest::newRow("a filler that is a letter") << u"wo\u3164rk"_s << u"work"_s;
    QTest::newRow("half of a character") << QString(u"a"_s + QChar(0xD83D)) << u"a"_s;
    QTest::newRow("tags") << u"a\U000E0041\U000E007F"_s << u"a"_s;
    QTest::newRow("a mark alone") << u"\u0301a"_s << u"a"_s;
    QTest::newRow("a tower of marks")
        << QString(u'a' + QString(40, QChar(0x0301))) << QString(u'a' + QString(8, QChar(0x0301)));
    QTest::newRow("too long") << QString(101, u'n') << QString(100, u'n');
    QTest::newRow("far too long") << QString(1'000'000, u'n') << QString(100, u'n');
    QTest::newRow("too long by half a character")
        << QString(QString(99, u'n') + u"🚇"_s) << QString(99, u'n');
}

void NamesTest::badNamesAndTheirMends()
{
    QFETCH(const QString, name);
    QFETCH(const QString, mend);
    const QString problem = profileNameProblem(name);
    QVERIFY(!problem.isEmpty());
    QCOMPARE(mendedName(name), mend);
    if (mend.isEmpty())
        return;
    QVERIFY2(problem.contains(u'"' + mend + u'"'), qPrintable(problem));
    QCOMPARE(profileNameProblem(mend), QString());
}

void NamesTest::everyHiddenCharacterIsFound_data()
{
    QTest::addColumn<uint>("code");
    for (const uint code :
         {0x00U,   0x07U,    0x1BU,    0x7FU,   0x85U,   0x9BU,   0xADU,   0x34FU,  0x61CU,
          0x115FU, 0x1160U,  0x17B4U,  0x180BU, 0x180EU, 0x200BU, 0x200CU, 0x200DU, 0x200EU,
          0x200FU, 0x2028U,  0x2029U,  0x202AU, 0x202BU, 0x202CU, 0x202DU, 0x202EU, 0x2060U,
          0x2061U, 0x2064U,  0x2065U,  0x2066U, 0x2067U, 0x2068U, 0x2069U, 0x206AU, 0x206FU,
          0x2800U, 0x3164U,  0xFE00U,  0xFE0FU, 0xFEFFU, 0xFFA0U, 0xFFF9U, 0xFFFBU, 0xFFFEU,
          0xFFFFU, 0x1D173U, 0xE0001U, 0xE0100U})
        QTest::addRow("U+%04X", code) << code;
}

void NamesTest::everyHiddenCharacterIsFound()
{
    QFETCH(const uint, code);
    // Not by QString::fromUcs4(), which takes one of them for a byte order mark.
    const QString hidden = QStringView(QChar::fromUcs4(code)).toString();
    for (const QString &name : {QString(u"wo"_s + hidden + u"rk"_s), QString(hidden + u"work"_s),
                                QString(u"work"_s + hidden)}) {
        QVERIFY(!profileNameProblem(name).isEmpty());
        QVERIFY(!endpointNameProblem(name).isEmpty());
        QCOMPARE(mendedName(name), u"work"_s);
    }
}

void NamesTest::anEndpointNeedsNoName()
{
    QCOMPARE(endpointNameProblem({}), QString());
    QCOMPARE(endpointNameProblem(u"-1"_s), QString());
    QVERIFY(!endpointNameProblem(u" "_s).isEmpty());
    QVERIFY(!endpointNameProblem(QString(101, u'n')).isEmpty());
}

void NamesTest::problemsAreSafeToShow()
{
    QFETCH(const QString, name);
    const QString problem = profileNameProblem(name);
    QVERIFY(problem.size() < 300);
    QVERIFY(!problem.endsWith(u'.'));
    for (const QChar c : problem)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}

void NamesTest::namesThatLookAlikeHaveOneKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("two spellings") << u"\u00E9"_s << u"e\u0301"_s << true;
    QTest::newRow("two spaces") << u"a b"_s << u"a\u00A0b"_s << true;
    QTest::newRow("more spaces") << u"a b"_s << u"a  b"_s << true;
    QTest::newRow("wide letters") << u"work"_s << u"ｗｏｒｋ"_s << true;
    QTest::newRow("with and without a joiner") << u"می\u200Cخ"_s << u"میخ"_s << true;
    QTest::newRow("with and without a variation") << u"⚙"_s << u"⚙\uFE0F"_s << true;
    QTest::newRow("large and small letters") << u"work"_s << u"Work"_s << false;
    QTest::newRow("others") << u"work"_s << u"home"_s << false;
}

void NamesTest::namesThatLookAlikeHaveOneKey()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, alike);
    QCOMPARE(nameKey(one) == nameKey(other), alike);
}

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
