// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/ondemand.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

/// An ssh that is whatever the test says.
struct FakeSsh final : DemandedSsh
{
    bool isNeeded() const override { return needed && !starting && !up; }
    bool isStarting() const override { return starting; }
    bool isIdle() const override { return up && !needed; }
    void start() override
    {
        ++starts;
        starting = !cannotStart;
        if (cannotStart)
            needed = false;
    }
    void stopIdle() override
    {
        ++stops;
        up = false;
    }

    bool needed = false;
    bool starting = false;
    bool up = false;
    bool cannotStart = false;
    int starts = 0;
    int stops = 0;
};

} // namespace

class OnDemandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsOnceWhenItIsNeeded();
    void waitsForItsTurn();
    void turnEndsWithTheLogin_data();
    void turnEndsWithTheLogin();
    void leavesTheGateWhenNobodyWaitsAnyMore();
    void oneThatCannotStartIsTriedForTheNext();
    void stopsAnIdleTimeAfterTheLast();

private:
    static void settle() { QCoreApplication::processEvents(); }
    /// Whether another one would be let in now.
    bool hasRoom();

    LoginGate m_gate;
    FakeSsh m_ssh;
    std::unique_ptr<OnDemand> m_onDemand;
    std::array<LoginGate::Turn, LoginGate::MostLogins> m_others;
};

void OnDemandTest::init()
{
    m_ssh = {};
    for (LoginGate::Turn &other : m_others)
        other.end();
    m_onDemand = std::make_unique<OnDemand>(m_ssh, m_gate);
    // All but one place are taken.
    for (std::size_t i = 1; i < m_others.size(); ++i)
        m_others.at(i) = m_gate.enter([] {});
    settle();
}

bool OnDemandTest::hasRoom()
{
    bool in = false;
    const LoginGate::Turn turn = m_gate.enter([&in] { in = true; });
    settle();
    return in;
}

void OnDemandTest::startsOnceWhenItIsNeeded()
{
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 0);
    m_ssh.needed = true;
    m_onDemand->update();
    m_onDemand->update();
    // Never from within the call.
    QCOMPARE(m_ssh.starts, 0);
    settle();
    QCOMPARE(m_ssh.starts, 1);
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 1);
}

void OnDemandTest::waitsForItsTurn()
{
    m_others.front() = m_gate.enter([] {});
    m_ssh.needed = true;
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 0);
    m_others.front().end();
    settle();
    QCOMPARE(m_ssh.starts, 1);
}

void OnDemandTest::turnEndsWithTheLogin_data()
{
    QTest::addColumn<bool>("works");
    QTest::newRow("it is up") << true;
    QTest::newRow("it has failed") << false;
}

void OnDemandTest::turnEndsWithTheLogin()
{
    QFETCH(bool, works);
    m_ssh.needed = true;
    m_onDemand->update();
    settle();
    QVERIFY(!hasRoom());
    m_ssh.starting = false;
    m_ssh.up = works;
    // Who waited for one that has failed was told, and somebody else waits already.
    m_onDemand->update();
    if (works)
        QVERIFY(hasRoom());
    settle();
    QCOMPARE(m_ssh.starts, works ? 1 : 2);
}

void OnDemandTest::leavesTheGateWhenNobodyWaitsAnyMore()
{
    m_ssh.needed = true;
    m_onDemand->update();
    m_ssh.needed = false;
    // The call is on the way.
    settle();
    QCOMPARE(m_ssh.starts, 0);
    QVERIFY(hasRoom());
    m_ssh.needed = true;
    m_onDemand->update();
    m_ssh.needed = false;
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 0);
    QVERIFY(hasRoom());
}

void OnDemandTest::oneThatCannotStartIsTriedForTheNext()
{
    m_ssh.cannotStart = true;
    m_ssh.needed = true;
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 1);
    QVERIFY(hasRoom());
    m_ssh.needed = true;
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.starts, 2);
}

void OnDemandTest::stopsAnIdleTimeAfterTheLast()
{
    m_ssh.up = true;
    m_ssh.needed = true;
    m_onDemand->setIdleTime(0ms);
    settle();
    QCOMPARE(m_ssh.stops, 0);
    m_ssh.needed = false;
    m_onDemand->update();
    // Never from within the call.
    QCOMPARE(m_ssh.stops, 0);
    m_ssh.needed = true;
    m_onDemand->update();
    settle();
    QCOMPARE(m_ssh.stops, 0);
    m_ssh.needed = false;
    m_onDemand->update();
    QTRY_COMPARE(m_ssh.stops, 1);
}

QTEST_GUILESS_MAIN(OnDemandTest)
#include "tst_ondemand.moc"
