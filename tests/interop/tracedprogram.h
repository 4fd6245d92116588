// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace Culvert::Interop {

/// A program that runs under strace(1), with all its children: what it says to whom.
class TracedProgram
{
public:
    /// Ends the program, if it still runs.
    ~TracedProgram();

    bool start(const QStringList &command, const QProcessEnvironment &environment);
    /// Waits until it has ended by itself. Everything that was seen, a line for each call.
    QStringList finish();

    /// The lines by which somebody who wants the address of a name gives himself away: anything to
    /// port 53, a socket of a local resolver, or the files that the C library reads before it looks
    /// a name up.
    static QStringList lookUps(const QStringList &lines);
    static bool isAvailable();

private:
    QTemporaryDir m_folder;
    QProcess m_strace;
};

} // namespace Culvert::Interop
