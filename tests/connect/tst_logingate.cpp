// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Culvert;
using namespace Qt::StringLiterals;

class LoginGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTheLimitAreIn();
    void theOthersComeInOrder();
    void oneThatWaitsMayLeave();
    void whoEndsBeforeItIsCalledIsNotCalled();
    void turnEndsWithItsOwner();
    void endingTwiceLetsOneIn();
    void turnMovesWithItsPlace();

private:
    static constexpr int Count = 20;

    LoginGate m_gate;
};

void LoginGateTest::noMoreThanTheLimitAreIn()
{
    std::vector<LoginGate::Turn> turns;
    std::size_t in = 0;
    for (int i = 0; i < Count; ++i)
        turns.push_back(m_gate.enter([&in] { ++in; }));
    // Not from within enter().
    QCOMPARE(in, 0U);
    QTRY_COMPARE(in, LoginGate::MostLogins);
    QCoreApplication::processEvents();
    QCOMPARE(in, LoginGate::MostLogins);
    for (const LoginGate::Turn &turn : turns)
        QVERIFY(turn.isActive());
}

void LoginGateTest::theOthersComeInOrder()
{
    QList<int> order;
    std::array<LoginGate::Turn, Count> turns;
    for (int i = 0; i < Count; ++i) {
        LoginGate::Turn &turn = turns.at(static_cast<std::size_t>(i));
        turn = m_gate.enter([&order, &turn, i] {
            order.append(i);
            turn.end();
        });
    }
    QTRY_COMPARE(order.size(), qsizetype{Count});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void LoginGateTest::oneThatWaitsMayLeave()
{
    QList<int> in;
    std::vector<LoginGate::Turn> turns;
    for (int i = 0; i < Count; ++i)
        turns.push_back(m_gate.enter([&in, i] { in.append(i); }));
    turns[6].end();
    turns[0].end();
    turns[1].end();
    QTRY_COMPARE(in, (QList<int>{2, 3, 4, 5, 7}));
    QVERIFY(!turns[6].isActive());
}

/// It is inside already, and its call is on the way.
void LoginGateTest::whoEndsBeforeItIsCalledIsNotCalled()
{
    QStringList calls;
    LoginGate::Turn turn = m_gate.enter([&calls] { calls.append(u"first"_s); });
    turn.end();
    turn = m_gate.enter([&calls] { calls.append(u"second"_s); });
    QTRY_VERIFY(!calls.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(calls, QStringList{u"second"_s});
}

void LoginGateTest::turnEndsWithItsOwner()
{
    std::size_t in = 0;
    std::vector<LoginGate::Turn> turns;
    for (int i = 0; i < Count; ++i)
        turns.push_back(m_gate.enter([&in] { ++in; }));
    QTRY_COMPARE(in, LoginGate::MostLogins);
    // Those inside, and one that waits.
    turns.erase(turns.begin(), turns.begin() + static_cast<int>(LoginGate::MostLogins) + 1);
    QTRY_COMPARE(in, 2 * LoginGate::MostLogins);
    // By another turn in its place.
    turns.front() = LoginGate::Turn();
    QTRY_COMPARE(in, 2 * LoginGate::MostLogins + 1);
}

void LoginGateTest::endingTwiceLetsOneIn()
{
    std::size_t in = 0;
    std::vector<LoginGate::Turn> turns;
    for (int i = 0; i < Count; ++i)
        turns.push_back(m_gate.enter([&in] { ++in; }));
    QTRY_COMPARE(in, LoginGate::MostLogins);
    turns[0].end();
    turns[0].end();
    QTRY_COMPARE(in, LoginGate::MostLogins + 1);
    QCoreApplication::processEvents();
    QCOMPARE(in, LoginGate::MostLogins + 1);
}

void LoginGateTest::turnMovesWithItsPlace()
{
    QStringList said;
    LoginGate::Turn first = m_gate.enter([&said] { said.append(u"first"_s); });
    LoginGate::Turn second = std::move(first);
    QVERIFY(second.isActive());
    QTRY_COMPARE(said, QStringList{u"first"_s});
    // Called once, and inside until it ends.
    QCoreApplication::processEvents();
    QCOMPARE(said.size(), 1);
    QVERIFY(second.isActive());
    second.end();
    QVERIFY(!second.isActive());
}

QTEST_GUILESS_MAIN(LoginGateTest)
#include "tst_logingate.moc"
