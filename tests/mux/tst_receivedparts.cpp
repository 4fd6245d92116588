// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/receivedparts.h"

#include <QTest>

#include <array>

using namespace Culvert;

class ReceivedPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasItsOwnInOrder();
    void roomLimitsWhatIsShown();
    void listGoesOnAfterItWasEmptied();
};

namespace {

QByteArray joined(const ReceivedParts &received, const ReceivedParts::List &list)
{
    std::array<QByteArrayView, 10> room;
    QByteArray all;
    for (const QByteArrayView part : received.first(list, room))
        all += part.toByteArray() + ' ';
    return all;
}

} // namespace

void ReceivedPartsTest::everyListHasItsOwnInOrder()
{
    ReceivedParts received;
    ReceivedParts::List odd;
    ReceivedParts::List even;
    QVERIFY(odd.isEmpty());
    for (const char *part : {"1", "3"})
        received.add(odd, part);
    received.add(even, "2");
    received.add(odd, "5");
    received.add(even, "4");
    QCOMPARE(joined(received, odd), QByteArray("1 3 5 "));
    QCOMPARE(joined(received, even), QByteArray("2 4 "));
    received.drop(odd, 2);
    QCOMPARE(joined(received, odd), QByteArray("5 "));
    QCOMPARE(joined(received, even), QByteArray("2 4 "));
}

void ReceivedPartsTest::roomLimitsWhatIsShown()
{
    ReceivedParts received;
    ReceivedParts::List list;
    for (const char *part : {"a", "b", "c"})
        received.add(list, part);
    std::array<QByteArrayView, 2> room;
    const auto first = received.first(list, room);
    QCOMPARE(first.size(), std::size_t{2});
    QCOMPARE(first.back(), QByteArrayView("b"));
    received.drop(list, first.size());
    QCOMPARE(joined(received, list), QByteArray("c "));
}

void ReceivedPartsTest::listGoesOnAfterItWasEmptied()
{
    ReceivedParts received;
    ReceivedParts::List list;
    received.add(list, "a");
    received.drop(list, 5);
    QVERIFY(list.isEmpty());
    QCOMPARE(joined(received, list), QByteArray());
    received.add(list, "b");
    received.add(list, "c");
    QCOMPARE(joined(received, list), QByteArray("b c "));
    received.drop(list, 2);
    received.clear();
    received.add(list, "d");
    QCOMPARE(joined(received, list), QByteArray("d "));
}

QTEST_APPLESS_MAIN(ReceivedPartsTest)
#include "tst_receivedparts.moc"
