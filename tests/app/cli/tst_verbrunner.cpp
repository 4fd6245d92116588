// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbrunner.h"
#include "tests/ui/fakeengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Culvert;

/// What verbs do with an engine that is not ready yet.
class VerbRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesThatAreStillOnTheirWayAreKnown();
    void windowIsRaisedOnlyWhereThereIsOne();
};

void VerbRunnerTest::profilesThatAreStillOnTheirWayAreKnown()
{
    FakeEngine engine;
    VerbRunner runner(engine);
    std::optional<VerbReply> reply;
    runner.run({QStringLiteral("list"), {}, {}},
               VerbRunner::Answer([&reply](const VerbReply &words) { reply = words; }));
    engine.setProfiles(
        {Profile::create(QStringLiteral("work"), QStringLiteral("bastion.example"))});
    QTRY_VERIFY(reply);
    QCOMPARE(reply->output, QStringLiteral("work\n"));
}

void VerbRunnerTest::windowIsRaisedOnlyWhereThereIsOne()
{
    FakeEngine engine;
    VerbRunner runner(engine);
    VerbReply reply;
    const VerbRunner::Answer answer([&reply](const VerbReply &words) { reply = words; });
    runner.run({QStringLiteral("raise"), {}, {}}, answer);
    QCOMPARE(reply.exitStatus, ExitStatus::Failed);
    QVERIFY2(reply.errors.contains(u"without a window"), qPrintable(reply.errors));
    const QSignalSpy raised(&runner, &VerbRunner::raiseRequested);
    runner.run({QStringLiteral("raise"), {}, {}}, answer);
    QCOMPARE(reply.exitStatus, ExitStatus::Done);
    QCOMPARE(raised.count(), 1);
}

QTEST_GUILESS_MAIN(VerbRunnerTest)
#include "tst_verbrunner.moc"
