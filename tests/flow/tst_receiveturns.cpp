// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivecontrol.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

using Clock = ReceiveControl::Clock;

constexpr quint32 Arrived = 512 * 1024;

/// Some channels of one link, each of which has just received much.
class WaitingChannels
{
public:
    explicit WaitingChannels(Clock::duration roundTrip)
    {
        m_line.answered(m_now - roundTrip, m_now);
        for (Receiving &receiving : m_receiving) {
            m_control.begin(receiving, m_now);
            receiving.window = ReceiveWindow(std::max(Arrived, m_control.mostForNew(m_now)));
        }
    }

    /// Returns what it is granted at once, in bytes.
    quint32 receive(quint32 number, quint32 bytes = Arrived)
    {
        Receiving &receiving = m_receiving.at(number);
        if (!m_control.arrived(receiving, bytes, m_now))
            return 0;
        m_control.consumed(receiving, bytes);
        return m_control.due(receiving, number, m_now);
    }

    void pass(Clock::duration time) { m_now += time; }
    void close(quint32 number) { m_closed = number; }

    /// Until none waits any more, or a minute is over.
    void waitForTurns()
    {
        const auto end = m_now + 1min;
        while (m_control.lookAgainAt() && m_now < end) {
            m_now = *m_control.lookAgainAt();
            while (const auto number = m_control.takeTurn(m_now))
                takeTurn(*number);
        }
    }

    bool isWaiting(quint32 number) const { return m_receiving.at(number).waits; }
    /// The channels that waited and were granted something, in that order.
    const std::vector<quint32> &turns() const { return m_turns; }
    /// From now on; nothing = no channel waits.
    std::optional<Clock::duration> timeToTurns() const
    {
        if (const auto at = m_control.lookAgainAt())
            return *at - m_now;
        return std::nullopt;
    }
    /// True if one has its turn now.
    bool hasTurn() { return m_control.takeTurn(m_now).has_value(); }

private:
    void takeTurn(quint32 number)
    {
        Receiving &receiving = m_receiving.at(number);
        if (number != m_closed && m_control.dueInTurn(receiving, number, m_now) > 0)
            m_turns.push_back(number);
    }

    Clock::time_point m_now{1h};
    LineEstimate m_line;
    ReceiveBudget m_budget;
    ReceiveControl m_control{m_line, m_budget};
    std::array<Receiving, 4> m_receiving;
    quint32 m_closed = 4;
    std::vector<quint32> m_turns;
};

} // namespace

/// What has to wait is granted by turns.
class ReceiveTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortLine();
    void turns();
    void closedWhileWaiting();
    void nobodyOvertakesThoseThatWait();
    void oneThatWaitsHasOneTurn();
    void nothingIsToBeDoneUntilSomeWait();
};

void ReceiveTurnsTest::shortLine()
{
    WaitingChannels channels(1ms);
    QVERIFY(channels.receive(0) > 0);
    QVERIFY(channels.receive(1) > 0);
    QVERIFY(!channels.isWaiting(0));
    QVERIFY(!channels.isWaiting(1));
}

// Who waits first for more than may be granted at once does not get all before the next.
void ReceiveTurnsTest::turns()
{
    WaitingChannels channels(1s);
    QVERIFY(channels.receive(0) > 0);
    QVERIFY(channels.isWaiting(0));
    for (const quint32 number : {1U, 2U, 3U})
        QCOMPARE(channels.receive(number), 0U);

    channels.waitForTurns();
    QVERIFY(!channels.isWaiting(3));
    const std::vector<quint32> &turns = channels.turns();
    QVERIFY(std::count(turns.begin(), turns.end(), 3U) > 1);
    for (auto end = turns.begin(); end != turns.end(); ++end) {
        const auto first = std::count(turns.begin(), end, 1U);
        const auto last = std::count(turns.begin(), end, 3U);
        QVERIFY2(first - last == 0 || first - last == 1, "1 and 3 do not take turns");
    }
}

void ReceiveTurnsTest::closedWhileWaiting()
{
    WaitingChannels channels(1s);
    for (const quint32 number : {0U, 1U, 2U})
        channels.receive(number);
    QVERIFY(channels.isWaiting(1));
    channels.close(1);
    channels.waitForTurns();
    QVERIFY(!channels.isWaiting(0) && !channels.isWaiting(2));
    QCOMPARE(std::count(channels.turns().begin(), channels.turns().end(), 1U), 0);
}

void ReceiveTurnsTest::nobodyOvertakesThoseThatWait()
{
    WaitingChannels channels(1s);
    channels.receive(0);
    QVERIFY(channels.isWaiting(0));
    // By now something may be granted again, but it was not asked yet.
    channels.pass(1s);
    QCOMPARE(channels.receive(1), 0U);
    QVERIFY(channels.isWaiting(1));
    channels.waitForTurns();
    QCOMPARE(channels.turns().front(), 0U);
}

void ReceiveTurnsTest::oneThatWaitsHasOneTurn()
{
    WaitingChannels channels(1s);
    channels.receive(0);
    channels.receive(1);
    QVERIFY(channels.isWaiting(0) && channels.isWaiting(1));
    // What it receives meanwhile does not bring it more of them.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(channels.receive(0, Arrived / 8), 0U);
    channels.waitForTurns();
    const std::vector<quint32> first(channels.turns().begin(), channels.turns().begin() + 6);
    QCOMPARE(first, (std::vector<quint32>{0, 1, 0, 1, 0, 1}));
}

void ReceiveTurnsTest::nothingIsToBeDoneUntilSomeWait()
{
    WaitingChannels channels(1s);
    QVERIFY(!channels.timeToTurns() && !channels.hasTurn());
    channels.receive(0);
    QVERIFY(channels.isWaiting(0));
    // Soon, but not at once.
    QVERIFY(*channels.timeToTurns() > 0ms && *channels.timeToTurns() < 10ms);
    QVERIFY(!channels.hasTurn());
    channels.waitForTurns();
    QVERIFY(!channels.timeToTurns() && !channels.hasTurn());
}

QTEST_APPLESS_MAIN(ReceiveTurnsTest)

#include "tst_receiveturns.moc"
