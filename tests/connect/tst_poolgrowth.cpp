// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/poolgrowth.h"

#include <QTest>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

// Almost 1: the longest pause.
constexpr double Unlucky = 0.999;

} // namespace

class PoolGrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWantedWhenThereAreTooFew_data();
    void isWantedWhenThereAreTooFew();
    void isWantedForWhatThereIsToCarry_data();
    void isWantedForWhatThereIsToCarry();
    void isWorthWaitingFor_data();
    void isWorthWaitingFor();
    void serverThatAdmitsNoOtherIsLeftAlone();
    void firstFailureIsFollowedByAPause();
    void pausesGrow();
    void oneThatIsLostAtOnceIsAFailureToo();
    void oneThatStayedUpIsForgiven();
    void givesUpUntilTheNextRun();

private:
    PoolGrowth m_growth{PoolSettings{4, 100}};
    const PoolGrowth::Clock::time_point m_start{};

    PoolGrowth::Clock::duration pause(PoolGrowth &growth, PoolGrowth::Clock::time_point now) const
    {
        growth.failed(now, Unlucky);
        return *growth.notBefore() - now;
    }
};

void PoolGrowthTest::isWantedWhenThereAreTooFew_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("needsPerson");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("nothing to do") << 1 << 0 << false << false;
    QTest::newRow("at the limit") << 1 << 100 << false << false;
    QTest::newRow("past the limit") << 1 << 101 << false << true;
    QTest::newRow("far past the limit") << 1 << 5000 << false << true;
    QTest::newRow("two share it") << 2 << 200 << false << false;
    QTest::newRow("too much for two") << 2 << 201 << false << true;
    QTest::newRow("too much for the last but one") << 3 << 301 << false << true;
    QTest::newRow("as many as there may be") << 4 << 5000 << false << false;
    QTest::newRow("more than there may be") << 5 << 5000 << false << false;
    QTest::newRow("a person would be asked again") << 1 << 101 << true << false;
    QTest::newRow("none that takes connections") << 0 << 101 << false << false;
}

void PoolGrowthTest::isWantedWhenThereAreTooFew()
{
    QFETCH(int, processes);
    QFETCH(int, connections);
    QFETCH(bool, needsPerson);
    QTEST(m_growth.isWanted({processes, connections, needsPerson}), "wanted");
}

void PoolGrowthTest::isWantedForWhatThereIsToCarry_data()
{
    QTest::addColumn<PoolGrowth::Observation>("seen");
    QTest::addColumn<bool>("wanted");
    using Seen = PoolGrowth::Observation;
    const auto row = [](const char *name, bool wanted, const Seen &seen) {
        QTest::newRow(name) << seen << wanted;
    };
    row("clean line", false, Seen{.processes = 1, .connections = 8, .bulk = 8});
    row("lossy line, idle", false, Seen{.processes = 1, .connections = 0, .loses = true});
    row("lossy line, one that is quiet", false,
        Seen{.processes = 1, .connections = 1, .loses = true});
    row("lossy line, one bulk", true,
        Seen{.processes = 1, .connections = 1, .bulk = 1, .loses = true});
    row("one for the bulk, one for the others", false,
        Seen{.processes = 2, .connections = 1, .bulk = 1, .loses = true});
    row("lossy line, two connections", true, Seen{.processes = 1, .connections = 2, .loses = true});
    row("lossy line, many", true, Seen{.processes = 3, .connections = 8, .bulk = 8, .loses = true});
    row("some were lost, and two connections", false,
        Seen{.processes = 1, .connections = 2, .bulk = 2, .mayLose = true});
    row("some were lost, and several connections", true,
        Seen{.processes = 1, .connections = 3, .mayLose = true});
    row("some were lost, one for each of several", false,
        Seen{.processes = 3, .connections = 3, .mayLose = true});
    row("some were lost, a person would be asked", false,
        Seen{.processes = 1, .connections = 8, .needsPerson = true, .mayLose = true});
    row("some were lost, no processor left", false,
        Seen{.processes = 1, .connections = 8, .mayLose = true, .isMachineFull = true});
    row("as many as there may be", false,
        Seen{.processes = 4, .connections = 8, .bulk = 8, .loses = true});
    row("a person would be asked", false,
        Seen{.processes = 1, .connections = 8, .needsPerson = true, .bulk = 8, .loses = true});
    row("lossy line, no processor left", false,
        Seen{.processes = 1, .connections = 8, .bulk = 8, .loses = true, .isMachineFull = true});
    row("ssh at the limit of a processor", true,
        Seen{.processes = 1, .connections = 2, .bulk = 2, .isAtLimit = true});
    row("which one transfer cannot leave", false,
        Seen{.processes = 1, .connections = 2, .bulk = 1, .isAtLimit = true});
    row("two at the limit", true,
        Seen{.processes = 2, .connections = 3, .bulk = 3, .isAtLimit = true});
    row("one for each", false,
        Seen{.processes = 2, .connections = 2, .bulk = 2, .isAtLimit = true});
}

