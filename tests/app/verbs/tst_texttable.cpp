// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/displaywidth.h"
#include "app/verbs/texttable.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Tables on a terminal, whatever is in them and however narrow it is.
class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthIsThatOfTheTerminal_data();
    void widthIsThatOfTheTerminal();
    void wideCharactersKeepTheirColumns();
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void isWholeWhereItGoesToNoTerminal();
};

void TextTableTest::widthIsThatOfTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << u"abc"_s << 3;
    QTest::newRow("umlaut") << u"\u00fc"_s << 1;
    QTest::newRow("umlaut of two") << u"u\u0308"_s << 1;
    QTest::newRow("Chinese") << u"\u4e2d\u6587"_s << 4;
    QTest::newRow("Hangul") << u"\ud55c"_s << 2;
    QTest::newRow("full width") << u"\uff21"_s << 2;
    QTest::newRow("half width") << u"\uff71"_s << 1;
    QTest::newRow("picture") << u"\U0001f600"_s << 2;
    QTest::newRow("arrow") << u"\u2192\u2026"_s << 2;
    QTest::newRow("box") << u"\u2500"_s << 1;
    QTest::newRow("joiner") << u"\u200d"_s << 0;
}

void TextTableTest::widthIsThatOfTheTerminal()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TextTableTest::wideCharactersKeepTheirColumns()
{
    const QString table = textTable(
        {{u"\u4e2d\u6587"_s, u"up"_s}, {u"abcdef"_s, u"idle"_s}, {u"u\u0308x"_s, u"\U0001f600"_s}});
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QString second = line.section(u' ', -1);
        QCOMPARE(displayWidth(line.chopped(second.size())), 8);
    }
}

void TextTableTest::fitsTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {30, 40, 60, 80, 120})
        QTest::addRow("%d", columns) << columns;
}

void TextTableTest::fitsTheTerminal()
{
    QFETCH(int, columns);
    const QString table = textTable(
        {{u"PROFILE"_s, u"STATE"_s, u"TARGET"_s},
         {u"\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587"_s, u"reconnecting"_s,
          u"a.very.long.name.of.a.host.somewhere.example:5432"_s},
         {u"  kex_exchange_identification: Connection closed by remote host, and much more"_s}},
        columns);
    for (const QString &line : table.split(u'\n'))
        QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
    QVERIFY(table.contains(u"and much more") || columns < 60);
    // What goes on is indented as it began.
    QVERIFY(!table.contains(u"\nand"));
}

void TextTableTest::isWholeWhereItGoesToNoTerminal()
{
    const QString name(500, u'x');
    QVERIFY(textTable({{name, u"up"_s}}).contains(name + u"  up\n"));
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
