// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/statecolour.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class StateColourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreColouredAndNothingElse();
};

void StateColourTest::statesAreColouredAndNothingElse()
{
    const QString table = u"PROFILE   STATE         CONNECTIONS\n"
                          "work      up            3\n"
                          "up  down  failed        0\n"
                          "b         reconnecting  0\n"
                          "  up  up\n"
                          "c         upside        1\n"
                          "d\n"
                          "e         idle\n"_s;
    QString coloured = withColouredStates(table);
    QCOMPARE(coloured.count(u'\x1b'), 6);
    QVERIFY(coloured.contains(u"work      \x1b[32mup\x1b[0m            3\n"));
    QVERIFY(coloured.contains(u"b         \x1b[33mreconnecting\x1b[0m  0\n"));
    QVERIFY(coloured.contains(u"e         \x1b[36midle\x1b[0m\n"));
    // Nothing of the table is another.
    for (const QString &code : {u"\x1b[32m"_s, u"\x1b[33m"_s, u"\x1b[36m"_s, u"\x1b[0m"_s})
        coloured.remove(code);
    QCOMPARE(coloured, table);
}

QTEST_APPLESS_MAIN(StateColourTest)
#include "tst_statecolour.moc"
