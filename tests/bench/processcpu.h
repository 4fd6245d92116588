// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace Culvert::Bench {

/// The processor time in seconds that a process has used so far, all its threads, in user and
/// kernel mode (proc(5), /proc/PID/stat: utime and stime, counted in clock ticks of usually 10 ms).
std::optional<double> cpuSeconds(qint64 processId);

} // namespace Culvert::Bench
