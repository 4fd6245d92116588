// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/polltimer.h"
#include "tests/harness/nodescriptors.h"

#include <QTest>
#include <QTimer>

#include <memory>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

/// Keeps a poller's turn from ending.
struct Busy final : TurnEndTask
{
    Busy(Poller &poller, std::function<bool()> isEnough)
        : m_poller(poller)
        , m_isEnough(std::move(isEnough))
    {
        m_poller.atTurnEnd(*this);
    }
    ~Busy() override { m_poller.cancel(*this); }
    void turnEnded() override
    {
        if (!m_isEnough())
            m_poller.atTurnEnd(*this);
    }

private:
    Poller &m_poller;
    std::function<bool()> m_isEnough;
};

} // namespace

class PollTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOutOnceAndNotBefore();
    void noTimeIsAtOnce();
    void startedAgainItCountsFromThen();
    void mayBeStartedWhenItTimesOut();
    void doesNotWaitForTheEndOfATurn();
    void worksWithoutADescriptor();
    void isSilentWhenItIsGone();
};

void PollTimerTest::timesOutOnceAndNotBefore()
{
    Poller poller;
    int times = 0;
    PollTimer timer(poller, [&times] { ++times; });
    QVERIFY(!timer.isActive());
    const auto start = std::chrono::steady_clock::now();
    timer.start(20ms);
    QVERIFY(timer.isActive());
    QTRY_COMPARE(times, 1);
    QVERIFY(std::chrono::steady_clock::now() - start >= 20ms);
    QVERIFY(!timer.isActive());
    // A later one is over, and nothing more has come of this one.
    int others = 0;
    PollTimer other(poller, [&others] { ++others; });
    other.start(60ms);
    QTRY_COMPARE(others, 1);
    QCOMPARE(times, 1);
}

void PollTimerTest::noTimeIsAtOnce()
{
    Poller poller;
    int times = 0;
    PollTimer timer(poller, [&times] { ++times; });
    timer.start(0ns);
    QCOMPARE(times, 0);
    QTRY_COMPARE(times, 1);
}

void PollTimerTest::startedAgainItCountsFromThen()
{
    Poller poller;
    int times = 0;
    PollTimer timer(poller, [&times] { ++times; });
    timer.start(1h);
    const auto start = std::chrono::steady_clock::now();
    timer.start(10ms);
    QTRY_COMPARE(times, 1);
    QVERIFY(std::chrono::steady_clock::now() - start >= 10ms);
    QVERIFY(!timer.isActive());
}

void PollTimerTest::mayBeStartedWhenItTimesOut()
{
    Poller poller;
    int times = 0;
    std::unique_ptr<PollTimer> timer;
    timer = std::make_unique<PollTimer>(poller, [&] {
        if (++times < 5)
            timer->start(1ms);
    });
    timer->start(1ms);
    QTRY_COMPARE(times, 5);
    QVERIFY(!timer->isActive());
}

/// A QTimer would: it tells here when the event loop has had its turn.
void PollTimerTest::doesNotWaitForTheEndOfATurn()
{
    Poller poller;
    int rounds = 0;
    QTimer round;
    connect(&round, &QTimer::timeout, &round, [&rounds] { ++rounds; });
    round.start(0);
    int started = 0;
    bool inTheSameTurn = false;
    PollTimer timer(poller, [&] { inTheSameTurn = rounds == started; });
    // On a machine that pauses, a turn may be over by then; the next one need not be.
    const Busy busy(poller, [&] {
        if (!timer.isActive() && !inTheSameTurn) {
            started = rounds;
            timer.start(100us);
        }
        return inTheSameTurn;
    });
    QTRY_VERIFY(inTheSameTurn);
}

void PollTimerTest::worksWithoutADescriptor()
{
    Poller poller;
    int times = 0;
    auto none = std::make_unique<Test::NoDescriptors>();
    PollTimer timer(poller, [&times] { ++times; });
    timer.start(1ms);
    none.reset();
    QVERIFY(timer.isActive());
    QTRY_COMPARE(times, 1);
    QVERIFY(!timer.isActive());
    timer.start(1ms);
    QTRY_COMPARE(times, 2);
}

void PollTimerTest::isSilentWhenItIsGone()
{
    Poller poller;
    int times = 0;
    auto timer = std::make_unique<PollTimer>(poller, [&times] { ++times; });
    timer->start(1ms);
    timer.reset();
    int others = 0;
    PollTimer other(poller, [&others] { ++others; });
    other.start(20ms);
    QTRY_COMPARE(others, 1);
    QCOMPARE(times, 0);
}

QTEST_GUILESS_MAIN(PollTimerTest)
#include "tst_polltimer.moc"
