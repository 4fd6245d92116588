// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processhalt.h"
#include "tests/harness/haltedprocess.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;

class ProcessHaltTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatRunAreNotHalted();
    void everyWayToHaltIsSeen_data() { addHaltRows(); }
    void everyWayToHaltIsSeen();
    void oneThatGoesOnHasAnotherMark();
};

void ProcessHaltTest::thoseThatRunAreNotHalted()
{
    QVERIFY(!haltOf(QCoreApplication::applicationPid()));
    QVERIFY(!haltOf(0));
    QVERIFY(!haltOf(-1));
    ChildProcess child;
    QVERIFY(!haltOf(child.pid()));
    ::kill(static_cast<pid_t>(child.pid()), SIGKILL);
    // Nobody has waited for it yet.
    QTRY_VERIFY(!haltOf(child.pid()));
}

void ProcessHaltTest::everyWayToHaltIsSeen()
{
    QFETCH(Halt::Way, way);
    ChildProcess child;
    Halt halt(way);
    if (const QString problem = halt.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QVERIFY(halt.begin(child.pid()));
    QTRY_VERIFY(haltOf(child.pid()));
    const std::optional<ProcessHalt> seen = haltOf(child.pid());
    QCOMPARE(haltOf(child.pid()), seen);
    halt.end();
    QTRY_VERIFY(!haltOf(child.pid()));
}

/// As one has whose debugger lets it take a step now and then.
void ProcessHaltTest::oneThatGoesOnHasAnotherMark()
{
    ChildProcess child;
    Halt halt(Halt::Way::Signal);
    QVERIFY(halt.begin(child.pid()));
    QTRY_VERIFY(haltOf(child.pid()));
    const std::optional<ProcessHalt> first = haltOf(child.pid());
    halt.end();
    QTRY_VERIFY(!haltOf(child.pid()));
    QVERIFY(halt.begin(child.pid()));
    QTRY_VERIFY(haltOf(child.pid()));
    QVERIFY(haltOf(child.pid()) != first);
}

QTEST_GUILESS_MAIN(ProcessHaltTest)
#include "tst_processhalt.moc"
