// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Culvert {

/// What the kernel counts of a thread since it started.
struct ProcessorTime
{
    /// It ran.
    std::chrono::nanoseconds ran{};
    /// It could have run, and waited for a processor.
    std::chrono::nanoseconds waited{};
};

/// Of the first thread of a process; nothing if there is no such process or the kernel does not
/// tell (Documentation/scheduler/sched-stats.rst, /proc/PID/schedstat).
std::optional<ProcessorTime> processorTimeOf(qint64 processId);

/// How long processors have had nothing to do since the machine started, all of them together, in
/// steps of the kernel's clock tick, mostly 10 ms. Nothing if the kernel does not tell (proc(5),
/// /proc/stat).
std::optional<std::chrono::nanoseconds> processorsIdleTime();

} // namespace Culvert
