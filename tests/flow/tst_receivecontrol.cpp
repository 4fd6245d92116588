// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivecontrol.h"

#include "tests/flow/linesimulator.h"
#include "tests/flow/sizes.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Culvert;
using namespace Culvert::Test;
using namespace std::chrono_literals;

using Clock = ReceiveControl::Clock;
using Line = Test::LineSimulator;

namespace {

/// One with downloads.
class Downloads : public Line
{
public:
    Downloads(double rate, Clock::duration roundTrip, std::size_t count)
        : Line(rate, roundTrip)
    {
        openDownloads(count);
    }
};

bool isMore(double value, double least)
{
    if (value <= least)
        qInfo("%.3f is not more than %.3f", value, least);
    return value > least;
}

/// The windows of a slow line are of some packets, and are granted one or two of them at a time.
bool areAboutTheSame(const std::vector<double> &values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return isMore(*least / *most, 0.7);
}

} // namespace

class ReceiveControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIsFullAndItsQueueShort_data();
    void lineIsFullAndItsQueueShort();
    void longLineIsFullSoon_data();
    void longLineIsFullSoon();
    void longerRoundTripThanKnownIsAllowedFor();
    void channelsGetTheSame();
    void oneThatReadsNothingTakesNothingFromTheOthers();
    void manyNewChannelsTogether_data();
    void manyNewChannelsTogether();
    void newChannelStartsWithEnough();
    void startsWithAsMuchAsOpensshGives_data();
    void startsWithAsMuchAsOpensshGives();
    void manyStartsTogetherAreSpread();
    void startBesideOthersOnASlowLineIsSmall();
    void lineThatGetsFasterIsUsed();
    void lineThatGetsSlowerIsNoticed();
    void channelWithLittleToSayTakesNoShare();
    void pauseIsNotTakenForSlowness();
    void answeredGrantTellsTheRoundTrip();
};

void ReceiveControlTest::lineIsFullAndItsQueueShort_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<Clock::duration>("roundTrip");
    QTest::addColumn<std::size_t>("channels");
    QTest::addColumn<Clock::duration>("queue");
    for (const std::size_t channels : {1U, 4U})
        QTest::addRow("5 MB/s, 40 ms, %zu", channels)
            << 5e6 << Clock::duration(40ms) << channels << Clock::duration(130ms);
    for (const std::size_t channels : {1U, 4U})
        QTest::addRow("20 MB/s, 100 ms, %zu", channels)
            << 20e6 << Clock::duration(100ms) << channels << Clock::duration(200ms);
    for (const std::size_t channels : {1U, 8U})
        QTest::addRow("loopback, %zu", channels)
            << 400e6 << Clock::duration(200us) << channels << Clock::duration(20ms);
}

void ReceiveControlTest::lineIsFullAndItsQueueShort()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, channels);
    QFETCH(Clock::duration, queue);
    Downloads line(rate, roundTrip, channels);
    line.run(4s);
    const Line::Outcome outcome = line.run(4s).down;
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(outcome.queue < queue);
    QVERIFY(areAboutTheSame(outcome.delivered));
}

void ReceiveControlTest::longLineIsFullSoon_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<std::size_t>("channels");
    for (const int megabytes : {50, 150}) {
        for (const std::size_t channels : {1U, 4U})
            QTest::addRow("%d MB/s, %zu", megabytes, channels) << megabytes * 1e6 << channels;
    }
}

void ReceiveControlTest::longLineIsFullSoon()
{
    QFETCH(double, rate);
    QFETCH(std::size_t, channels);
    Downloads line(rate, 100ms, channels);
    line.run(3s);
    const Line::Outcome outcome = line.run(2s).down;
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY(isMore(outcome.used, 0.9));
    // Not much more than the line carries is with the server.
    QVERIFY(outcome.queue < 200ms);
}

