// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/samples.h"
#include "ui/models/connectionrates.h"
#include "ui/models/traffichistory.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

TrafficRate rate(double up, double down)
{
    return {up, down};
}

} // namespace

class TrafficTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesBetweenTwoLooksIsSpreadOverThatTime()
    {
        TrafficHistory history;
        const QDateTime start = Samples::now();
        history.add(start, 0, 0);
        history.add(start.addSecs(1), 100, 1000);
        // A window that was hidden for three seconds.
        history.add(start.addSecs(4), 400, 1000);
        const QList<TrafficRate> rates = history.rates(start.addSecs(5), 6);
        const QList<TrafficRate> expected{{0, 0},   {100, 1000}, {100, 0},
                                          {100, 0}, {100, 0},    {0, 0}};
        QCOMPARE(rates, expected);
        QCOMPARE(history.current(start.addSecs(4)), rate(100, 0));
        QCOMPARE(history.current(start.addSecs(60)), TrafficRate());
    }

    void whereNothingGoesItIsQuiet()
    {
        TrafficHistory history;
        const QDateTime start = Samples::now();
        QVERIFY(history.isQuiet(start));
        history.add(start, 5000, 5000);
        QVERIFY(history.isQuiet(start));
        history.add(start.addSecs(1), 5001, 5000);
        for (int i = 2; i <= 400; ++i) {
            history.add(start.addSecs(i), 5001, 5000);
            QCOMPARE(history.isQuiet(start.addSecs(i)), i > TrafficHistory::Seconds);
        }
        QVERIFY(history.isQuiet(start.addSecs(400)));
        QCOMPARE(history.rates(start.addSecs(400)), QList<TrafficRate>(TrafficHistory::Seconds));
    }

    void anotherRunBeginsAnew()
    {
        TrafficHistory history;
        const QDateTime start = Samples::now();
        history.add(start, 1'000'000, 1'000'000);
        history.add(start.addSecs(1), 10, 10);
        history.add(start.addSecs(2), 20, 10);
        for (const TrafficRate &each : history.rates(start.addSecs(2)))
            QVERIFY(each.up >= 0 && each.up <= 10 && each.down == 0);
        // So does a clock that was set back.
        history.add(start.addSecs(-100), 30, 10);
        QVERIFY(history.isQuiet(start));
    }

    void anSshIsAsFastAsItsConnections()
    {
        ConnectionRates rates;
        QList<ConnectionStatus> connections{Samples::connection(1, u"a:1"_s),
                                            Samples::connection(2, u"b:1"_s),
                                            Samples::connection(3, u"c:1"_s)};
        connections[2].process = 4712;
        rates.look(connections, Samples::now());
        QCOMPARE(rates.of(1), TrafficRate());
        connections[0].bytesUp += 100;
        connections[1].bytesDown += 50;
        rates.look(connections, Samples::now().addSecs(2));
        QCOMPARE(rates.of(1), rate(50, 0));
        QCOMPARE(rates.of(2), rate(0, 25));
        QCOMPARE(rates.ofProcess(4711), rate(50, 25));
        QCOMPARE(rates.ofProcess(4712), TrafficRate());
        // Too near to the last look to say anything.
        rates.look(connections, Samples::now().addMSecs(2100));
        QCOMPARE(rates.of(1), rate(50, 0));
        // One that is new was never slower than it is.
        connections.append(Samples::connection(4, u"d:1"_s));
        connections.last().bytesDown = 1'000'000;
        rates.look(connections, Samples::now().addSecs(4));
        QCOMPARE(rates.of(4), TrafficRate());
        QVERIFY(rates.processes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TrafficTest)
#include "tst_traffic.moc"
