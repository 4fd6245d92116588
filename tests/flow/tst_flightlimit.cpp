// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/flightlimit.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Culvert;
using namespace std::chrono_literals;

using Clock = FlightLimit::Clock;

namespace {

constexpr quint32 Packet = 32 * 1024;
constexpr quint32 ServerWindow = 2 * 1024 * 1024;
constexpr quint32 OpensshStep = 96 * 1024;

/// Some senders without end, a line that queues what it cannot carry, and a server that
/// acknowledges in steps. Time passes in steps, here only.
class Line
{
public:
    Line(double rate, Clock::duration roundTrip, std::size_t senders, quint32 step = OpensshStep)
        : m_rate(rate)
        , m_roundTrip(roundTrip)
        , m_step(step)
        , m_channels(senders)
    {}

    /// What a run showed.
    struct Outcome
    {
        /// Of what the line carries.
        double used = 0;
        /// Until a byte that comes now would be on the line, at worst.
        Clock::duration queue{};
        /// Bytes that each sender brought to the server.
        std::vector<double> delivered;
    };

    Outcome run(Clock::duration time, bool limited = true)
    {
        constexpr auto Step = 100us;
        Outcome outcome;
        outcome.delivered.resize(m_channels.size());
        const Clock::time_point end = now + time;
        for (; now < end; now += Step) {
            acknowledge();
            send(limited);
            outcome.queue = std::max(outcome.queue, queueTime());
            carry(std::chrono::duration<double>(Step).count(), outcome);
        }
        outcome.used = std::accumulate(outcome.delivered.begin(), outcome.delivered.end(), 0.0) /
                       (m_rate * std::chrono::duration<double>(time).count());
        return outcome;
    }

    void setRate(double rate) { m_rate = rate; }
    void setSenders(std::size_t senders) { m_channels.resize(senders); }

    FlightLimit limit;
    Clock::time_point now = Clock::time_point(1h);

private:
    struct Sender
    {
        quint32 inFlight = 0;
        /// What the server has taken and not acknowledged.
        quint32 taken = 0;
    };
    struct Ack
    {
        Clock::time_point at;
        std::size_t sender;
        quint32 bytes;
    };

    Clock::duration queueTime() const
    {
        return std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(static_cast<double>(m_queue.size()) * Packet / m_rate));
    }

    void acknowledge()
    {
        while (!m_acks.empty() && m_acks.front().at <= now) {
            const Ack ack = m_acks.front();
            m_acks.pop_front();
            m_channels.at(ack.sender).inFlight -= ack.bytes;
            limit.acknowledged(ack.bytes, now, m_roundTrip, true);
        }
    }

    /// A packet each in turn, as long as anybody may.
    void send(bool limited)
    {
        const quint32 most =
            limited ? std::min(ServerWindow,
                               limit.perChannel(static_cast<int>(m_channels.size()), m_roundTrip))
                    : ServerWindow;
        for (bool any = true; any;) {
            any = false;
            for (std::size_t i = 0; i < m_channels.size(); ++i) {
                if (m_channels[i].inFlight + Packet > most)
                    continue;
                m_channels[i].inFlight += Packet;
                m_queue.push_back(i);
                any = true;
            }
        }
    }

    void carry(double seconds, Outcome &outcome)
    {
        m_carried = std::min(m_carried + m_rate * seconds, m_queue.empty() ? double{Packet} : 1e9);
        while (m_carried >= Packet && !m_queue.empty()) {
            m_carried -= Packet;
            const std::size_t i = m_queue.front();
            m_queue.pop_front();
            outcome.delivered.at(i) += Packet;
            Sender &sender = m_channels.at(i);
            sender.taken += Packet;
            if (sender.taken < m_step)
                continue;
            m_acks.push_back({now + m_roundTrip, i, sender.taken});
            sender.taken = 0;
        }
    }

    double m_rate;
    Clock::duration m_roundTrip;
    quint32 m_step;
    std::vector<Sender> m_channels;
    std::deque<std::size_t> m_queue;
    std::deque<Ack> m_acks;
    double m_carried = 0;
};

} // namespace

class FlightLimitTest : public QObject
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
    void lineThatGetsSlowerIsNoticed();
    void oneMayAlwaysSendMoreThanAStep();
    void senderWithLittleToSaySaysNothingAboutTheLine();
    void pauseIsNotTakenForSlowness();
    void largerStepsRaiseTheLimit();
    void stepsOfAnySizeAreReached();
    void smallerStepLowersItAgain();
};

void FlightLimitTest::lineIsFullAndItsQueueShort_data()
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

void FlightLimitTest::lineIsFullAndItsQueueShort()
{
    QFETCH(double, rate);
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, senders);
    QFETCH(Clock::duration, queue);
    Line line(rate, roundTrip, senders);
    line.run(4s);
    const Line::Outcome outcome = line.run(4s);
    qInfo("used %.3f, queue %.1f ms", outcome.used,
          std::chrono::duration<double, std::milli>(outcome.queue).count());
    QVERIFY2(outcome.used > 0.97, qPrintable(QString::number(outcome.used)));
    QVERIFY(outcome.queue < queue);
}

