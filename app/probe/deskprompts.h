// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/session/promptdesk.h"

#include <QObject>
#include <QSet>

namespace Culvert {

/// What an ssh asks that one verb has started, put to the terminal of whoever sent the verb. Who
/// leaves, refuses.
class DeskPrompts : public QObject
{
    Q_OBJECT

public:
    /// Goes with @p dialogue.
    explicit DeskPrompts(VerbDialogue &dialogue);

    Asker &asker() { return m_desk; }

private:
    void follow(const QList<Prompt> &prompts);
    void hear(const QJsonObject &line);
    void refuseAll();

    VerbDialogue &m_dialogue;
    PromptDesk m_desk;
    QSet<quint64> m_shown;
};

} // namespace Culvert
