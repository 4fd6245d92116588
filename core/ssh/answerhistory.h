// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/prompt.h"
#include "core/ssh/sshmessages.h"

#include <QHash>

#include <optional>

namespace Culvert {

/// Tells a question that is put again because its answer was wrong from one that only looks the
/// same: a second round, or a second factor, in the words of the first. Of one login; pure.
class AnswerHistory
{
public:
    using Verdicts = QList<SshMessages::Verdict>;

    struct Count
    {
        /// See Prompt.
        int attempt = 1;
        int round = 1;
    };

    /// A question is put. @p verdicts are those of the server that asks so far, by the log of the
    /// ssh that asks; nothing where it has none: then a question that is put again means that the
    /// answer was wrong, as it does for what ssh itself asks.
    Count ask(const Prompt &prompt, const std::optional<Verdicts> &verdicts);
    void clear() { m_questions.clear(); }

private:
    struct Question
    {
        Count count;
        /// Its rounds in requests that were taken.
        int taken = 0;
        /// How many verdicts there were when it was put the last time.
        qsizetype verdicts = 0;
    };

    QHash<QString, Question> m_questions;
};

} // namespace Culvert
