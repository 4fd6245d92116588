// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/lossdetector.h"

#include <QTest>

using namespace Culvert;
using namespace std::chrono_literals;

using Clock = LossDetector::Clock;

namespace {

/// One connection over a line, as the kernel counts it. Time passes here only.
struct Connection
{
    LossDetector detector;
    LossDetector::Counts counts{1000, 0, 1000, 0, 40, 40};
    Clock::time_point now{1h};

    Connection() { detector.look(counts, now); }

    /// Some looks, and what came and went between two of them.
    void look(int times, quint64 sentAgain, quint64 outOfOrder, quint64 segments = 100)
    {
        for (int i = 0; i < times; ++i) {
            now += LossDetector::LookEvery;
            counts.sent += segments;
            counts.received += segments;
            counts.sentAgain += sentAgain;
            counts.outOfOrder += outOfOrder;
            detector.look(counts, now);
        }
    }
    bool loses() const { return detector.loses(now); }
};

} // namespace

class LossDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesWhatIsLostAgainAndAgain_data();
    void losesWhatIsLostAgainAndAgain();
    void fullLineLosesToo_data();
    void fullLineLosesToo();
    void whatTheLoginLostDoesNotCount();
    void cleanTrafficIsBelieved();
    void isRememberedForAWhile();
};

void LossDetectorTest::losesWhatIsLostAgainAndAgain_data()
{
    QTest::addColumn<int>("looks");
    QTest::addColumn<quint64>("sentAgain");
    QTest::addColumn<quint64>("outOfOrder");
    QTest::addColumn<bool>("loses");
    QTest::addColumn<bool>("mayLose");
    QTest::newRow("nothing lost") << 100 << quint64{0} << quint64{0} << false << false;
    QTest::newRow("once") << 1 << quint64{50} << quint64{0} << false << true;
    QTest::newRow("for a second") << 4 << quint64{50} << quint64{0} << false << true;
    QTest::newRow("to the server") << 5 << quint64{1} << quint64{0} << true << true;
    QTest::newRow("from the server") << 5 << quint64{0} << quint64{5} << true << true;
}

void LossDetectorTest::losesWhatIsLostAgainAndAgain()
{
    QFETCH(int, looks);
    QFETCH(quint64, sentAgain);
    QFETCH(quint64, outOfOrder);
    Connection connection;
    connection.look(looks, sentAgain, outOfOrder);
    QTEST(connection.loses(), "loses");
    QTEST(connection.detector.mayLose(connection.now), "mayLose");
}

void LossDetectorTest::fullLineLosesToo_data()
{
    QTest::addColumn<double>("shortest");
    QTest::addColumn<double>("now");
    QTest::addColumn<bool>("loses");
    QTest::newRow("no queue") << 40.0 << 42.0 << true;
    QTest::newRow("some queue") << 40.0 << 50.0 << true;
    QTest::newRow("half as much queue as line") << 40.0 << 60.0 << false;
    QTest::newRow("short line, a busy machine") << 0.2 << 2.0 << true;
    QTest::newRow("short line, full") << 0.2 << 20.0 << false;
}

void LossDetectorTest::fullLineLosesToo()
{
    QFETCH(double, shortest);
    QFETCH(double, now);
    Connection connection;
    connection.counts.shortestRoundTripMs = shortest;
    connection.counts.roundTripMs = now;
    connection.look(20, 3, 10);
    QTEST(connection.loses(), "loses");
}

void LossDetectorTest::whatTheLoginLostDoesNotCount()
{
    LossDetector detector;
    detector.look({100, 20, 100, 20, 40, 40}, Clock::time_point(1h));
    for (int i = 1; i < 10; ++i)
        detector.look({100, 20, 100, 20, 40, 40}, Clock::time_point(1h) + i * 250ms);
    QVERIFY(!detector.loses(Clock::time_point(1h) + 3s));
}

void LossDetectorTest::cleanTrafficIsBelieved()
{
    Connection connection;
    connection.look(5, 1, 0);
    // A loss for each thousand segments is one too many.
    for (int i = 0; i < 10; ++i) {
        connection.look(5, 0, 0);
        connection.look(1, 1, 0);
        QVERIFY(connection.loses());
    }
    connection.look(30, 0, 0);
    QVERIFY(!connection.loses());
}

void LossDetectorTest::isRememberedForAWhile()
{
    Connection connection;
    connection.look(5, 1, 0);
    connection.now += LossDetector::RememberedFor - 1s;
    QVERIFY(connection.loses());
    connection.now += 1s;
    QVERIFY(!connection.loses());
    // It has to be seen afresh.
    connection.look(1, 0, 0);
    connection.look(4, 1, 0);
    QVERIFY(!connection.loses());
    connection.look(1, 1, 0);
    QVERIFY(connection.loses());
}

QTEST_APPLESS_MAIN(LossDetectorTest)
#include "tst_lossdetector.moc"
