// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/sendcontrol.h"

#include "tests/flow/linesimulator.h"
#include "tests/flow/sizes.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Culvert;
using namespace Culvert::Test;
using namespace std::chrono_literals;

using Clock = SendControl::Clock;
using Line = Test::LineSimulator;

namespace {

constexpr quint32 ServerWindow = Line::ServerWindow;
constexpr quint32 OpensshStep = Line::ServerStep;

/// One with uploads.
class Uploads : public Line
{
public:
    Uploads(double rate, Clock::duration roundTrip, std::size_t count)
        : Line(rate, roundTrip)
    {
        openUploads(count);
    }
};

/// Some channels of one link, without a line: a test says what is acknowledged, and when.
struct Channels
{
    LineEstimate line;
    SendControl control{line, Packet};
    Clock::time_point now{1h};

    explicit Channels(Clock::duration roundTrip = 40ms) { line.answered(now - roundTrip, now); }

    /// Sends as long as it may. Returns how many bytes.
    quint32 sendAll(Flight &flight)
    {
        quint32 bytes = 0;
        while (!control.holdBack(flight, now)) {
            control.sent(flight, Packet, now);
            bytes += Packet;
        }
        return bytes;
    }

    /// The server takes all and acknowledges it, as @p rate bytes a second have it; so often.
    void acknowledge(Flight &flight, double rate, int times)
    {
        for (int i = 0; i < times; ++i) {
            sendAll(flight);
            now += std::chrono::duration_cast<Clock::duration>(
                std::chrono::duration<double>(OpensshStep / rate));
            control.acknowledged(flight, OpensshStep, now);
        }
    }
};

} // namespace

class SendControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIsFullAndItsQueueShort_data();
    void lineIsFullAndItsQueueShort();
    void longLineIsNoSlowerThanWithout_data();
    void longLineIsNoSlowerThanWithout();
    void sendersGetTheSame();
    void slowLineIsKnownBySlowAcknowledgements();
    void lineThatGetsFasterIsUsed();
    void longLineThatGetsFasterIsUsed();
    void lineThatGetsSlowerIsNoticed();
    void oneMayAlwaysSendMoreThanAStep();
    void largerStepsRaiseTheLimit();
    void oneThatBeginsMayFillTheServersWindow_data();
    void oneThatBeginsMayFillTheServersWindow();
    void stepsOfAnySizeAreReached();
    void smallerStepLowersItAgain();
    void newAndSmallOnesAreNeverHeldBack();
    void packetsFillWhatMayBeOnItsWay();
    void heldBackGoesOnWithItsOwnAcknowledgement();
    void moreAcknowledgedThanSentCountsAsAll();
    void targetThatTakesNothingHasNoShare();
    void channelThatIsGoneLeavesItsShare();
    void nothingIsToBeDoneWhileNoneIsHeldBack();
    void acknowledgementsPutOffTheStall();
    void slowLineHasMoreTimeUntilItIsStalled_data();
    void slowLineHasMoreTimeUntilItIsStalled();
    void acknowledgementOfNothingIsNoProgress();
    void senderWithLittleToSaySaysNothingAboutTheLine();
    void pauseIsNotTakenForSlowness();
    void downloadsBesideUploadsCostNothing();
    void lineThatLosesHasMoreOnItsWay();
};

void SendControlTest::lineIsFullAndItsQueueShort_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<Clock::duration>("roundTrip");
    QTest::addColumn<std::size_t>("senders");
    QTest::addColumn<Clock::duration>("queue");
    const Clock::duration slow = 40ms;
    // Each may have a step more on its way than is on the line, which is what many cost.
    QTest::newRow("5 MB/s, 40 ms, 1") << 5e6 << slow << std::size_t{1} << Clock::duration(60ms);
    QTest::newRow("5 MB/s, 40 ms, 4") << 5e6 << slow << std::size_t{4} << Clock::duration(110ms);
    QTest::newRow("1 MB/s, 40 ms, 1") << 1e6 << slow << std::size_t{1} << Clock::duration(160ms);
    QTest::newRow("20 MB/s, 100 ms, 4")
        << 20e6 << Clock::duration(100ms) << std::size_t{4} << Clock::duration(110ms);
    QTest::newRow("loopback, 1") << 400e6 << Clock::duration(200us) << std::size_t{1}
                                 << Clock::duration(40ms);
    QTest::newRow("loopback, 8") << 400e6 << Clock::duration(200us) << std::size_t{8}
                                 << Clock::duration(40ms);
}

