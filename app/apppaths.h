// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/askpassprogram.h"

#include <QString>
#include <QStringList>

namespace Culvert {

/// Where one instance of the program keeps its things.
struct AppPaths
{
    QString profilesFile;
    /// The window's place and form.
    QString settingsFile;
    /// A folder a profile for browsers started through it.
    QString browserDirectory;
    /// Sockets; 0700.
    QString runtimeDirectory;
    /// Where else an instance with the same profiles may have them: runtimeDirectoryPaths().
    QStringList otherRuntimeDirectories = {};
    /// The demo's profiles are no file that another instance could have.
    bool isDemo = false;
    /// What ssh asks through; empty if it is not installed.
    QString askpassProgram = findAskpassProgram();
    /// What has happened to tunnels, see LogBook; empty: it is kept in memory only.
    QString logFile = {};
    /// Where profiles are that somebody hands out, the user's own first; see SharedProfiles.
    QStringList sharedFolders = {};
    /// What the person has set for the program as a whole; empty: nothing is kept.
    QString preferencesFile = {};

    /// The person's own, as the XDG base directory specification says.
    static AppPaths standard();
    /// The demo's: nothing of it is in the person's own places, and all of it in the runtime
    /// directory.
    static AppPaths demo();
};

} // namespace Culvert
