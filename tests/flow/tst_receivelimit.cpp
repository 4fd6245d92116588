// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivelimit.h"

#include "tests/flow/receivingline.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Culvert;
using namespace std::chrono_literals;

using Clock = ReceiveLimit::Clock;
using Line = ReceivingLine;

namespace {

constexpr quint32 Packet = Line::Packet;

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

class ReceiveLimitTest : public QObject
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
    void lineThatGetsFasterIsUsed();
    void lineThatGetsSlowerIsNoticed();
    void channelWithLittleToSayTakesNoShare();
    void pauseIsNotTakenForSlowness();
};

void ReceiveLimitTest::lineIsFullAndItsQueueShort_data()
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

void ReceiveLimitTest::lineIsFullAndItsQueueShort()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, channels);
    QFETCH(Clock::duration, queue);
    Line line(rate, roundTrip, channels);
    line.run(4s);
    const Line::Outcome outcome = line.run(4s);
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(outcome.queue < queue);
    QVERIFY(areAboutTheSame(outcome.received));
}

void ReceiveLimitTest::longLineIsFullSoon_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<std::size_t>("channels");
    for (const int megabytes : {50, 150}) {
        for (const std::size_t channels : {1U, 4U})
            QTest::addRow("%d MB/s, %zu", megabytes, channels) << megabytes * 1e6 << channels;
    }
}

void ReceiveLimitTest::longLineIsFullSoon()
{
    QFETCH(double, rate);
    QFETCH(std::size_t, channels);
    Line line(rate, 100ms, channels);
    line.run(3s);
    const Line::Outcome outcome = line.run(2s);
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY(isMore(outcome.used, 0.9));
    // Not much more than the line carries is with the server.
    QVERIFY(outcome.queue < 200ms);
}

void ReceiveLimitTest::longerRoundTripThanKnownIsAllowedFor()
{
    // A busy machine takes 60 ms for what once took 40.
    Line line(5e6, 60ms, 1);
    line.setKnownRoundTrip(40ms);
    line.run(4s);
    QVERIFY(isMore(line.run(4s).used, 0.95));
}

void ReceiveLimitTest::channelsGetTheSame()
{
    Line line(5e6, 40ms, 3);
    line.run(4s);
    for (int i = 0; i < 2; ++i)
        line.open();
    line.run(4s);
    const Line::Outcome outcome = line.run(8s);
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(areAboutTheSame(outcome.received));
}

void ReceiveLimitTest::oneThatReadsNothingTakesNothingFromTheOthers()
{
    Line line(20e6, 40ms, 4);
    line.run(4s);
    line.hold(0);
    line.run(2s);
    const quint32 held = line.held(0);
    const Line::Outcome outcome = line.run(4s);
    QVERIFY(isMore(outcome.used, 0.97));
    QCOMPARE(outcome.received.front(), 0.0);
    QCOMPARE(line.held(0), held);
    QVERIFY(areAboutTheSame({outcome.received.begin() + 1, outcome.received.end()}));
    // It gets its own again as soon as it goes on.
    line.release(0);
    line.run(2s);
    QVERIFY(areAboutTheSame(line.run(4s).received));
}

void ReceiveLimitTest::manyNewChannelsTogether_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<Clock::duration>("roundTrip");
    QTest::newRow("50 MB/s, 100 ms") << 50e6 << Clock::duration(100ms);
    QTest::newRow("400 MB/s, 0.2 ms") << 400e6 << Clock::duration(200us);
}

void ReceiveLimitTest::manyNewChannelsTogether()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    constexpr int Many = 60;
    Line line(rate, roundTrip, 1);
    line.run(3s);
    for (int i = 0; i < Many; ++i)
        line.open();
    // What they got before anybody knew that they want as much is through after a while.
    line.run(5s);
    const Line::Outcome outcome = line.run(3s);
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(outcome.queue < 200ms);
    QVERIFY(areAboutTheSame(outcome.received));
}

void ReceiveLimitTest::newChannelStartsWithEnough()
{
    Line line(50e6, 100ms, 1);
    line.run(4s);
    // As much as OpenSSH gives, where there is room for that.
    QVERIFY(isMore(line.control().limit().perNewChannel(100ms), 1024 * 1024));
    QVERIFY(line.control().limit().perNewChannel(100ms) <= 2 * 1024 * 1024);
    QVERIFY(line.control().limit().perNewChannel(Clock::duration::zero()) >= Packet);
}

void ReceiveLimitTest::lineThatGetsFasterIsUsed()
{
    Line line(5e6, 40ms, 4);
    line.run(6s);
    line.setRate(50e6);
    line.run(3s);
    QVERIFY(isMore(line.run(2s).used, 0.95));
}

void ReceiveLimitTest::lineThatGetsSlowerIsNoticed()
{
    Line line(50e6, 40ms, 4);
    line.run(4s);
    line.setRate(5e6);
    line.run(6s);
    const Line::Outcome outcome = line.run(2s);
    QVERIFY(isMore(outcome.used, 0.97));
    QVERIFY(outcome.queue < 130ms);
}

void ReceiveLimitTest::channelWithLittleToSayTakesNoShare()
{
    Line line(20e6, 40ms, 1);
    line.run(4s);
    const quint32 before = line.control().limit().perChannel(40ms);
    std::vector<Receiving> others(100);
    for (Receiving &other : others)
        line.control().begin(other, 40ms);
    // A keystroke of each now and then, beside what comes anyway.
    for (int i = 0; i < 100; ++i) {
        line.run(10ms);
        for (Receiving &other : others)
            QVERIFY(line.control().arrived(other, 50, line.moment()));
    }
    QVERIFY(isMore(line.control().limit().perChannel(40ms), 0.9 * before));
}

void ReceiveLimitTest::pauseIsNotTakenForSlowness()
{
    Line line(20e6, 40ms, 1);
    line.run(4s);
    ReceiveLimit limit = line.control().limit();
    const double before = limit.rate();
    ReceiveLimit::Share share;
    // A page a minute, for a day.
    for (int minute = 1; minute <= 24 * 60; ++minute) {
        for (int packet = 0; packet < 10; ++packet)
            limit.arrived(share, Packet, line.moment().now + minute * 1min, 40ms);
    }
    QCOMPARE(limit.rate(), before);
}

QTEST_APPLESS_MAIN(ReceiveLimitTest)
#include "tst_receivelimit.moc"