void SendControlTest::lineIsFullAndItsQueueShort()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, senders);
    QFETCH(Clock::duration, queue);
    Uploads line(rate, roundTrip, senders);
    line.run(4s);
    const Line::Outcome outcome = line.run(4s).up;
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY2(outcome.used > 0.97, qPrintable(QString::number(outcome.used)));
    QVERIFY(outcome.queue < queue);
}

void SendControlTest::longLineIsNoSlowerThanWithout_data()
{
    QTest::addColumn<Clock::duration>("roundTrip");
    QTest::addColumn<std::size_t>("senders");
    for (const int milliseconds : {20, 100, 300}) {
        for (const int senders : {1, 4})
            QTest::addRow("%d at %d ms", senders, milliseconds)
                << Clock::duration(std::chrono::milliseconds(milliseconds))
                << static_cast<std::size_t>(senders);
    }
}

/// Where sshd's windows are the limit, they stay that: from the start, too.
void SendControlTest::longLineIsNoSlowerThanWithout()
{
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, senders);
    Uploads with(400e6, roundTrip, senders);
    Uploads without(400e6, roundTrip, senders);
    without.setSendControl(false);
    const double start = with.run(4s).up.used / without.run(4s).up.used;
    const double later = with.run(4s).up.used / without.run(4s).up.used;
    qInfo("%.3f, %.3f", start, later);
    QVERIFY2(start > 0.98, qPrintable(QString::number(start)));
    QVERIFY2(later > 0.98, qPrintable(QString::number(later)));
}

void SendControlTest::sendersGetTheSame()
{
    Uploads line(5e6, 40ms, 3);
    line.run(4s);
    line.openUploads(2);
    line.run(2s);
    const Line::Outcome outcome = line.run(8s).up;
    const auto [least, most] =
        std::minmax_element(outcome.delivered.begin(), outcome.delivered.end());
    QVERIFY2(*least > 0.85 * *most, qPrintable(QString::number(*least / *most)));
}

/// Between two steps of the server's, two seconds pass.
void SendControlTest::slowLineIsKnownBySlowAcknowledgements()
{
    constexpr double Rate = 50e3;
    Uploads line(Rate, 40ms, 1);
    // What was sent before there was a measurement has to be through.
    line.run(60s);
    const Line::Outcome outcome = line.run(20s).up;
    QVERIFY2(outcome.used > 0.95, qPrintable(QString::number(outcome.used)));
    const std::chrono::duration<double> smallest(SendControl::Smallest / Rate);
    QVERIFY(outcome.queue <= smallest);
}

void SendControlTest::lineThatGetsFasterIsUsed()
{
    Uploads line(5e6, 40ms, 4);
    line.run(6s);
    line.setRate(50e6);
    line.run(3s);
    QVERIFY(line.run(2s).up.used > 0.95);
}

/// 20 ms more are little there.
void SendControlTest::longLineThatGetsFasterIsUsed()
{
    Uploads line(1e6, 300ms, 4);
    line.run(12s);
    line.setRate(15e6);
    line.run(12s);
    const Line::Outcome outcome = line.run(4s).up;
    QVERIFY2(outcome.used > 0.95, qPrintable(QString::number(outcome.used)));
}

void SendControlTest::lineThatGetsSlowerIsNoticed()
{
    Uploads line(50e6, 40ms, 4);
    line.run(4s);
    line.setRate(5e6);
    line.run(6s);
    const Line::Outcome outcome = line.run(2s).up;
    QVERIFY(outcome.used > 0.95);
    QVERIFY(outcome.queue < 110ms);
}

void SendControlTest::oneMayAlwaysSendMoreThanAStep()
{
    Channels channels;
    std::vector<Flight> flights(1000);
    for (Flight &flight : flights)
        channels.control.sent(flight, 4 * Packet, channels.now);
    QVERIFY(channels.control.mostInFlight() >= SendControl::Smallest);
    for (Flight &flight : flights)
        channels.control.forget(flight, channels.now);
    Flight flight;
    channels.sendAll(flight);
    for (int i = 0; i < 100; ++i)
        channels.control.acknowledged(flight, 10, channels.now + i * 100ms);
    QCOMPARE(channels.control.mostInFlight(), SendControl::Smallest);
    QVERIFY(SendControl::Smallest >= OpensshStep + Packet);
}

