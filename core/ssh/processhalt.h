// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace Culvert {

/// A process that does not run though it is there: stopped by a signal (SIGSTOP, SIGTSTP), by a
/// debugger (ptrace(2)), or in a control group that is frozen (cgroups(7), both versions).
struct ProcessHalt
{
    /// How often it has been given the processor and lost it again. Two looks with the same number
    /// see the same halt; one that is traced halts again and again, with another number each time.
    quint64 switches = 0;

    bool operator==(const ProcessHalt &) const = default;
};

/// Nothing if the process runs, or waits for something, or is not there. Reads proc(5), and nothing
/// else; nothing without it.
std::optional<ProcessHalt> haltOf(qint64 pid);

} // namespace Culvert
