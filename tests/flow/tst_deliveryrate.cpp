// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/deliveryrate.h"
#include "tests/flow/sizes.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace std::chrono_literals;

using Clock = DeliveryRate::Clock;

namespace {

/// As the direction towards us is measured.
DeliveryRate rateOf(double first)
{
    DeliveryRate::Sampling sampling;
    sampling.first = first;
    sampling.shortest = 20ms;
    sampling.fewestArrivals = 8;
    sampling.window = 10;
    sampling.longestGap = 0.5;
    return DeliveryRate(sampling);
}

/// What arrives, and when. Time passes here only.
struct Line
{
    DeliveryRate rate;
    Clock::duration roundTrip = 100ms;
    Clock::time_point now = Clock::time_point(1h);

    /// @p packets, one each @p every.
    void steady(int packets, Clock::duration every, quint32 size = Packet)
    {
        for (int i = 0; i < packets; ++i) {
            rate.delivered(size, now, roundTrip, true);
            now += every;
        }
    }

    /// @p bursts of @p packets each, one each @p every; the packets of one are @p apart.
    void bursts(int bursts, int packets, Clock::duration every, Clock::duration apart = 0us)
    {
        for (int i = 0; i < bursts; ++i) {
            for (int packet = 0; packet < packets; ++packet)
                rate.delivered(Packet, now + packet * apart, roundTrip, true);
            now += every;
        }
    }
};

constexpr double perSecond(double packets, Clock::duration every)
{
    return packets * Packet / std::chrono::duration<double>(every).count();
}

bool isNear(double value, double expected, double share = 1e-6)
{
    const bool near = value > expected * (1 - share) && value < expected * (1 + share);
    if (!near)
        qInfo("%.0f, not %.0f", value, expected);
    return near;
}

} // namespace

class DeliveryRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatItIsTold();
    void steadyLineIsMeasuredExactly_data();
    void steadyLineIsMeasuredExactly();
    void burstsCountAsTheirAverage_data();
    void burstsCountAsTheirAverage();
    void fewArrivalsSayNothing();
    void trickleSaysNothing();
    void trickleThatIsFasterCounts();
    void pauseSaysNothing();
    void fasterLineIsBelievedAtOnce();
    void slowerLineIsBelievedAfterTenSamples();
    void growsWhileEachSampleIsClearlyMore();
    void steadyLineDoesNotGrow();
    void growsAgainWhenTheLineGetsFaster();
    void whatWasNotInUseCountsOnlyIfItWasFaster();
    void pauseThatIsToldBeginsAnew();
    void fewSamplesDoNotMakeItSlower();
};

void DeliveryRateTest::beginsWithWhatItIsTold()
{
    Line line{rateOf(8e6)};
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
    QVERIFY(line.rate.isGrowing());
    line.steady(1, 1ms);
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
}

void DeliveryRateTest::steadyLineIsMeasuredExactly_data()
{
    QTest::addColumn<Clock::duration>("every");
    QTest::addColumn<Clock::duration>("roundTrip");
    for (const auto &[name, every] :
         {std::pair{"400 MB/s", 80us}, std::pair{"33 MB/s", 1000us}, std::pair{"5 MB/s", 6500us},
          std::pair{"1 MB/s", 32000us}, std::pair{"60 KB/s", 500000us}}) {
        for (const auto roundTrip : {0us, 200us, 40000us, 300000us})
            QTest::addRow("%s, %d us", name, static_cast<int>(roundTrip.count()))
                << Clock::duration(every) << Clock::duration(roundTrip);
    }
}

void DeliveryRateTest::steadyLineIsMeasuredExactly()
{
    QFETCH(Clock::duration, every);
    QFETCH(Clock::duration, roundTrip);
    // Whatever it was taken for before.
    for (const double first : {1e3, 8e6, 1e9}) {
        Line line{rateOf(first), roundTrip};
        line.steady(60000, every);
        QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, every)));
    }
}

void DeliveryRateTest::burstsCountAsTheirAverage_data()
{
    QTest::addColumn<int>("packets");
    QTest::addColumn<Clock::duration>("apart");
    for (const int packets : {10, 32, 150}) {
        QTest::addRow("%d at once", packets) << packets << Clock::duration(0us);
        QTest::addRow("%d, 80 us apart", packets) << packets << Clock::duration(80us);
    }
}

/// A window that is sent and granted as a whole comes once in a round trip: its packets are fast,
/// but between two of them the line is idle.
void DeliveryRateTest::burstsCountAsTheirAverage()
{
    QFETCH(int, packets);
    QFETCH(Clock::duration, apart);
    Line line{rateOf(1e3)};
    line.bursts(50, packets, 100ms, apart);
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(packets, 100ms), 0.01));
    // Even where the round trip is really longer than the shortest that was ever seen.
    Line longer{rateOf(1e3), 60ms};
    longer.bursts(50, packets, 100ms, apart);
    QVERIFY(isNear(longer.rate.bytesPerSecond(), perSecond(packets, 100ms), 0.01));
}