void PoolGrowthTest::isWantedForWhatThereIsToCarry()
{
    QFETCH(PoolGrowth::Observation, seen);
    QTEST(m_growth.isWanted(seen), "wanted");
    // Never more than one.
    PoolGrowth one(PoolSettings{1, 100});
    QVERIFY(!one.isWanted(seen));
}

void PoolGrowthTest::isWorthWaitingFor_data()
{
    QTest::addColumn<bool>("loses");
    QTest::addColumn<bool>("mayLose");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("bulk");
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("waits");
    QTest::newRow("clean line") << false << false << 8 << 1 << 8 << false;
    QTest::newRow("behind bulk") << true << true << 2 << 1 << 1 << true;
    QTest::newRow("beside a quiet one") << true << true << 2 << 0 << 1 << false;
    QTest::newRow("the third at a time") << true << true << 3 << 0 << 2 << true;
    QTest::newRow("a fair share is there") << true << true << 40 << 0 << 9 << false;
    QTest::newRow("more than a fair share is there") << true << true << 40 << 0 << 10 << true;
    QTest::newRow("some were lost, the second") << false << true << 2 << 1 << 1 << false;
    QTest::newRow("some were lost, the third") << false << true << 3 << 0 << 2 << true;
}

void PoolGrowthTest::isWorthWaitingFor()
{
    QFETCH(bool, loses);
    QFETCH(bool, mayLose);
    QFETCH(int, all);
    QFETCH(int, bulk);
    QFETCH(int, connections);
    PoolGrowth::Observation seen;
    seen.processes = 1;
    seen.connections = all;
    seen.loses = loses;
    seen.mayLose = mayLose;
    QTEST(m_growth.isWorthWaiting(seen, bulk, connections), "waits");
}

void PoolGrowthTest::serverThatAdmitsNoOtherIsLeftAlone()
{
    const PoolGrowth::Observation lossy{.processes = 1, .connections = 8, .loses = true};
    PoolGrowth growth = m_growth;
    growth.failed(m_start, Unlucky);
    QVERIFY(growth.isWanted(lossy));
    growth.failed(m_start + 1s, Unlucky);
    QVERIFY(!growth.isWanted(lossy));
    // Too many connections for one are another matter.
    QVERIFY(growth.isWanted({1, 101, false}));
    // Nor does one count that it drops at once.
    growth.succeeded(m_start + 2s);
    growth.failed(m_start + 3s, Unlucky);
    QVERIFY(!growth.isWanted(lossy));
    growth.startAfresh();
    QVERIFY(growth.isWanted(lossy));
}

void PoolGrowthTest::firstFailureIsFollowedByAPause()
{
    PoolGrowth growth = m_growth;
    QVERIFY(!growth.notBefore());
    growth.failed(m_start, Unlucky);
    QVERIFY(growth.notBefore() > m_start);
    QVERIFY(growth.notBefore() <= m_start + 1s);
    QVERIFY(growth.isWanted({1, 101, false}));
    growth.succeeded(m_start + 2s);
    QVERIFY(!growth.notBefore());
}

void PoolGrowthTest::pausesGrow()
{
    PoolGrowth growth = m_growth;
    PoolGrowth::Clock::duration last{};
    for (int i = 0; i < 6; ++i) {
        const auto next = pause(growth, m_start);
        QVERIFY(next > last);
        last = next;
    }
    for (int i = 0; i < 20; ++i)
        last = pause(growth, m_start);
    QVERIFY(last > 59s);
    QVERIFY(last <= 60s);
}

void PoolGrowthTest::oneThatIsLostAtOnceIsAFailureToo()
{
    PoolGrowth growth = m_growth;
    const auto first = pause(growth, m_start);
    growth.succeeded(m_start + 1s);
    QVERIFY(pause(growth, m_start + 2s) > first);
}

void PoolGrowthTest::oneThatStayedUpIsForgiven()
{
    PoolGrowth growth = m_growth;
    const auto first = pause(growth, m_start);
    QVERIFY(pause(growth, m_start) > first);
    growth.succeeded(m_start);
    QCOMPARE(pause(growth, m_start + BackOff::ResetAfter), first);
    // It was that one that was, not those that have failed since.
    QVERIFY(pause(growth, m_start + 2 * BackOff::ResetAfter) > first);
}

void PoolGrowthTest::givesUpUntilTheNextRun()
{
    PoolGrowth growth = m_growth;
    growth.failed(m_start, Unlucky);
    growth.giveUp();
    QVERIFY(!growth.isWanted({1, 101, false}));
    growth.startAfresh();
    QVERIFY(growth.isWanted({1, 101, false}));
    QVERIFY(!growth.notBefore());
}

QTEST_APPLESS_MAIN(PoolGrowthTest)
#include "tst_poolgrowth.moc"
