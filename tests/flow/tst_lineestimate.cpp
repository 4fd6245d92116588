// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/lineestimate.h"
#include "tests/flow/sizes.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace std::chrono_literals;

using Clock = LineEstimate::Clock;

namespace {

// What an OpenSSH server acknowledges at a time.
constexpr quint32 Step = 96 * 1024;

} // namespace

class LineEstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripIsTheShortest();
    void directionsAreMeasuredApart();
    void senderWithLittleToSaySaysNothingAboutTheLine();
    void pauseOfSendingIsNotTakenForSlowness();
    void slowLineIsBelievedOnlyAfterSomeAcknowledgements();

private:
    const Clock::time_point m_start{1h};
};

void LineEstimateTest::roundTripIsTheShortest()
{
    LineEstimate line;
    QVERIFY(!line.isRoundTripKnown());
    QCOMPARE(line.roundTrip(), Clock::duration::zero());
    line.answered(m_start, m_start + 40ms);
    QVERIFY(line.isRoundTripKnown());
    QCOMPARE(line.roundTrip(), Clock::duration(40ms));
    line.answered(m_start, m_start + 1s);
    QCOMPARE(line.roundTrip(), Clock::duration(40ms));
    line.answered(m_start + 1s, m_start + 1s + 200us);
    QCOMPARE(line.roundTrip(), Clock::duration(200us));
}

void LineEstimateTest::directionsAreMeasuredApart()
{
    LineEstimate line;
    line.answered(m_start - 40ms, m_start);
    const double up = line.sendRate();
    const double down = line.receiveRate();
    for (int i = 0; i < 1000; ++i)
        line.arrived(Packet, m_start + i * 10ms);
    QCOMPARE(line.sendRate(), up);
    QVERIFY(line.receiveRate() < down);
    const double measured = line.receiveRate();
    for (int i = 0; i < 1000; ++i)
        line.acknowledged(Step, m_start + i * 100ms, true, 0);
    QVERIFY(line.sendRate() < up);
    QCOMPARE(line.receiveRate(), measured);
}

void LineEstimateTest::senderWithLittleToSaySaysNothingAboutTheLine()
{
    LineEstimate line;
    line.answered(m_start - 40ms, m_start);
    const double before = line.sendRate();
    for (int i = 0; i < 1000; ++i)
        line.acknowledged(Step, m_start + i * 100ms, false, 0);
    QCOMPARE(line.sendRate(), before);
    // Should it be fast, though, the line is at least as fast.
    for (int i = 1; i < 1000; ++i)
        line.acknowledged(Step, m_start + 1h + i * 1ms, false, 0);
    QVERIFY(line.sendRate() > 90e6);
}

void LineEstimateTest::pauseOfSendingIsNotTakenForSlowness()
{
    LineEstimate line;
    line.answered(m_start - 40ms, m_start);
    Clock::time_point now = m_start;
    for (int i = 0; i < 600; ++i, now += 5ms)
        line.acknowledged(Step, now, true, 0);
    const double before = line.sendRate();
    QVERIFY(before < 25e6);
    // One step a minute, for a day.
    for (int i = 0; i < 24 * 60; ++i) {
        line.sendingPaused();
        line.acknowledged(Step, now + i * 1min, true, 0);
    }
    QCOMPARE(line.sendRate(), before);
    // Nobody waits for it to go on.
    for (int i = 0; i < 24 * 60; ++i)
        line.acknowledged(Step, now + 24h + i * 1min, false, 0);
    QCOMPARE(line.sendRate(), before);
}

void LineEstimateTest::slowLineIsBelievedOnlyAfterSomeAcknowledgements()
{
    LineEstimate line;
    line.answered(m_start - 40ms, m_start);
    const double before = line.sendRate();
    // The first one only says when the first sample begins.
    for (int i = 0; i < 2; ++i)
        line.acknowledged(Step, m_start + i * 1s, true, 0);
    QCOMPARE(line.sendRate(), before);
    QVERIFY(!line.isSendRateKnown());
    line.acknowledged(Step, m_start + 2s, true, 0);
    QVERIFY(line.isSendRateKnown());
    QCOMPARE(line.sendRate(), double{Step});
}

QTEST_APPLESS_MAIN(LineEstimateTest)
#include "tst_lineestimate.moc"
