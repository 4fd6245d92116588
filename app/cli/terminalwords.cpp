// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminalwords.h"

#include "app/prompts/promptjson.h"

#include <utility>

namespace Culvert {

TerminalWords::TerminalWords(EngineInterface &engine, QStringList profileIds,
                             VerbDialogue &dialogue)
    : QObject(&dialogue)
    , m_profileIds(std::move(profileIds))
    , m_dialogue(dialogue)
{
    connect(&engine, &EngineInterface::statusChanged, this, &TerminalWords::look);
}

void TerminalWords::look(const EngineStatus &status)
{
    for (const QString &id : std::as_const(m_profileIds)) {
        const ProfileStatus *profile = status.find(id);
        if (!profile || profile->says.isEmpty() || profile->says == m_told.value(id))
            continue;
        m_told.insert(id, profile->says);
        Q_EMIT m_dialogue.tell(saysToJson({profile->name, profile->says}));
    }
}

} // namespace Culvert
