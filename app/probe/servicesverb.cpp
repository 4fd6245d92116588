// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/servicesverb.h"

#include "app/probe/serverservices.h"
#include "app/probe/servicefinder.h"
#include "app/verbs/verbreplies.h"

namespace Culvert {

using namespace Qt::StringLiterals;

void answerServices(EngineInterface &engine, const Profile &profile, const QString &sshProgram,
                    const VerbRequest &request, const VerbAnswer &answer, QObject *parent)
{
    auto *finder = new ServiceFinder(
        engine, profile.id, sshProgram,
        [request, answer, name = profile.name](const Result<QList<ServerService>> &services) {
            if (!services)
                answer(failedReply(name + u": "_s + services.failure().message));
            else if (request.has(u"json"_s))
                answer(jsonReply(servicesToJson(name, *services)));
            else
                answer(doneReply(servicesText(*services, request.columns)));
        },
        parent);
    if (answer.dialogue())
        finder->waitForAPerson();
    finder->start({request.agentSocket, {}});
}

} // namespace Culvert
