// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/session/engineinterface.h"

#include <QMap>
#include <QObject>

namespace Culvert {

/// Passes on what servers and programs on the way say while tunnels log in to the terminal of who
/// waits for them. Gone with the dialogue.
class TerminalWords : public QObject
{
    Q_OBJECT

public:
    /// @p engine outlives the dialogue.
    TerminalWords(EngineInterface &engine, QStringList profileIds, VerbDialogue &dialogue);

private:
    void look(const EngineStatus &status);

    QStringList m_profileIds;
    VerbDialogue &m_dialogue;
    QMap<QString, QString> m_told;
};

} // namespace Culvert