void DeliveryRateTest::fewArrivalsSayNothing()
{
    Line line{rateOf(1e3), 200us};
    // Two that come together tell nothing of the line's rate.
    line.steady(2, 1us);
    QCOMPARE(line.rate.bytesPerSecond(), 1e3);
}

void DeliveryRateTest::trickleSaysNothing()
{
    Line line{rateOf(8e6)};
    // A page each second, for an hour, which comes at once.
    line.bursts(3600, 12, 1s, 1ms);
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
}

void DeliveryRateTest::trickleThatIsFasterCounts()
{
    Line line{rateOf(1e5)};
    line.bursts(100, 12, 1s, 1ms);
    // The line is at least as fast.
    QVERIFY(line.rate.bytesPerSecond() > 0.9 * perSecond(12, 1s));
}

void DeliveryRateTest::pauseSaysNothing()
{
    Line line{rateOf(8e6)};
    line.steady(1000, 1ms);
    for (int i = 0; i < 1000; ++i) {
        line.now += 1min;
        // Not even enough for one sample without the pause.
        line.steady(20, 1ms);
    }
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, 1ms)));
}

void DeliveryRateTest::fasterLineIsBelievedAtOnce()
{
    Line line{rateOf(8e6)};
    line.steady(5000, 1ms);
    // One sample may have begun before.
    line.steady(2 * 1000 + 10, 100us);
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, 100us)));
}

void DeliveryRateTest::slowerLineIsBelievedAfterTenSamples()
{
    Line line{rateOf(8e6)};
    line.steady(5000, 1ms);
    const double before = line.rate.bytesPerSecond();
    // A few slow ones may be chance.
    line.steady(100, 5ms);
    QVERIFY(isNear(line.rate.bytesPerSecond(), before));
    // Another six: the first of them all may have begun before.
    line.steady(120, 5ms);
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, 5ms)));
}

void DeliveryRateTest::growsWhileEachSampleIsClearlyMore()
{
    Line line{rateOf(1e5)};
    // What fits a round trip doubles.
    for (int packets = 10; packets < 10000; packets *= 2) {
        line.bursts(1, packets, 100ms);
        QVERIFY(line.rate.isGrowing());
    }
}

void DeliveryRateTest::steadyLineDoesNotGrow()
{
    Line line{rateOf(1e5)};
    line.steady(10000, 1ms);
    QVERIFY(!line.rate.isGrowing());
    // A little more each time is what noise looks like, too.
    for (auto every = 1000us; every > 500us; every -= 10us) {
        line.steady(300, every);
        QVERIFY(!line.rate.isGrowing());
    }
    // Nor does one that gets slower.
    line.steady(10000, 5ms);
    QVERIFY(!line.rate.isGrowing());
}

void DeliveryRateTest::growsAgainWhenTheLineGetsFaster()
{
    Line line{rateOf(1e5)};
    line.steady(10000, 1ms);
    QVERIFY(!line.rate.isGrowing());
    // Two samples, of which the first may have begun before.
    line.steady(2 * 100 * 4, 250us);
    QVERIFY(line.rate.isGrowing());
    line.steady(10000, 250us);
    QVERIFY(!line.rate.isGrowing());
}

void DeliveryRateTest::whatWasNotInUseCountsOnlyIfItWasFaster()
{
    Line line{rateOf(8e6)};
    const auto steady = [&line](int packets, Clock::duration every, int idleEach) {
        for (int i = 0; i < packets; ++i, line.now += every)
            line.rate.delivered(Packet, line.now, line.roundTrip, i % idleEach != 0);
    };
    steady(1000, 10ms, 2);
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
    // Once in a sample is enough to make it worthless.
    steady(1000, 10ms, 7);
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
    steady(1000, 1ms, 2);
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, 1ms)));
}

void DeliveryRateTest::pauseThatIsToldBeginsAnew()
{
    Line line{rateOf(8e6)};
    line.steady(1000, 1ms);
    const double before = line.rate.bytesPerSecond();
    // Never enough for a sample, though it takes longer than one together.
    for (int i = 0; i < 1000; ++i) {
        line.rate.paused();
        line.steady(20, 4ms);
    }
    QCOMPARE(line.rate.bytesPerSecond(), before);
}

void DeliveryRateTest::fewSamplesDoNotMakeItSlower()
{
    DeliveryRate::Sampling sampling;
    sampling.first = 8e6;
    sampling.shortest = 20ms;
    sampling.window = 10;
    sampling.fewest = 4;
    Line line{DeliveryRate(sampling)};
    // A packet begins the first sample; each has ten more.
    line.steady(1 + 3 * 10, 10ms);
    QCOMPARE(line.rate.bytesPerSecond(), 8e6);
    line.steady(10, 10ms);
    QVERIFY(isNear(line.rate.bytesPerSecond(), perSecond(1, 10ms)));
}

QTEST_APPLESS_MAIN(DeliveryRateTest)
#include "tst_deliveryrate.moc"
