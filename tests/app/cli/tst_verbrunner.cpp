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
using namespace Qt::StringLiterals;

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
    runner.run({u"list"_s, {}, {}},
               VerbRunner::Answer([&reply](const VerbReply &words) { reply = words; }));
    engine.setProfiles({Profile::create(u"work"_s, u"bastion.example"_s)});
    QTRY_VERIFY(reply);
    QCOMPARE(reply->output, u"work\n"_s);
}

void VerbRunnerTest::windowIsRaisedOnlyWhereThereIsOne()
{
    FakeEngine engine;
    VerbRunner runner(engine);
    VerbReply reply;
    const VerbRunner::Answer answer([&reply](const VerbReply &words) { reply = words; });
    runner.run({u"raise"_s, {}, {}}, answer);
    QCOMPARE(reply.exitStatus, ExitStatus::Failed);
    QVERIFY2(reply.errors.contains(u"without a window"), qPrintable(reply.errors));
    const QSignalSpy raised(&runner, &VerbRunner::raiseRequested);
    runner.run({u"raise"_s, {}, {}}, answer);
    QCOMPARE(reply.exitStatus, ExitStatus::Done);
    QCOMPARE(raised.count(), 1);
}

void VerbRunnerTest::namesCannotSteerTheTerminal()
{
    FakeEngine engine;
    VerbRunner runner(engine);
    Profile hostile = Profile::create(u"a\u202eb\u009b\x1b[2J\u200b\nc"_s, u"bastion.example"_s);
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
    QVERIFY(run({u"list"_s, {}, {}}));
    QCOMPARE(reply->output, u"a\\u{202e}b\\x9b\\x1b[2J\\u{200b}\\x0ac\n"_s);
    QVERIFY(run({u"up"_s, {hostile.name + u'x'}, {}}));
    QCOMPARE(reply->errors.count(u'\n'), 1);
    // As JSON and as ssh_config, they are still what they are.
    for (const VerbRequest &request :
         {VerbRequest{u"list"_s, {}, {{u"json"_s, {}}}}, VerbRequest{u"export"_s, {}, {}}}) {
        QVERIFY(run(request));
        const QJsonObject json = QJsonDocument::fromJson(reply->output.toUtf8()).object();
        QCOMPARE(json.value(u"profiles").toArray().at(0).toObject().value(u"name").toString(),
                 hostile.name);
    }
    QVERIFY(run({u"export"_s, {}, {{u"ssh-config"_s, {}}}}));
}

QTEST_GUILESS_MAIN(VerbRunnerTest)
#include "tst_verbrunner.moc"