/// As some servers do.
void SendControlTest::largerStepsRaiseTheLimit()
{
    Uploads line(5e6, 40ms, 8);
    line.setServerStep(ServerWindow / 2);
    // Past their beginning, what may be on its way is over soon, and nothing is acknowledged. It
    // has not to be told.
    line.run(10s);
    QVERIFY(line.run(10s).up.used > 0.97);
}

/// As ssh by itself has it, unless others fill a slow line.
void SendControlTest::oneThatBeginsMayFillTheServersWindow_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<std::size_t>("before");
    QTest::addColumn<bool>("beside");
    QTest::addColumn<bool>("all");
    for (const int megabytes : {1, 5, 100}) {
        QTest::addRow("%d MB/s, nothing known", megabytes)
            << megabytes * 1e6 << std::size_t{0} << false << true;
        QTest::addRow("%d MB/s, after others", megabytes)
            << megabytes * 1e6 << std::size_t{4} << false << true;
        QTest::addRow("%d MB/s, beside others", megabytes)
            << megabytes * 1e6 << std::size_t{4} << true << (megabytes == 100);
    }
}

void SendControlTest::oneThatBeginsMayFillTheServersWindow()
{
    QFETCH(double, rate);
    QFETCH(std::size_t, before);
    QFETCH(bool, beside);
    QFETCH(bool, all);
    Uploads line(rate, 40ms, before);
    line.run(20s);
    for (std::size_t i = 0; i < before && !beside; ++i)
        line.closeUpload(i);
    for (int i = 0; i < 8; ++i) {
        Flight flight;
        quint32 bytes = 0;
        while (bytes < ServerWindow && !line.sending().holdBack(flight, line.now())) {
            line.sending().sent(flight, Packet, line.now());
            bytes += Packet;
        }
        QVERIFY(all ? bytes == ServerWindow : bytes < ServerWindow / 4);
        line.sending().forget(flight, line.now());
    }
}

void SendControlTest::stepsOfAnySizeAreReached()
{
    Channels channels;
    Flight flight;
    for (int i = 0; i < 100; ++i) {
        channels.sendAll(flight);
        channels.now = channels.control.lookAgainAt().value();
        QVERIFY(channels.control.isStalled(channels.now));
        channels.control.release(flight, channels.now);
        // Half a window of 2^32 bytes.
        if (flight.bytes > 1U << 31)
            break;
    }
    QVERIFY(channels.control.mostInFlight() > 1U << 31);
    QVERIFY(flight.bytes > 1U << 31);
}

void SendControlTest::smallerStepLowersItAgain()
{
    Channels channels;
    Flight flight;
    channels.sendAll(flight);
    for (int i = 0; i < 100; ++i)
        channels.control.acknowledged(flight, 10, channels.now + i * 100ms);
    for (int i = 0; i < 100; ++i) {
        channels.now = channels.control.lookAgainAt().value();
        QVERIFY(channels.control.isStalled(channels.now));
    }
    QVERIFY(channels.control.mostInFlight() > ServerWindow);
    channels.now += 1h;
    channels.control.acknowledged(flight, OpensshStep, channels.now);
    QCOMPARE(channels.control.mostInFlight(), SendControl::Smallest);
}

void SendControlTest::newAndSmallOnesAreNeverHeldBack()
{
    Channels channels;
    std::vector<Flight> bulk(20);
    for (Flight &flight : bulk)
        channels.sendAll(flight);
    for (const Flight &flight : bulk)
        QVERIFY(flight.heldBack);
    // A hundred more, of which each has some packets to send.
    std::vector<Flight> small(100);
    for (Flight &flight : small) {
        for (quint32 bytes = 0; bytes + Packet <= OpensshStep; bytes += Packet) {
            QVERIFY(!channels.control.holdBack(flight, channels.now));
            QVERIFY(channels.control.packets(flight, channels.now) >= 1);
            channels.control.sent(flight, Packet, channels.now);
        }
    }
    // They take nothing from the others.
    Channels without;
    std::vector<Flight> alone(20);
    for (Flight &flight : alone)
        without.sendAll(flight);
    QCOMPARE(channels.control.mostInFlight(), without.control.mostInFlight());
}