void ReceiveControlTest::longerRoundTripThanKnownIsAllowedFor()
{
    // A busy machine takes 60 ms for what once took 40.
    Downloads line(5e6, 60ms, 1);
    line.setShortestRoundTrip(40ms);
    line.run(4s);
    QVERIFY(isMore(line.run(4s).down.used, 0.95));
}

void ReceiveControlTest::channelsGetTheSame()
{
    Downloads line(5e6, 40ms, 3);
    line.run(4s);
    line.openDownloads(2);
    line.run(4s);
    const Line::Outcome outcome = line.run(8s).down;
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(areAboutTheSame(outcome.delivered));
}

void ReceiveControlTest::oneThatReadsNothingTakesNothingFromTheOthers()
{
    Downloads line(20e6, 40ms, 4);
    line.run(4s);
    line.stopReader(0);
    line.run(2s);
    const quint32 held = line.held(0);
    const Line::Outcome outcome = line.run(4s).down;
    QVERIFY(isMore(outcome.used, 0.97));
    QCOMPARE(outcome.delivered.front(), 0.0);
    QCOMPARE(line.held(0), held);
    QVERIFY(areAboutTheSame({outcome.delivered.begin() + 1, outcome.delivered.end()}));
    // It gets its own again as soon as it goes on.
    line.startReader(0);
    line.run(2s);
    QVERIFY(areAboutTheSame(line.run(4s).down.delivered));
}

void ReceiveControlTest::manyNewChannelsTogether_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<Clock::duration>("roundTrip");
    QTest::newRow("50 MB/s, 100 ms") << 50e6 << Clock::duration(100ms);
    QTest::newRow("400 MB/s, 0.2 ms") << 400e6 << Clock::duration(200us);
}

void ReceiveControlTest::manyNewChannelsTogether()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    constexpr int Many = 60;
    Downloads line(rate, roundTrip, 1);
    line.run(3s);
    line.openDownloads(Many);
    // What they got before anybody knew that they want as much is through after a while.
    line.run(5s);
    const Line::Outcome outcome = line.run(3s).down;
    QVERIFY(isMore(outcome.used, 0.96));
    QVERIFY(outcome.queue < 200ms);
    QVERIFY(areAboutTheSame(outcome.delivered));
}

void ReceiveControlTest::newChannelStartsWithEnough()
{
    Downloads line(50e6, 100ms, 1);
    line.run(4s);
    // As much as OpenSSH gives, where there is room for that.
    QVERIFY(isMore(line.receiving().mostForNew(line.now()), 1024 * 1024));
    QVERIFY(line.receiving().mostForNew(line.now()) <= 2 * 1024 * 1024);
    // Nothing is known of this one yet.
    Line unknown(50e6, 100ms);
    QVERIFY(unknown.receiving().mostForNew(unknown.now()) >= Packet);
}

void ReceiveControlTest::startsWithAsMuchAsOpensshGives_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<std::size_t>("before");
    QTest::addColumn<std::size_t>("channels");
    for (const int megabytes : {1, 5, 50}) {
        for (const std::size_t before : {0U, 1U, 8U}) {
            for (const std::size_t channels : {1U, 8U})
                QTest::addRow("%d MB/s, %zu after %zu", megabytes, channels, before)
                    << megabytes * 1e6 << before << channels;
        }
    }
}

/// Whatever the line carried before, when nothing else is on it.
void ReceiveControlTest::startsWithAsMuchAsOpensshGives()
{
    QFETCH(double, rate);
    QFETCH(std::size_t, before);
    QFETCH(std::size_t, channels);
    Downloads line(rate, 40ms, before);
    line.run(4s);
    for (std::size_t i = 0; i < before; ++i)
        line.closeDownload(i);
    line.run(1s);
    line.openDownloads(channels);
    // What they may receive is granted before a round trip and the pace are over.
    line.run(150ms);
    for (std::size_t i = before; i < before + channels; ++i)
        QVERIFY2(line.granted(i) >= 2 * 1024 * 1024, qPrintable(QString::number(line.granted(i))));
}

