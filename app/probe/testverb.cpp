// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/testverb.h"

#include "app/probe/deskprompts.h"
#include "app/probe/pathtest.h"
#include "app/probe/testreport.h"
#include "app/verbs/verbreplies.h"
#include "core/ssh/agentsockets.h"
#include "core/ssh/askpass.h"
#include "core/ssh/uniquepath.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What one test stands on, until it is over.
struct Bench
{
    std::unique_ptr<Askpass> askpass;
    QPointer<DeskPrompts> prompts;
    AgentSockets agents;

    ~Bench() { delete prompts; }
};

void prepareQuestions(Bench &bench, const SshTools &tools, VerbDialogue *dialogue)
{
    if (!dialogue || tools.askpassProgram.isEmpty())
        return;
    auto askpass = std::make_unique<Askpass>(
        tools.askpassProgram, uniquePath(tools.runtimeDirectory, QLatin1StringView(".ask")));
    // Without it, a login that needs a person says so.
    if (askpass->listen())
        return;
    bench.askpass = std::move(askpass);
    bench.prompts = new DeskPrompts(*dialogue);
}

VerbReply replyTo(const QString &name, const QList<TestStep> &steps, const VerbRequest &request)
{
    VerbReply reply = request.has(u"json"_s) ? jsonReply(testToJson(name, steps))
                                             : doneReply(testText(steps, request.columns));
    if (allGood(steps))
        return reply;
    reply.exitStatus = ExitStatus::Failed;
    reply.errors =
        failedReply(
            QCoreApplication::translate("Culvert::TestVerb", "%1: not every step works").arg(name))
            .errors;
    return reply;
}

} // namespace

void answerTest(const Profile &profile, const std::optional<ProfileStatus> &status,
                const SshTools &tools, const VerbRequest &request, const VerbAnswer &answer,
                QObject *parent)
{
    if (const std::optional<Failure> problem = profile.failure()) {
        TestStep step{u"configuration"_s,
                      TestStep::Outcome::Bad,
                      {},
                      problem->message,
                      mendFor(u"login"_s, *problem)};
        answer(replyTo(profile.name, {step}, request));
        return;
    }
    auto bench = std::make_shared<Bench>();
    prepareQuestions(*bench, tools, answer.dialogue());
    bench->agents.lend(profile.id, request.agentSocket);
    SshSetup setup;
    setup.profile = profile;
    setup.runtimeDirectory = tools.runtimeDirectory;
    setup.sshProgram = tools.sshProgram;
    if (bench->prompts) {
        setup.askpass = bench->askpass.get();
        setup.asker = &bench->prompts->asker();
    }
    setup.agents = &bench->agents;
    auto *test = new PathTest(
        setup, status,
        [request, answer, name = profile.name](const QList<TestStep> &steps) {
            answer(replyTo(name, steps, request));
        },
        parent);
    // Its ssh ends with it, and needs these until then.
    QObject::connect(test, &QObject::destroyed, [bench] {});
    if (VerbDialogue *dialogue = answer.dialogue())
        QObject::connect(dialogue, &VerbDialogue::left, test, &QObject::deleteLater);
    test->start();
}

} // namespace Culvert
