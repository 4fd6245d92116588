// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/promptclerk.h"

namespace Culvert::Test {

PromptClerk::PromptClerk(EngineInterface &engine, Say say)
    : m_engine(engine)
    , m_say(std::move(say))
{
    connect(&engine, &EngineInterface::promptsChanged, this, [this](const QList<Prompt> &prompts) {
        for (const Prompt &prompt : prompts) {
            // Ids only grow.
            if (prompt.id <= m_last)
                continue;
            m_last = prompt.id;
            m_asked.append(prompt);
            if (const auto answer = m_say ? m_say(prompt) : std::nullopt)
                m_engine.answerPrompt(prompt.id, *answer);
        }
    });
}

} // namespace Culvert::Test
