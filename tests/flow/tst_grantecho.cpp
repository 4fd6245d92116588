// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/grantecho.h"

#include <QTest>

using namespace Culvert;
using namespace std::chrono_literals;

class GrantEchoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstByteBeyondWhatWasAllowedIsTheAnswer_data();
    void firstByteBeyondWhatWasAllowedIsTheAnswer();
    void onlyOneIsWaitedForAtATime();
    void nothingIsAnsweredWithoutAGrant();
    void grantsFollowOneAnother();

private:
    const GrantEcho::Clock::time_point m_start{1h};
};

void GrantEchoTest::firstByteBeyondWhatWasAllowedIsTheAnswer_data()
{
    QTest::addColumn<quint32>("allowed");
    QTest::addColumn<QList<quint32>>("arrivals");
    QTest::addColumn<int>("answer");
    QTest::newRow("nothing was allowed") << 0U << QList<quint32>{1} << 0;
    QTest::newRow("the last that was allowed, and the first beyond")
        << 100U << QList<quint32>{100, 1} << 1;
    QTest::newRow("in one message") << 100U << QList<quint32>{101} << 0;
    QTest::newRow("in small ones") << 100U << QList<quint32>{60, 39, 1, 5} << 3;
    QTest::newRow("empty messages") << 0U << QList<quint32>{0, 0, 7} << 2;
    QTest::newRow("the largest window") << 0xFFFF'FFFFU << QList<quint32>{0xFFFF'FFFFU, 1} << 1;
    QTest::newRow("not yet") << 100U << QList<quint32>{50, 50} << -1;
}

void GrantEchoTest::firstByteBeyondWhatWasAllowedIsTheAnswer()
{
    QFETCH(quint32, allowed);
    QFETCH(QList<quint32>, arrivals);
    QFETCH(int, answer);
    GrantEcho echo;
    echo.granted(allowed, m_start);
    for (int i = 0; i < arrivals.size(); ++i) {
        const auto sent = echo.arrived(arrivals[i]);
        QCOMPARE(sent.has_value(), i == answer);
        if (sent)
            QCOMPARE(*sent, m_start);
    }
}

void GrantEchoTest::onlyOneIsWaitedForAtATime()
{
    GrantEcho echo;
    echo.granted(10, m_start);
    echo.granted(20, m_start + 1s);
    QVERIFY(!echo.arrived(10));
    // It answers the first one; whether it does the second, nobody can tell.
    QCOMPARE(echo.arrived(1), std::optional(m_start));
    QVERIFY(!echo.arrived(100));
}

void GrantEchoTest::nothingIsAnsweredWithoutAGrant()
{
    GrantEcho echo;
    QVERIFY(!echo.arrived(0));
    QVERIFY(!echo.arrived(100));
}

void GrantEchoTest::grantsFollowOneAnother()
{
    GrantEcho echo;
    for (int i = 0; i < 3; ++i) {
        const auto sent = m_start + i * 1s;
        echo.granted(5, sent);
        QVERIFY(!echo.arrived(5));
        QCOMPARE(echo.arrived(5), std::optional(sent));
    }
}

QTEST_APPLESS_MAIN(GrantEchoTest)
#include "tst_grantecho.moc"
