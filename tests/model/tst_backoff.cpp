// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/backoff.h"

#include <QTest>

using namespace Culvert;
using namespace std::chrono_literals;

namespace {

constexpr double NearlyOne = 0.999999999;

} // namespace

class BackOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsDoubleUpToAMinute_data()
    {
        QTest::addColumn<int>("triesBefore");
        QTest::addColumn<qint64>("limitMs");
        const QList<qint64> limits{1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000};
        for (int i = 0; i < limits.size(); ++i)
            QTest::addRow("try %d waits at most %lld ms", i + 1, limits.at(i)) << i << limits.at(i);
        QTest::newRow("a try after a night waits at most a minute") << 10000 << qint64(60000);
    }
    void limitsDoubleUpToAMinute()
    {
        QFETCH(const int, triesBefore);
        QFETCH(const qint64, limitMs);
        // The limit must not depend on the waits that chance gave before.
        for (const double before : {0.0, 0.5, NearlyOne}) {
            BackOff backOff;
            for (int i = 0; i < triesBefore; ++i)
                backOff.next(before);
            BackOff atHalf = backOff;
            BackOff atZero = backOff;
            const qint64 longest = backOff.next(NearlyOne).count();
            QVERIFY2(longest < limitMs && longest >= limitMs - 1,
                     qPrintable(QString::number(longest)));
            QCOMPARE(atHalf.next(0.5).count(), limitMs / 2);
            QCOMPARE(atZero.next(0).count(), 0);
        }
    }

    void resetStartsAtTheFirstLimitAgain()
    {
        BackOff backOff;
        for (int i = 0; i < 20; ++i)
            backOff.next(0.5);
        QCOMPARE(backOff.next(0.5), 30000ms);
        backOff.reset();
        QCOMPARE(backOff.next(0.5), 500ms);
        QCOMPARE(backOff.next(0.5), 1000ms);
    }

    void theBoundsAreThoseOfTheDesign()
    {
        QCOMPARE(BackOff::FirstLimit, 1000ms);
        QCOMPARE(BackOff::LastLimit, 60000ms);
        QCOMPARE(BackOff::ResetAfter, 30s);
    }
};

QTEST_APPLESS_MAIN(BackOffTest)
#include "tst_backoff.moc"
