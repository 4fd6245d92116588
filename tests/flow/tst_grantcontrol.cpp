// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/grantcontrol.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

constexpr quint32 Arrived = 512 * 1024;

/// Some channels of one link, each of which has just received much.
class Channels
{
public:
    explicit Channels(GrantControl::Clock::duration roundTrip)
        : m_moment{GrantControl::Clock::time_point(1h), roundTrip}
    {
        for (Receiving &receiving : m_receiving) {
            m_control.begin(receiving, roundTrip);
            receiving.window.widen(Arrived);
        }
    }

    /// Returns what it is granted at once, in bytes.
    quint32 receive(quint32 number)
    {
        Receiving &receiving = m_receiving.at(number);
        if (!m_control.arrived(receiving, Arrived, m_moment))
            return 0;
        m_control.consumed(receiving, Arrived);
        return m_control.due(receiving, number, m_moment);
    }

    void close(quint32 number) { m_closed = number; }

    /// Until none waits any more, or a minute is over.
    void waitForTurns()
    {
        const auto end = m_moment.now + 1min;
        for (; m_control.isAnyWaiting() && m_moment.now < end; m_moment.now += GrantControl::Pause)
            m_control.takeTurns([this](quint32 number) { again(number); });
    }

    bool isWaiting(quint32 number) const { return m_receiving.at(number).waits; }
    /// The channels that waited and were granted something, in that order.
    const std::vector<quint32> &turns() const { return m_turns; }

private:
    void again(quint32 number)
    {
        Receiving &receiving = m_receiving.at(number);
        if (number != m_closed && m_control.dueAgain(receiving, number, m_moment) > 0)
            m_turns.push_back(number);
    }

    ReceiveBudget m_budget;
    GrantControl m_control{m_budget};
    GrantControl::Moment m_moment;
    std::array<Receiving, 4> m_receiving;
    quint32 m_closed = 4;
    std::vector<quint32> m_turns;
};

} // namespace

class tst_GrantControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortLine();
    void turns();
    void closedWhileWaiting();
};

void tst_GrantControl::shortLine()
{
    Channels channels(1ms);
    QVERIFY(channels.receive(0) > 0);
    QVERIFY(channels.receive(1) > 0);
    QVERIFY(!channels.isWaiting(0));
    QVERIFY(!channels.isWaiting(1));
}

// Who waits first for more than may be granted at once does not get all before the next.
void tst_GrantControl::turns()
{
    Channels channels(1s);
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

void tst_GrantControl::closedWhileWaiting()
{
    Channels channels(1s);
    for (const quint32 number : {0U, 1U, 2U})
        channels.receive(number);
    QVERIFY(channels.isWaiting(1));
    channels.close(1);
    channels.waitForTurns();
    QVERIFY(!channels.isWaiting(0) && !channels.isWaiting(2));
    QCOMPARE(std::count(channels.turns().begin(), channels.turns().end(), 1U), 0);
}

QTEST_APPLESS_MAIN(tst_GrantControl)

#include "tst_grantcontrol.moc"
