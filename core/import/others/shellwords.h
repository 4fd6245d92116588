// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert {

/// One command of a shell script or of what was typed at a prompt.
struct ShellCommand
{
    /// Where it begins; counts from 1.
    int line = 0;
    /// Without quotes; redirections are left out.
    QStringList words;
    /// Why these may not be the words that a shell would pass on; empty = they are.
    QString problem;
};

/// Splits a text into commands and words as a shell does (sh(1)). Evaluates nothing: a command with
/// a variable or a substitution in it has a problem. A tilde and patterns stay as they are.
QList<ShellCommand> shellCommands(const QString &text);

} // namespace Culvert
