// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/receivewindow.h"

#include <QTest>

#include <algorithm>

using namespace Culvert;
using namespace std::chrono_literals;

using Clock = ReceiveWindow::Clock;

namespace {

constexpr quint32 Budget = 32 * 1024 * 1024;
constexpr quint32 Chunk = 32 * 1024;

/// A server with endless bytes at the other end of a line, and a reader that takes all at once.
/// Time passes in steps, here only.
struct Line
{
    Clock::duration roundTrip;
    /// What the line carries, in bytes a second.
    double rate;

    quint32 budget = Budget;
    ReceiveWindow window = {};
    Clock::time_point now = Clock::time_point(1h);
    /// What the server may send, and what is granted but has not reached it.
    qint64 allowed = ReceiveWindow::Initial;
    std::vector<std::pair<Clock::time_point, quint32>> grants = {};
    double sendable = 0;
    /// The shortest round trip that was ever seen, where the present one is longer.
    Clock::duration known = roundTrip;

    /// Lets @p time pass; bytes that arrived.
    qint64 run(Clock::duration time)
    {
        constexpr auto Step = 1ms;
        qint64 arrived = 0;
        for (const Clock::time_point end = now + time; now < end; now += Step) {
            while (!grants.empty() && grants.front().first <= now) {
                allowed += grants.front().second;
                grants.erase(grants.begin());
            }
            sendable = std::min(sendable + rate / 1000, rate / 100);
            while (sendable >= Chunk && allowed >= Chunk) {
                sendable -= Chunk;
                allowed -= Chunk;
                if (!window.arrived(Chunk))
                    qFatal("the window was granted, and is not believed");
                arrived += Chunk;
                // The bytes and the grant have half a round trip each; here the grant has both.
                const quint32 grant = window.consumed(Chunk, now, known, budget);
                if (grant > 0)
                    grants.emplace_back(now + roundTrip, grant);
            }
        }
        return arrived;
    }
};

} // namespace

class ReceiveWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLetsTheServerSendMoreThanTheWindow();
    void smallReadsAreGrantedTogether();
    void longLineGetsWhatItNeeds_data();
    void longLineGetsWhatItNeeds();
    void longerRoundTripThanKnownStillGrows();
    void shortLineStaysSmall();
    void unknownRoundTripDoesNotGrow();
    void pauseIsNotTakenForSpeed();
    void budgetIsRespected();
    void neverGrowsBeyondTheLargest();
    void stalledReaderIsGrantedNothing();
    void tooManyBytesAreSeen();
};

void ReceiveWindowTest::neverLetsTheServerSendMoreThanTheWindow()
{
    ReceiveWindow window;
    quint32 budget = Budget;
    Clock::time_point now(1h);
    quint64 allowed = ReceiveWindow::Initial;
    quint32 held = 0;
    quint32 number = 1;
    for (int i = 0; i < 100000; ++i) {
        number = number * 1664525 + 1013904223;
        const quint32 size = (number >> 8) % 50000;
        now += std::chrono::microseconds((number >> 20) % 2000);
        if (number % 2 == 0 && size <= allowed) {
            QVERIFY(window.arrived(size));
            allowed -= size;
            held += size;
        } else {
            const quint32 taken = std::min(size, held);
            held -= taken;
            allowed += window.consumed(taken, now, 5ms, budget);
        }
        QCOMPARE(window.held(), held);
        QVERIFY(allowed + held <= window.size());
        QCOMPARE(window.size() - ReceiveWindow::Initial, Budget - budget);
    }
}

void ReceiveWindowTest::smallReadsAreGrantedTogether()
{
    ReceiveWindow window;
    quint32 budget = Budget;
    QVERIFY(window.arrived(ReceiveWindow::Initial));
    int grants = 0;
    quint32 granted = 0;
    for (quint32 i = 0; i < ReceiveWindow::Initial; ++i) {
        const quint32 grant = window.consumed(1, Clock::time_point(1h), 1h, budget);
        grants += grant > 0 ? 1 : 0;
        granted += grant;
    }
    QCOMPARE(grants, 4);
    QCOMPARE(granted, ReceiveWindow::Initial);
}