void SendControlTest::packetsFillWhatMayBeOnItsWay()
{
    Channels channels;
    Flight flight;
    quint32 bytes = 0;
    while (!channels.control.holdBack(flight, channels.now)) {
        const auto packets = static_cast<quint32>(channels.control.packets(flight, channels.now));
        QVERIFY(packets >= 1);
        channels.control.sent(flight, packets * Packet, channels.now);
        bytes += packets * Packet;
    }
    QCOMPARE(flight.bytes, bytes);
    QVERIFY(bytes <= channels.control.mostInFlight());
    QVERIFY(bytes + Packet > channels.control.mostInFlight());
}

void SendControlTest::heldBackGoesOnWithItsOwnAcknowledgement()
{
    Channels channels;
    std::vector<Flight> flights(2);
    // They take turns, so that both have the same.
    while (!flights.at(1).heldBack) {
        for (Flight &flight : flights) {
            if (!channels.control.holdBack(flight, channels.now))
                channels.control.sent(flight, Packet, channels.now);
        }
    }
    QVERIFY(flights.at(0).heldBack);
    channels.now += 10ms;
    // Less than a packet gives no room for one.
    channels.control.acknowledged(flights.at(0), 1, channels.now);
    QVERIFY(flights.at(0).heldBack);
    channels.control.acknowledged(flights.at(0), OpensshStep, channels.now);
    QVERIFY(!flights.at(0).heldBack && flights.at(1).heldBack);
    QVERIFY(channels.sendAll(flights.at(0)) >= OpensshStep);
}

void SendControlTest::moreAcknowledgedThanSentCountsAsAll()
{
    Channels channels;
    Flight flight;
    channels.control.sent(flight, Packet, channels.now);
    const double before = channels.line.sendRate();
    // Servers may widen their windows without having taken anything.
    for (int i = 0; i < 100; ++i) {
        channels.now += 10ms;
        channels.control.acknowledged(flight, std::numeric_limits<quint32>::max(), channels.now);
        QCOMPARE(flight.bytes, 0U);
    }
    QCOMPARE(channels.line.sendRate(), before);
}

/// One that has filled its share and gets no acknowledgement is a target that takes nothing.
void SendControlTest::targetThatTakesNothingHasNoShare()
{
    Uploads line(5e6, 40ms, 1);
    line.run(6s);
    const quint32 alone = line.sending().mostInFlight();
    line.openUploads(4);
    for (std::size_t i = 1; i <= 4; ++i)
        line.stopTarget(i);
    line.run(8s);
    const Line::Outcome outcome = line.run(4s).up;
    QVERIFY2(outcome.delivered.front() > 0.97 * 4 * 5e6,
             qPrintable(QString::number(outcome.delivered.front())));
    QVERIFY(line.sending().mostInFlight() > alone * 9 / 10);
}

void SendControlTest::channelThatIsGoneLeavesItsShare()
{
    Uploads line(5e6, 40ms, 1);
    line.run(6s);
    const quint32 alone = line.sending().mostInFlight();
    line.openUploads(4);
    line.run(6s);
    QVERIFY(line.sending().mostInFlight() < alone);
    for (std::size_t i = 1; i <= 4; ++i)
        line.closeUpload(i);
    // At once.
    QVERIFY(line.sending().mostInFlight() > alone * 9 / 10);
    const Line::Outcome outcome = line.run(4s).up;
    QVERIFY2(outcome.used > 0.97, qPrintable(QString::number(outcome.used)));
}

void SendControlTest::nothingIsToBeDoneWhileNoneIsHeldBack()
{
    Channels channels;
    QVERIFY(!channels.control.lookAgainAt());
    Flight flight;
    channels.control.sent(flight, Packet, channels.now);
    QVERIFY(!channels.control.lookAgainAt());
    QVERIFY(!channels.control.isStalled(channels.now + 24h));
    channels.sendAll(flight);
    QVERIFY(channels.control.lookAgainAt());
    channels.control.forget(flight, channels.now);
    QVERIFY(!flight.heldBack);
    QVERIFY(!channels.control.lookAgainAt());
    QVERIFY(!channels.control.isStalled(channels.now + 24h));
}

