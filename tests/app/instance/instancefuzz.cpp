// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/verbanswer.h"
#include "app/instance/verbrequest.h"
#include "app/prompts/promptjson.h"
#include "core/ssh/askpassprotocol.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>

using namespace Culvert;
using namespace Culvert::Fuzz;

// A line on the instance's socket, from either side; and a question of the askpass program.

namespace {

void playRequest(const QJsonObject &line)
{
    const std::optional<VerbRequest> request = VerbRequest::fromJson(line);
    if (!request)
        return;
    require(!request->verb.isEmpty(), "a request has a verb");
    VerbRequest same = *request;
    // Of these, only what says something is written.
    same.columns = std::max(same.columns, 0);
    same.descriptors = std::max(same.descriptors, 0);
    require(VerbRequest::fromJson(same.toJson()) == same, "a request is read as it was written");
}

void playDialogue(const QJsonObject &line)
{
    if (const std::optional<PromptRequest> prompt = promptFromJson(line))
        require(promptFromJson(promptToJson(*prompt)).has_value(),
                "a prompt is read as it was written");
    if (const std::optional<AnswerLine> answer = answerFromJson(line)) {
        const std::optional<AnswerLine> same = answerFromJson(answerToJson(*answer));
        require(same && same->id == answer->id && same->answer.kind == answer->answer.kind,
                "an answer is read as it was written");
    }
    if (const std::optional<quint64> id = withdrawalFromJson(line))
        withdrawalToJson(*id);
    if (const std::optional<SaysLine> says = saysFromJson(line)) {
        const std::optional<SaysLine> same = saysFromJson(saysToJson(*says));
        require(same && same->says == says->says && same->profile == says->profile,
                "what is said is read as it was written");
    }
}

} // namespace

CULVERT_FUZZ_TARGET(instance)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    AskpassProtocol::read(bytes);
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    playRequest(line);
    playDialogue(line);
    if (VerbReply::isReply(line)) {
        const VerbReply reply = VerbReply::fromJson(line);
        const VerbReply same = VerbReply::fromJson(reply.toJson());
        require(same.exitStatus == reply.exitStatus && same.output == reply.output &&
                    same.errors == reply.errors,
                "a reply is read as it was written");
    }
    return 0;
}
