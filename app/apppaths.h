// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

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
    /// What ssh asks through: beside this program, or in the libexec folder of its installation;
    /// empty if it is in neither.
    QString askpassProgram = findAskpassProgram();

    /// The person's own, as the XDG base directory specification says.
    static AppPaths standard();
    /// The demo's: nothing of it is in the person's own places, and all of it in the runtime
    /// directory.
    static AppPaths demo();
    /// Precondition: there is a QCoreApplication.
    static QString findAskpassProgram();
};

} // namespace Culvert