/// More than that at once is more than ssh can pass on.
void ReceiveControlTest::manyStartsTogetherAreSpread()
{
    constexpr quint64 Each = 2 * 1024 * 1024;
    Line line(1e9, 40ms);
    line.openDownloads(14);
    quint64 granted = 0;
    for (std::size_t i = 0; i < 14; ++i) {
        granted += line.granted(i);
        // As with ssh -D.
        if (i < 8)
            QVERIFY2(line.granted(i) >= Each, qPrintable(QString::number(line.granted(i))));
    }
    QVERIFY2(granted <= 22 * Each / 2, qPrintable(QString::number(granted)));
}

void ReceiveControlTest::startBesideOthersOnASlowLineIsSmall()
{
    Downloads line(5e6, 40ms, 4);
    line.run(6s);
    QVERIFY(line.receiving().mostForNew(line.now()) <= 256 * 1024);
    // A fast one has room beside them.
    Downloads fast(100e6, 40ms, 4);
    fast.run(4s);
    QVERIFY(isMore(fast.receiving().mostForNew(fast.now()), 2 * 1024 * 1024 - 1));
}

void ReceiveControlTest::lineThatGetsFasterIsUsed()
{
    Downloads line(5e6, 40ms, 4);
    line.run(6s);
    line.setRate(50e6);
    line.run(3s);
    QVERIFY(isMore(line.run(2s).down.used, 0.95));
}

void ReceiveControlTest::lineThatGetsSlowerIsNoticed()
{
    Downloads line(50e6, 40ms, 4);
    line.run(4s);
    line.setRate(5e6);
    line.run(6s);
    const Line::Outcome outcome = line.run(2s).down;
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(outcome.queue < 130ms);
}

void ReceiveControlTest::channelWithLittleToSayTakesNoShare()
{
    Downloads line(20e6, 40ms, 1);
    line.run(4s);
    const quint32 before = line.receiving().mostOnTheWay();
    std::vector<Receiving> others(100);
    for (Receiving &other : others)
        line.receiving().begin(other, line.now());
    // A keystroke of each now and then, beside what comes anyway.
    for (int i = 0; i < 100; ++i) {
        line.run(10ms);
        for (Receiving &other : others)
            QVERIFY(line.receiving().arrived(other, 50, line.now()));
    }
    QVERIFY(isMore(line.receiving().mostOnTheWay(), 0.9 * before));
}

void ReceiveControlTest::pauseIsNotTakenForSlowness()
{
    Downloads line(20e6, 40ms, 1);
    line.run(4s);
    LineEstimate estimate = line.estimate();
    const double before = estimate.receiveRate();
    // A page a minute, for a day.
    for (int minute = 1; minute <= 24 * 60; ++minute) {
        for (int packet = 0; packet < 10; ++packet)
            estimate.arrived(Packet, line.now() + minute * 1min);
    }
    QCOMPARE(estimate.receiveRate(), before);
}

/// The first answer after a login may come late.
void ReceiveControlTest::answeredGrantTellsTheRoundTrip()
{
    LineEstimate line;
    ReceiveBudget budget;
    ReceiveControl control(line, budget);
    Receiving receiving;
    Clock::time_point now(1h);
    const quint32 first = control.begin(receiving, now);
    line.answered(now, now + 40ms);
    now += 40ms;
    const quint32 all = first + control.opened(receiving, 0, now);
    QVERIFY(control.arrived(receiving, all, now));
    control.consumed(receiving, all);
    now += 1s;
    QVERIFY(control.due(receiving, 0, now) > 0);
    now += 1ms;
    QVERIFY(control.arrived(receiving, 1, now));
    QCOMPARE(line.roundTrip(), Clock::duration(1ms));
}

QTEST_APPLESS_MAIN(ReceiveControlTest)
#include "tst_receivecontrol.moc"
