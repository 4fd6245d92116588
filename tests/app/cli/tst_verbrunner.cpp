// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbrunner.h"
#include "core/model/plaintext.h"
#include "tests/ui/fakeengine.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    void namesCannotSteerTheTerminal();
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

void VerbRunnerTest::namesCannotSteerTheTerminal()
{
    FakeEngine engine;
    VerbRunner runner(engine);
    Profile hostile = Profile::create(QStringLiteral("a\u202eb\u009b\x1b[2J\u200b\nc"),
                                      QStringLiteral("bastion.example"));
    engine.setProfiles({hostile});
    std::optional<VerbReply> reply;
    const auto run = [&](const VerbRequest &request) {
        reply.reset();
        runner.run(request,
                   VerbRunner::Answer([&reply](const VerbReply &words) { reply = words; }));
        return QTest::qWaitFor([&reply] { return reply.has_value(); }) &&
               plainText(reply->output) == reply->output &&
               plainText(reply->errors) == reply->errors;
    };
    QVERIFY(run({QStringLiteral("list"), {}, {}}));
    QCOMPARE(reply->output, QStringLiteral("a\\u{202e}b\\x9b\\x1b[2J\\u{200b}\\x0ac\n"));
    QVERIFY(run({QStringLiteral("up"), {hostile.name + u'x'}, {}}));
    QCOMPARE(reply->errors.count(u'\n'), 1);
    // As JSON and as ssh_config, they are still what they are.
    for (const VerbRequest &request :
         {VerbRequest{QStringLiteral("list"), {}, {{QStringLiteral("json"), {}}}},
          VerbRequest{QStringLiteral("export"), {}, {}}}) {
        QVERIFY(run(request));
        const QJsonObject json = QJsonDocument::fromJson(reply->output.toUtf8()).object();
        QCOMPARE(json.value(u"profiles").toArray().at(0).toObject().value(u"name").toString(),
                 hostile.name);
    }
    QVERIFY(run({QStringLiteral("export"), {}, {{QStringLiteral("ssh-config"), {}}}}));
}

QTEST_GUILESS_MAIN(VerbRunnerTest)
#include "tst_verbrunner.moc"
