// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/deskprompts.h"

#include "app/prompts/promptjson.h"

#include <utility>

namespace Culvert {

DeskPrompts::DeskPrompts(VerbDialogue &dialogue)
    : QObject(&dialogue)
    , m_dialogue(dialogue)
{
    connect(&m_desk, &PromptDesk::changed, this, &DeskPrompts::follow);
    connect(&dialogue, &VerbDialogue::heard, this, &DeskPrompts::hear);
    connect(&dialogue, &VerbDialogue::left, this, &DeskPrompts::refuseAll);
}

void DeskPrompts::follow(const QList<Prompt> &prompts)
{
    QSet<quint64> there;
    for (const Prompt &prompt : prompts) {
        there.insert(prompt.id);
        if (m_shown.contains(prompt.id))
            continue;
        m_shown.insert(prompt.id);
        PromptRequest request;
        request.prompt = prompt;
        Q_EMIT m_dialogue.tell(promptToJson(request));
    }
    const QSet<quint64> gone = m_shown - there;
    for (const quint64 id : gone) {
        m_shown.remove(id);
        Q_EMIT m_dialogue.tell(withdrawalToJson(id));
    }
}

void DeskPrompts::hear(const QJsonObject &line)
{
    const std::optional<AnswerLine> said = answerFromJson(line);
    if (said && m_shown.remove(said->id))
        m_desk.answer(said->id, said->answer);
}

void DeskPrompts::refuseAll()
{
    const QSet<quint64> open = std::exchange(m_shown, {});
    for (const quint64 id : open)
        m_desk.answer(id, {PromptAnswer::Kind::Refuse, {}});
}

} // namespace Culvert
