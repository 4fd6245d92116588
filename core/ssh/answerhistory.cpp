// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/answerhistory.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Prompt &prompt)
{
    // A server may ask for the password both by itself and through PAM, and again in other words.
    if (prompt.kind == PromptKind::Password ||
        (prompt.kind == PromptKind::Question && prompt.isLasting()))
        return prompt.hop + u"\npassword"_s;
    return prompt.hop + u'\n' + prompt.text;
}

bool isOfServer(PromptKind kind)
{
    return kind == PromptKind::Password || kind == PromptKind::Question;
}

bool canBeWrong(PromptKind kind)
{
    return kind != PromptKind::Touch && kind != PromptKind::Confirmation;
}

} // namespace

AnswerHistory::Count AnswerHistory::ask(const Prompt &prompt,
                                        const std::optional<Verdicts> &verdicts)
{
    if (!canBeWrong(prompt.kind))
        return {};
    const auto known = m_questions.find(keyOf(prompt));
    if (known == m_questions.end()) {
        m_questions.insert(keyOf(prompt), {{}, 0, verdicts ? verdicts->size() : 0});
        return {};
    }
    Question &question = *known;
    if (!verdicts || !isOfServer(prompt.kind)) {
        ++question.count.attempt;
        return question.count;
    }
    // A server says nothing else to a request before it has said what it thinks of it.
    const bool judged = verdicts->size() > question.verdicts;
    if (judged && verdicts->at(question.verdicts) == SshMessages::Verdict::Refused) {
        ++question.count.attempt;
        question.count.round = question.taken + 1;
    } else {
        if (judged)
            question.taken = question.count.round;
        ++question.count.round;
    }
    question.verdicts = verdicts->size();
    return question.count;
}

} // namespace Culvert
