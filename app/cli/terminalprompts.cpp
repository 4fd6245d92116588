// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminalprompts.h"

#include "app/prompts/promptjson.h"
#include "app/prompts/promptrouter.h"

#include <utility>

namespace Culvert {

TerminalPrompts::TerminalPrompts(PromptRouter &router, QStringList profileIds,
                                 VerbDialogue &dialogue)
    : QObject(&dialogue)
    , m_router(&router)
    , m_profileIds(std::move(profileIds))
    , m_dialogue(dialogue)
{
    connect(&dialogue, &VerbDialogue::heard, this, &TerminalPrompts::hear);
    connect(&dialogue, &VerbDialogue::left, this, &TerminalPrompts::refuseAll);
    router.addFront(*this, PromptRouter::Rank::Terminal);
}

TerminalPrompts::~TerminalPrompts()
{
    if (m_router)
        m_router->removeFront(*this);
}

bool TerminalPrompts::takes(const Prompt &prompt) const
{
    return !m_left && m_profileIds.contains(prompt.profileId);
}

void TerminalPrompts::show(const PromptRequest &request)
{
    m_open.insert(request.prompt.id);
    Q_EMIT m_dialogue.tell(promptToJson(request));
}

void TerminalPrompts::hide(quint64 id)
{
    if (m_open.remove(id) && !m_left)
        Q_EMIT m_dialogue.tell(withdrawalToJson(id));
}

void TerminalPrompts::hear(const QJsonObject &line)
{
    const std::optional<AnswerLine> said = answerFromJson(line);
    // Only what this terminal was asked is its to answer.
    if (said && m_router && m_open.remove(said->id))
        m_router->answer(said->id, said->answer);
}

void TerminalPrompts::refuseAll()
{
    m_left = true;
    const QSet<quint64> open = std::exchange(m_open, {});
    for (const quint64 id : open) {
        if (m_router)
            m_router->answer(id, {PromptAnswer::Kind::Refuse, {}});
    }
    if (m_router)
        m_router->removeFront(*this);
    m_router = nullptr;
}

} // namespace Culvert
