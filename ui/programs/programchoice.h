// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// An installed application as a person chooses it.
struct ProgramChoice
{
    /// Of its desktop entry, such as "org.gnome.Evolution.desktop".
    QString id;
    /// What people call it, and what it is for; plain text of whoever made it.
    QString name = {};
    QString purpose = {};
    /// The name of an icon, or its file; empty if it has none.
    QString icon = {};
    bool inTerminal = false;
    /// A copy of it that runs already would take its work over, outside of any tunnel.
    bool joinsRunning = false;

    bool operator==(const ProgramChoice &) const = default;
};

} // namespace Culvert
