// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/promptrequest.h"

#include <variant>

namespace Culvert {

/// What was said to the person who logs in with @p profile, in whole lines behind a bar.
QString wordsOfOthers(const QString &profile, const QString &says);

/// Who asks and what for, in whole lines. The server's own words are indented behind a bar, so that
/// they cannot be taken for Culvert's.
QString promptIntroduction(const PromptRequest &request);
/// What stands before the cursor, without a line end. Empty for a Touch.
QString promptQuestion(const Prompt &prompt);

/// What a typed line means: an answer, or what to tell the person before asking again.
using TypedAnswer = std::variant<PromptAnswer, QString>;
TypedAnswer typedAnswer(const Prompt &prompt, const QString &line);

} // namespace Culvert
