// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processortime.h"

#include <QDeadlineTimer>
#include <QTest>

#include <limits>

#include <unistd.h>

using namespace Culvert;
using namespace std::chrono_literals;

class ProcessorTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsCounted();
    void idleTimeDoesNotRunBackwards();
    void nobodyHasUsedNothing();
};

void ProcessorTimeTest::workIsCounted()
{
    const auto before = processorTimeOf(::getpid());
    QVERIFY(before);
    const QDeadlineTimer tooLong(60s);
    while (processorTimeOf(::getpid())->ran < before->ran + 50ms && !tooLong.hasExpired()) {
    }
    QVERIFY(!tooLong.hasExpired());
    QVERIFY(processorTimeOf(::getpid())->waited >= before->waited);
}

void ProcessorTimeTest::idleTimeDoesNotRunBackwards()
{
    const auto before = processorsIdleTime();
    QVERIFY(before);
    QVERIFY(processorsIdleTime() >= *before);
}

void ProcessorTimeTest::nobodyHasUsedNothing()
{
    QVERIFY(!processorTimeOf(std::numeric_limits<qint64>::max()));
    QVERIFY(!processorTimeOf(-1));
}

QTEST_APPLESS_MAIN(ProcessorTimeTest)
#include "tst_processortime.moc"
