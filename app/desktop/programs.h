// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desktop/installedprograms.h"
#include "app/desktop/recentprograms.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Culvert {

class ProgramDialog;

/// Opens applications of the desktop with all of their connections through a tunnel, by
/// `culvert run`: whatever a person can choose in a menu of the desktop's.
class Programs : public QObject
{
    Q_OBJECT

public:
    struct Folders
    {
        /// Where browsers keep what they keep, a folder a profile, and what programs say at last.
        QString data;
        /// Which ones were opened last.
        QString recentFile;
    };

    /// @p engine must outlive it. @p culvert are the words of the command line that reaches this
    /// instance, before its verb.
    Programs(EngineInterface &engine, Folders folders, QStringList culvert, ProgramSearch search,
             QObject *parent = nullptr);

    /// Asks the person which one, in a dialog over that window; first through that profile.
    void choose(const QString &profileId, QWidget *window);
    /// Starts one of them; see ProgramChoice::id.
    void open(const QString &profileId, const QString &programId);

    /// What becomes of a program with all that is put before it. Empty words if it needs a terminal
    /// and there is none. @p data is a folder of the profile's own. Pure but for @p hasProgram.
    static QStringList commandFor(const InstalledProgram &program, const QStringList &runner,
                                  const QString &data,
                                  const std::function<bool(const QString &)> &hasProgram);

Q_SIGNALS:
    /// It did not start, or would not have gone through the tunnel.
    void failed(const Culvert::Failure &failure);

private:
    void start(const QString &profileId, const InstalledProgram &program);
    void fail(const InstalledProgram &program, const QString &why);

    EngineInterface &m_engine;
    Folders m_folders;
    QStringList m_culvert;
    ProgramSearch m_search;
    RecentPrograms m_recent;
    QPointer<ProgramDialog> m_dialog;
};

} // namespace Culvert
