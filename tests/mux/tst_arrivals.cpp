// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/arrivals.h"

#include <QTest>

#include <array>

using namespace Culvert;

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasItsOwnInOrder();
    void roomLimitsWhatIsShown();
    void listGoesOnAfterItWasEmptied();
};

namespace {

QByteArray joined(const Arrivals &arrivals, const Arrivals::List &list)
{
    std::array<QByteArrayView, 10> room;
    QByteArray all;
    for (const QByteArrayView part : arrivals.first(list, room))
        all += part.toByteArray() + ' ';
    return all;
}

} // namespace

void ArrivalsTest::everyListHasItsOwnInOrder()
{
    Arrivals arrivals;
    Arrivals::List odd;
    Arrivals::List even;
    QVERIFY(odd.isEmpty());
    for (const char *part : {"1", "3"})
        arrivals.add(odd, part);
    arrivals.add(even, "2");
    arrivals.add(odd, "5");
    arrivals.add(even, "4");
    QCOMPARE(joined(arrivals, odd), QByteArray("1 3 5 "));
    QCOMPARE(joined(arrivals, even), QByteArray("2 4 "));
    arrivals.drop(odd, 2);
    QCOMPARE(joined(arrivals, odd), QByteArray("5 "));
    QCOMPARE(joined(arrivals, even), QByteArray("2 4 "));
}

void ArrivalsTest::roomLimitsWhatIsShown()
{
    Arrivals arrivals;
    Arrivals::List list;
    for (const char *part : {"a", "b", "c"})
        arrivals.add(list, part);
    std::array<QByteArrayView, 2> room;
    const auto first = arrivals.first(list, room);
    QCOMPARE(first.size(), std::size_t{2});
    QCOMPARE(first.back(), QByteArrayView("b"));
    arrivals.drop(list, first.size());
    QCOMPARE(joined(arrivals, list), QByteArray("c "));
}

void ArrivalsTest::listGoesOnAfterItWasEmptied()
{
    Arrivals arrivals;
    Arrivals::List list;
    arrivals.add(list, "a");
    arrivals.drop(list, 5);
    QVERIFY(list.isEmpty());
    QCOMPARE(joined(arrivals, list), QByteArray());
    arrivals.add(list, "b");
    arrivals.add(list, "c");
    QCOMPARE(joined(arrivals, list), QByteArray("b c "));
    arrivals.drop(list, 2);
    arrivals.clear();
    arrivals.add(list, "d");
    QCOMPARE(joined(arrivals, list), QByteArray("d "));
}

QTEST_APPLESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