void FlightLimitTest::longLineIsNoSlowerThanWithout_data()
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
void FlightLimitTest::longLineIsNoSlowerThanWithout()
{
    QFETCH(Clock::duration, roundTrip);
    QFETCH(std::size_t, senders);
    Line with(400e6, roundTrip, senders);
    Line without(400e6, roundTrip, senders);
    const double start = with.run(4s).used / without.run(4s, false).used;
    const double later = with.run(4s).used / without.run(4s, false).used;
    qInfo("%.3f, %.3f", start, later);
    QVERIFY2(start > 0.8, qPrintable(QString::number(start)));
    QVERIFY2(later > 0.98, qPrintable(QString::number(later)));
}

void FlightLimitTest::sendersGetTheSame()
{
    Line line(5e6, 40ms, 3);
    line.run(4s);
    line.setSenders(5);
    line.run(2s);
    const Line::Outcome outcome = line.run(8s);
    const auto [least, most] =
        std::minmax_element(outcome.delivered.begin(), outcome.delivered.end());
    QVERIFY2(*least > 0.85 * *most, qPrintable(QString::number(*least / *most)));
}

/// Between two steps of the server's, two seconds pass.
void FlightLimitTest::slowLineIsKnownBySlowAcknowledgements()
{
    constexpr double Rate = 50e3;
    Line line(Rate, 40ms, 1);
    // What was sent before there was a measurement has to be through.
    line.run(60s);
    const Line::Outcome outcome = line.run(20s);
    QVERIFY2(outcome.used > 0.95, qPrintable(QString::number(outcome.used)));
    const std::chrono::duration<double> smallest(FlightLimit::Smallest / Rate);
    QVERIFY(outcome.queue <= smallest);
}

void FlightLimitTest::lineThatGetsFasterIsUsed()
{
    Line line(5e6, 40ms, 4);
    line.run(6s);
    line.setRate(50e6);
    line.run(3s);
    QVERIFY(line.run(2s).used > 0.95);
}

void FlightLimitTest::lineThatGetsSlowerIsNoticed()
{
    Line line(50e6, 40ms, 4);
    line.run(4s);
    line.setRate(5e6);
    line.run(6s);
    const Line::Outcome outcome = line.run(2s);
    QVERIFY(outcome.used > 0.95);
    QVERIFY(outcome.queue < 110ms);
}

void FlightLimitTest::oneMayAlwaysSendMoreThanAStep()
{
    FlightLimit limit;
    QVERIFY(limit.perChannel(1000, 40ms) >= FlightLimit::Smallest);
    for (int i = 0; i < 100; ++i)
        limit.acknowledged(10, Clock::time_point(1h) + i * 100ms, 40ms, true);
    QCOMPARE(limit.perChannel(1, 40ms), FlightLimit::Smallest);
    QVERIFY(FlightLimit::Smallest >= OpensshStep + Packet);
}

void FlightLimitTest::senderWithLittleToSaySaysNothingAboutTheLine()
{
    FlightLimit limit;
    const double before = limit.rate();
    for (int i = 0; i < 1000; ++i)
        limit.acknowledged(OpensshStep, Clock::time_point(1h) + i * 100ms, 40ms, false);
    QCOMPARE(limit.rate(), before);
    // Should it be fast, though, the line is at least as fast.
    for (int i = 1; i < 1000; ++i)
        limit.acknowledged(OpensshStep, Clock::time_point(2h) + i * 1ms, 40ms, false);
    QVERIFY(limit.rate() > 90e6);
}

void FlightLimitTest::pauseIsNotTakenForSlowness()
{
    Line line(20e6, 40ms, 1);
    line.run(3s);
    const double before = line.limit.rate();
    // One step a minute, for a day.
    for (int i = 0; i < 24 * 60; ++i) {
        line.limit.paused();
        line.limit.acknowledged(OpensshStep, line.now + i * 1min, 40ms, true);
    }
    QCOMPARE(line.limit.rate(), before);
    // Nobody waits for it to go on.
    for (int i = 0; i < 24 * 60; ++i)
        line.limit.acknowledged(OpensshStep, line.now + 24h + i * 1min, 40ms, false);
    QCOMPARE(line.limit.rate(), before);
}

void FlightLimitTest::largerStepsRaiseTheLimit()
{
    // As some servers do.
    constexpr quint32 HalfTheWindow = ServerWindow / 2;
    Line line(5e6, 40ms, 8, HalfTheWindow);
    line.run(6s);
    QCOMPARE(line.run(2s).used, 0.0);
    for (int i = 0; i < 2; ++i) {
        line.limit.stalled();
        line.run(1s);
    }
    QVERIFY(line.run(10s).used > 0.97);
}

void FlightLimitTest::stepsOfAnySizeAreReached()
{
    FlightLimit limit;
    for (int i = 0; i < 100; ++i)
        limit.stalled();
    // Half a window of 2^32 bytes.
    QVERIFY(limit.perChannel(1000, 40ms) > 1U << 31);
}

void FlightLimitTest::smallerStepLowersItAgain()
{
    FlightLimit limit;
    for (int i = 0; i < 100; ++i)
        limit.acknowledged(10, Clock::time_point(1h) + i * 100ms, 40ms, true);
    for (int i = 0; i < 100; ++i)
        limit.stalled();
    QVERIFY(limit.perChannel(1, 40ms) > ServerWindow);
    limit.acknowledged(OpensshStep, Clock::time_point(2h), 40ms, true);
    QCOMPARE(limit.perChannel(1, 40ms), FlightLimit::Smallest);
}

QTEST_APPLESS_MAIN(FlightLimitTest)
#include "tst_flightlimit.moc"
