// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/promptdesk.h"

#include <algorithm>

namespace Culvert {

quint64 PromptDesk::ask(const Prompt &prompt, const Answer &answer)
{
    m_open.push_back({prompt, answer});
    m_open.back().prompt.id = ++m_lastId;
    Q_EMIT changed(prompts());
    return m_lastId;
}

void PromptDesk::withdraw(quint64 id)
{
    const auto found = find(id);
    if (found == m_open.end())
        return;
    m_open.erase(found);
    Q_EMIT changed(prompts());
}

void PromptDesk::answer(quint64 id, const PromptAnswer &answer)
{
    const auto found = find(id);
    if (found == m_open.end())
        return;
    // Off the desk first: what the answer leads to may ask again.
    const Answer take = std::move(found->answer);
    m_open.erase(found);
    Q_EMIT changed(prompts());
    take(answer);
}

QList<Prompt> PromptDesk::prompts() const
{
    QList<Prompt> list;
    for (const Open &open : m_open)
        list.append(open.prompt);
    return list;
}

std::vector<PromptDesk::Open>::iterator PromptDesk::find(quint64 id)
{
    return std::find_if(m_open.begin(), m_open.end(),
                        [id](const Open &open) { return open.prompt.id == id; });
}

} // namespace Culvert
