// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Culvert;

class LoginGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTheLimitAreIn();
    void theOthersComeInOrder();
    void oneThatWaitsMayLeave();
    void whoComesToThePlaceOfAnotherIsCalledOnce();
    void enteringTwiceKeepsThePlace();

private:
    std::array<char, 20> m_tunnels{};
};

void LoginGateTest::noMoreThanTheLimitAreIn()
{
    LoginGate gate;
    std::size_t in = 0;
    for (const char &tunnel : m_tunnels)
        gate.enter(&tunnel, [&in] { ++in; });
    // Not from within enter().
    QCOMPARE(in, 0U);
    QTRY_COMPARE(in, LoginGate::MostLogins);
    QCoreApplication::processEvents();
    QCOMPARE(in, LoginGate::MostLogins);
}

void LoginGateTest::theOthersComeInOrder()
{
    LoginGate gate;
    QList<qsizetype> order;
    for (const char &tunnel : m_tunnels) {
        gate.enter(&tunnel, [&, this] {
            order.append(&tunnel - m_tunnels.data());
            gate.leave(&tunnel);
        });
    }
    QTRY_COMPARE(order.size(), static_cast<qsizetype>(m_tunnels.size()));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void LoginGateTest::oneThatWaitsMayLeave()
{
    LoginGate gate;
    QList<qsizetype> in;
    for (const char &tunnel : m_tunnels)
        gate.enter(&tunnel, [&, this] { in.append(&tunnel - m_tunnels.data()); });
    gate.leave(&m_tunnels[6]);
    gate.leave(m_tunnels.data());
    gate.leave(&m_tunnels[1]);
    QTRY_COMPARE(in, (QList<qsizetype>{2, 3, 4, 5, 7}));
}

/// A visitor is known by its address, which may be another's soon.
void LoginGateTest::whoComesToThePlaceOfAnotherIsCalledOnce()
{
    LoginGate gate;
    const char place = 0;
    QStringList calls;
    gate.enter(&place, [&calls] { calls.append(u"first"_qs); });
    gate.leave(&place);
    gate.enter(&place, [&calls] { calls.append(u"second"_qs); });
    QTRY_VERIFY(!calls.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(calls, QStringList{u"second"_qs});
}

void LoginGateTest::enteringTwiceKeepsThePlace()
{
    LoginGate gate;
    QStringList said;
    gate.enter(m_tunnels.data(), [&said] { said.append(QStringLiteral("first")); });
    QTRY_COMPARE(said.size(), 1);
    gate.enter(m_tunnels.data(), [&said] { said.append(QStringLiteral("second")); });
    QTRY_COMPARE(said, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    gate.leave(m_tunnels.data());
    gate.leave(m_tunnels.data());
}

QTEST_GUILESS_MAIN(LoginGateTest)
#include "tst_logingate.moc"
