// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/haltdetector.h"
#include "tests/harness/haltedprocess.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

constexpr std::chrono::milliseconds Look{100};
constexpr std::chrono::milliseconds Rest{3000};
// Five looks, of timers that may be late.
constexpr int Soon = 1500;

} // namespace

class HaltDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenWithinSecondsWhileSomebodyWaits_data() { addHaltRows(); }
    void seenWithinSecondsWhileSomebodyWaits();
    void whoExpectsSomethingHasItLookSoon();
    void seenAfterARestWhileNobodyWaits();
    void shortHaltsAreLeftAlone();
};

void HaltDetectorTest::seenWithinSecondsWhileSomebodyWaits()
{
    QFETCH(Halt::Way, way);
    ChildProcess child;
    Halt halt(way);
    if (const QString problem = halt.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    HaltDetector detector;
    detector.setTimes(Look, Rest);
    QSignalSpy halted(&detector, &HaltDetector::halted);
    QVERIFY(halt.begin(child.pid()));
    detector.start(child.pid(), [] { return true; });
    QVERIFY(halted.wait(Soon));
    QCOMPARE(halted.first().first().toLongLong(), child.pid());
}

void HaltDetectorTest::whoExpectsSomethingHasItLookSoon()
{
    ChildProcess child;
    HaltDetector detector;
    detector.setTimes(Look, Rest);
    QSignalSpy halted(&detector, &HaltDetector::halted);
    detector.start(child.pid(), [] { return false; });
    Halt halt(Halt::Way::Signal);
    QVERIFY(halt.begin(child.pid()));
    detector.expect();
    QVERIFY(halted.wait(Soon));
}

void HaltDetectorTest::seenAfterARestWhileNobodyWaits()
{
    ChildProcess child;
    HaltDetector detector;
    detector.setTimes(Look, Rest);
    QSignalSpy halted(&detector, &HaltDetector::halted);
    Halt halt(Halt::Way::Signal);
    QVERIFY(halt.begin(child.pid()));
    QElapsedTimer clock;
    clock.start();
    detector.start(child.pid(), [] { return false; });
    QTRY_COMPARE_WITH_TIMEOUT(halted.count(), 1, 3000 + Soon);
    // It slept until then; a very coarse timer ends on a full second.
    QVERIFY2(clock.elapsed() > 2000, qPrintable(QString::number(clock.elapsed())));
    // With the times of the program that is within a minute, and the other within 10 s.
    QVERIFY(HaltDetector::RestEvery + (HaltDetector::Looks + 1) * HaltDetector::LookEvery <
            std::chrono::seconds(55));
    QVERIFY((HaltDetector::Looks + 1) * HaltDetector::LookEvery < std::chrono::seconds(8));
}

/// As by a debugger that looks at it, or a person who lets it go on.
void HaltDetectorTest::shortHaltsAreLeftAlone()
{
    ChildProcess child;
    HaltDetector detector;
    detector.setTimes(Look, Rest);
    QSignalSpy halted(&detector, &HaltDetector::halted);
    detector.start(child.pid(), [] { return true; });
    for (int i = 0; i < 3; ++i) {
        Halt halt(Halt::Way::Signal);
        QVERIFY(halt.begin(child.pid()));
        QVERIFY(!halted.wait(250));
    }
}

QTEST_GUILESS_MAIN(HaltDetectorTest)
#include "tst_haltdetector.moc"
