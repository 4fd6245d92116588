// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nametable.h"

#include <QSet>
#include <QTest>

using namespace Culvert;

class NameTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepTheirAddresses();
    void addressesAreOutOfTheRange();
    void floodForgetsWhatNobodyUses();
    void theOldestGoesFirst();
    void usedOnesGoWhenThereIsNothingElse();
    void forgottenAddressesComeLast();
};

void NameTableTest::namesKeepTheirAddresses()
{
    NameTable table;
    const quint32 one = table.addressOf("one.example");
    const quint32 two = table.addressOf("two.example");
    QVERIFY(one != two);
    QCOMPARE(table.addressOf("one.example"), one);
    QCOMPARE(table.nameAt(two), QByteArray("two.example"));
    QCOMPARE(table.use(one), QByteArray("one.example"));
    QVERIFY(!table.nameAt(NameTable::Last));
    QCOMPARE(table.size(), 2);
}

void NameTableTest::addressesAreOutOfTheRange()
{
    NameTable table;
    QSet<quint32> seen;
    for (int i = 0; i < 3 * NameTable::Most; ++i) {
        const quint32 address = table.addressOf(QByteArray::number(i) + ".example");
        QVERIFY(address >= NameTable::First && address <= NameTable::Last);
        QVERIFY(NameTable::isIn(address));
        seen.insert(address);
    }
    QCOMPARE(seen.size(), 3 * NameTable::Most);
    QCOMPARE(table.size(), NameTable::Most);
    QVERIFY(!NameTable::isIn(0xc6140000));
    QVERIFY(!NameTable::isIn(0xc611ffff));
}

void NameTableTest::floodForgetsWhatNobodyUses()
{
    NameTable table;
    const quint32 used = table.addressOf("used.example");
    table.use(used);
    const quint32 asked = table.addressOf("asked.example");
    for (int i = 0; i < 300000; ++i)
        table.addressOf(QByteArray::number(i) + ".flood");
    QCOMPARE(table.size(), NameTable::Most);
    QCOMPARE(table.nameAt(used), QByteArray("used.example"));
    QVERIFY(table.nameAt(asked) != QByteArray("asked.example"));
}

void NameTableTest::theOldestGoesFirst()
{
    NameTable table(2);
    const quint32 one = table.addressOf("one");
    const quint32 two = table.addressOf("two");
    table.addressOf("one");
    table.addressOf("three");
    QCOMPARE(table.nameAt(one), QByteArray("one"));
    QVERIFY(!table.nameAt(two));
}

void NameTableTest::usedOnesGoWhenThereIsNothingElse()
{
    NameTable table(2);
    const quint32 one = table.addressOf("one");
    const quint32 two = table.addressOf("two");
    table.use(one);
    table.use(two);
    table.use(one);
    table.addressOf("three");
    QVERIFY(table.nameAt(one));
    QVERIFY(!table.nameAt(two));
}

void NameTableTest::forgottenAddressesComeLast()
{
    NameTable table(1);
    const quint32 one = table.addressOf("one");
    for (int i = 0; i < 1000; ++i)
        QVERIFY(table.addressOf(QByteArray::number(i)) != one);
}

QTEST_GUILESS_MAIN(NameTableTest)
#include "tst_nametable.moc"