void SendControlTest::acknowledgementsPutOffTheStall()
{
    Channels channels;
    std::vector<Flight> flights(2);
    for (Flight &flight : flights)
        channels.sendAll(flight);
    const Clock::time_point first = channels.control.lookAgainAt().value();
    QCOMPARE(first, channels.now + 1s);
    // One channel goes on, the other waits for longer than that.
    for (int i = 0; i < 10; ++i) {
        channels.now += 500ms;
        channels.control.acknowledged(flights.at(0), OpensshStep, channels.now);
        channels.sendAll(flights.at(0));
        QVERIFY(!channels.control.isStalled(channels.now));
    }
    const quint32 before = channels.control.mostInFlight();
    channels.now = channels.control.lookAgainAt().value();
    QVERIFY(!channels.control.isStalled(channels.now - 1ms));
    QVERIFY(channels.control.isStalled(channels.now));
    QVERIFY(channels.control.mostInFlight() > before);
    // Once.
    QVERIFY(!channels.control.isStalled(channels.now));
}

/// What is sent without an acknowledgement would only queue.
void SendControlTest::slowLineHasMoreTimeUntilItIsStalled_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<Clock::duration>("least");
    QTest::addColumn<Clock::duration>("most");
    QTest::newRow("5 MB/s") << 5e6 << Clock::duration(1s) << Clock::duration(1s);
    QTest::newRow("100 KB/s") << 100e3 << Clock::duration(3s) << Clock::duration(3500ms);
    QTest::newRow("10 KB/s") << 10e3 << Clock::duration(10s) << Clock::duration(10s);
}

void SendControlTest::slowLineHasMoreTimeUntilItIsStalled()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, least);
    QFETCH(Clock::duration, most);
    Channels channels;
    Flight flight;
    channels.acknowledge(flight, rate, 100);
    channels.sendAll(flight);
    const Clock::duration time = channels.control.lookAgainAt().value() - channels.now;
    QVERIFY(time >= least);
    QVERIFY(time <= most);
}

void SendControlTest::acknowledgementOfNothingIsNoProgress()
{
    Channels channels;
    Flight waiting;
    Flight idle;
    channels.sendAll(waiting);
    const auto before = channels.control.lookAgainAt();
    channels.now += 500ms;
    // A server may widen a window of which nothing was used.
    channels.control.acknowledged(idle, OpensshStep, channels.now);
    channels.control.acknowledged(waiting, 0, channels.now);
    QCOMPARE(channels.control.lookAgainAt(), before);
}

void SendControlTest::senderWithLittleToSaySaysNothingAboutTheLine()
{
    Channels channels;
    const double before = channels.line.sendRate();
    Flight flight;
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(!channels.control.holdBack(flight, channels.now));
        channels.control.sent(flight, OpensshStep, channels.now);
        channels.now += 100ms;
        channels.control.acknowledged(flight, OpensshStep, channels.now);
    }
    QCOMPARE(channels.line.sendRate(), before);
}

/// One that has been held back, and has nothing to send for a while.
void SendControlTest::pauseIsNotTakenForSlowness()
{
    Channels channels;
    Flight flight;
    channels.acknowledge(flight, 20e6, 1000);
    const double before = channels.line.sendRate();
    QVERIFY(before > 15e6 && before < 25e6);
    for (int i = 0; i < 24 * 60; ++i) {
        channels.acknowledge(flight, 20e6, 1);
        channels.sendAll(flight);
        channels.now += 5ms;
        channels.control.acknowledged(flight, flight.bytes, channels.now);
        channels.now += 1min;
    }
    QCOMPARE(channels.line.sendRate(), before);
}

void SendControlTest::downloadsBesideUploadsCostNothing()
{
    Uploads line(5e6, 40ms, 2);
    line.openDownloads(2);
    line.run(6s);
    const Line::Outcomes outcomes = line.run(4s);
    for (const Line::Outcome &outcome : {outcomes.up, outcomes.down}) {
        QVERIFY2(outcome.used > 0.97, qPrintable(QString::number(outcome.used)));
        QVERIFY(outcome.queue < 130ms);
    }
}

/// While a lost packet is missed and sent again, nothing is acknowledged.
void SendControlTest::lineThatLosesHasMoreOnItsWay()
{
    Channels channels;
    Flight flight;
    channels.acknowledge(flight, 20e6, 100);
    const quint32 before = channels.control.mostInFlight();
    channels.line.setLoses(true);
    const quint32 losing = channels.control.mostInFlight();
    QVERIFY2(losing >= 2 * before, qPrintable(QString::number(losing)));
    channels.line.setLoses(false);
    QCOMPARE(channels.control.mostInFlight(), before);
}

QTEST_APPLESS_MAIN(SendControlTest)
#include "tst_sendcontrol.moc"
