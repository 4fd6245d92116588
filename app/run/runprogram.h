// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/runplan.h"
#include "core/model/failure.h"

#include <vector>

namespace Culvert {

/// Takes the place of a command line that has asked the running instance: becomes the program that
/// was asked for (execve(2)), with the same process, terminal, files and signals, so that its
/// status and whatever is done to it are its own.
class RunProgram
{
public:
    /// @p command: its words, as execve(2) has them; nullptr = the person's shell. They stay the
    /// caller's.
    RunProgram(RunPlan plan, char **command);

    /// What kept it from that.
    struct Problem
    {
        int exitStatus = 1;
        QString message;
    };
    /// In a namespace of its own, or with --proxy-env with nothing but the variables. Blocks for
    /// some milliseconds, and returns only if that failed: then nothing was run. Precondition: this
    /// process has a single thread.
    Problem become();

private:
    std::optional<Failure> enter();
    std::optional<Failure> prepareShell();
    Problem execute();

    RunPlan m_plan;
    char **m_command;
    QByteArray m_personsShell;
    std::vector<QByteArray> m_shellWords;
    std::vector<char *> m_shell;
};

} // namespace Culvert