void ReceiveWindowTest::longLineGetsWhatItNeeds_data()
{
    QTest::addColumn<double>("rate");
    for (const int megabytes : {5, 20, 50, 100})
        QTest::addRow("%d MB/s", megabytes) << megabytes * 1e6;
}

void ReceiveWindowTest::longLineGetsWhatItNeeds()
{
    QFETCH(double, rate);
    Line line{100ms, rate};
    line.run(3s);
    // From now on the line is the limit, not the window.
    const auto arrived = static_cast<double>(line.run(1s));
    QVERIFY2(arrived > 0.95 * rate, qPrintable(QString::number(arrived / rate)));
    // And no more than about four times what it needs is asked of ssh's memory.
    const double needed = std::max(rate * 0.1, double{ReceiveWindow::Initial} / 2);
    QVERIFY2(line.window.size() >= needed, qPrintable(QString::number(line.window.size())));
    QVERIFY2(line.window.size() <= 5.2 * needed, qPrintable(QString::number(line.window.size())));
}

void ReceiveWindowTest::longerRoundTripThanKnownStillGrows()
{
    // A busy machine takes 250 ms for what once took 100.
    Line line{250ms, 20e6};
    line.known = 100ms;
    line.run(8s);
    const auto arrived = static_cast<double>(line.run(1s));
    QVERIFY2(arrived > 0.95 * 20e6, qPrintable(QString::number(arrived / 20e6)));
}

void ReceiveWindowTest::shortLineStaysSmall()
{
    // 500 MB/s with a round trip of 0.2 ms has 100 kB on its way.
    Line line{200us, 500e6};
    line.run(2s);
    QVERIFY2(line.window.size() <= 1024 * 1024, qPrintable(QString::number(line.window.size())));
}

void ReceiveWindowTest::unknownRoundTripDoesNotGrow()
{
    Line line{Clock::duration::zero(), 100e6};
    line.run(500ms);
    QCOMPARE(line.window.size(), ReceiveWindow::Initial);
}

void ReceiveWindowTest::pauseIsNotTakenForSpeed()
{
    ReceiveWindow window;
    quint32 budget = Budget;
    Clock::time_point now(1h);
    // A quarter of a megabyte a minute, for a day.
    for (int i = 0; i < 24 * 60; ++i) {
        QVERIFY(window.arrived(200 * 1024));
        window.consumed(200 * 1024, now, 100ms, budget);
        now += 1min;
    }
    QCOMPARE(window.size(), ReceiveWindow::Initial);
}

void ReceiveWindowTest::budgetIsRespected()
{
    Line line{100ms, 100e6};
    line.budget = 1000000;
    line.run(3s);
    QCOMPARE(line.window.size(), ReceiveWindow::Initial + 1000000);
    QCOMPARE(line.budget, 0U);
}

void ReceiveWindowTest::neverGrowsBeyondTheLargest()
{
    Line line{2s, 100e6};
    line.budget = 0xffffffff;
    line.run(60s);
    QCOMPARE(line.window.size(), ReceiveWindow::Largest);
}

void ReceiveWindowTest::stalledReaderIsGrantedNothing()
{
    ReceiveWindow window;
    quint32 budget = Budget;
    for (quint32 i = 0; i < ReceiveWindow::Initial / Chunk; ++i) {
        QVERIFY(window.arrived(Chunk));
        QCOMPARE(window.consumed(0, Clock::time_point(1h) + i * 1s, 1ms, budget), 0U);
    }
    QCOMPARE(window.held(), ReceiveWindow::Initial);
    QVERIFY(!window.arrived(1));
    QCOMPARE(budget, Budget);
}

void ReceiveWindowTest::tooManyBytesAreSeen()
{
    ReceiveWindow window;
    QVERIFY(!window.arrived(ReceiveWindow::Initial + 1));
    QVERIFY(!window.arrived(0xffffffff));
    QCOMPARE(window.held(), 0U);
    QVERIFY(window.arrived(ReceiveWindow::Initial));
    QVERIFY(!window.arrived(1));
}

QTEST_APPLESS_MAIN(ReceiveWindowTest)
#include "tst_receivewindow.moc"
