// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "app/prompts/promptfront.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

namespace Culvert {

class PromptRouter;

/// The terminal of a command line that waits for tunnels, as a place where a person answers their
/// prompts; see promptjson.h for what is said on the way. Takes prompts from its construction to
/// its end. When the command line goes away, by Ctrl-C or a hang-up, what it was asked is refused.
class TerminalPrompts : public QObject, public PromptFront
{
    Q_OBJECT

public:
    /// @p dialogue owns it. @p router may go first.
    TerminalPrompts(PromptRouter &router, QStringList profileIds, VerbDialogue &dialogue);
    /// Prompts that are still open go elsewhere.
    ~TerminalPrompts() override;

    bool takes(const Prompt &prompt) const override;
    void show(const PromptRequest &request) override;
    void hide(quint64 id) override;

private:
    void hear(const QJsonObject &line);
    void refuseAll();

    QPointer<PromptRouter> m_router;
    QStringList m_profileIds;
    VerbDialogue &m_dialogue;
    /// Touches among them, which have no answer.
    QSet<quint64> m_open;
    bool m_left = false;
};

} // namespace Culvert
