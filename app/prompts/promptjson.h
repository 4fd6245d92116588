// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

#include <QJsonObject>

#include <optional>

namespace Culvert {

/// How prompts and answers travel between the running instance and a command line that has a
/// terminal, each as one JSON object a line beside the verb's own request and reply:
///
///     instance -> terminal  {"prompt": {"id": 7, "kind": "password", ...}}
///     instance -> terminal  {"withdraw": 7}
///     instance -> terminal  {"says": "Open https://idp.example/device", "profile": "work"}
///     terminal -> instance  {"prompt": 7, "answer": {"kind": "text", "text": "..."}}
///
/// Answers hold secrets: they are never to be logged.

QJsonObject promptToJson(const PromptRequest &request);
/// Nothing if @p line is no prompt.
std::optional<PromptRequest> promptFromJson(const QJsonObject &line);

QJsonObject withdrawalToJson(quint64 id);
std::optional<quint64> withdrawalFromJson(const QJsonObject &line);

/// All that has been said to the person who logs in until now, see ProfileStatus::says.
struct SaysLine
{
    QString profile;
    QString says;
};
QJsonObject saysToJson(const SaysLine &line);
std::optional<SaysLine> saysFromJson(const QJsonObject &line);

struct AnswerLine
{
    quint64 id = 0;
    PromptAnswer answer;
};
QJsonObject answerToJson(const AnswerLine &line);
std::optional<AnswerLine> answerFromJson(const QJsonObject &line);

} // namespace Culvert
