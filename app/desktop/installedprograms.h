// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/programs/programchoice.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Culvert {

/// An application that is installed, and how it is started.
struct InstalledProgram
{
    ProgramChoice choice;
    /// Its words; those that stand for files and the like are left out.
    QStringList command;
    /// The name by which it is on the session's bus while it runs; empty if it has none.
    QString busName;
};

/// What a menu of applications would show, by name: of these folders, of which an earlier one's
/// entries take the place of a later one's. @p desktops is what this desktop is ("GNOME"),
/// @p language such as "de_DE". Reads their files.
struct ProgramSearch
{
    QStringList folders;
    QStringList desktops;
    QString language;
    std::function<bool(const QString &)> hasProgram;

    /// The machine's own, for the person and the desktop that it is asked by.
    static ProgramSearch ofThisDesktop();
    QList<InstalledProgram> find() const;
};

} // namespace Culvert
