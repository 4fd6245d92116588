// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/statuslog.h"
#include "app/instance/verbanswer.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QTimer>

namespace Culvert {

/// `culvert status --watch`: tells the asker what changes until that goes. A terminal gets the
/// whole table each time, in the place of the one before; anything else a line for each change, or
/// with --json an object a line.
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    /// Of the profiles with these @p ids; none = of all. Goes with @p dialogue; the engine must
    /// outlive it.
    StatusWatch(EngineInterface &engine, QStringList ids, const VerbRequest &request,
                VerbDialogue &dialogue);

private:
    void look();
    void show(EngineStatus status);
    void tellScreen(const EngineStatus &status);
    void tellJson(const EngineStatus &status);
    void tellLines(const EngineStatus &status);

    EngineInterface &m_engine;
    QStringList m_ids;
    bool m_asJson;
    int m_columns;
    VerbDialogue &m_dialogue;
    QTimer m_timer;
    /// What was told last.
    QString m_told;
    EngineStatus m_before;
    bool m_toldAny = false;
    StatusLog m_log;
};

} // namespace Culvert
