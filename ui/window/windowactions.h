// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

namespace Culvert {

/// What can be done in the main window, in its menus and its tool bar. The actions belong to the
/// window.
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::WindowActions)

public:
    /// Makes the actions, the menus and the tool bar.
    explicit WindowActions(QMainWindow &window);

    /// Lets only that be possible which makes sense for the selected profile; null = none is.
    void follow(const ProfileStatus *profile);
    /// For the context menu of the list.
    QList<QAction *> ofProfile() const;

    QAction *add;
    QAction *import;
    QAction *exportAll;
    QAction *edit;
    QAction *duplicate;
    QAction *remove;
    /// Checked while the profile is switched on.
    QAction *toggle;
    QAction *connectNow;
    QAction *browse;
    /// Opens an application with all of its connections through the tunnel.
    QAction *openProgram;
    /// Puts what ssh alone would be told on the clipboard.
    QAction *copyCommand;
    QAction *quickForward;
    /// These two only where there is somebody to ask.
    QAction *test;
    QAction *findServices;
    QAction *moveUp;
    QAction *moveDown;
    QAction *find;
    /// Checked while the log is shown.
    QAction *showLog;
    QAction *settings;
    QAction *quit;
    QAction *about;

private:
    void makeMenus(QMainWindow &window) const;
    void makeToolBar(QMainWindow &window) const;
};

} // namespace Culvert
