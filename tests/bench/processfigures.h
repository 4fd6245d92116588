// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace Culvert::Bench {

/// What the kernel knows of a process (proc(5)). Nothing where it cannot be read, such as when the
/// process has ended.

/// The processor time in seconds that a process has used so far, all its threads, in user and
/// kernel mode (/proc/PID/stat: utime and stime, counted in clock ticks of usually 10 ms).
std::optional<double> cpuSeconds(qint64 processId);

/// The memory that it has written to and that no file holds, in bytes (/proc/PID/smaps_rollup:
/// Anonymous): its heap and stacks, without its program's and libraries' text, which processes
/// share, and without the kernel's buffers.
std::optional<double> memoryBytes(qint64 processId);

/// How often its threads were put on a processor because something woke them, so far, since they
/// gave it up by themselves before (/proc/PID/task/TID/status: voluntary_ctxt_switches).
std::optional<quint64> wakeUps(qint64 processId);

/// What the kernel holds for all IPv4 TCP sockets of the machine: sent and not acknowledged,
/// arrived and not read, in bytes (/proc/net/tcp: tx_queue, rx_queue); 0 where it cannot be read.
double socketQueueBytes();

/// The processes that it has started and that run.
QList<qint64> childrenOf(qint64 processId);

} // namespace Culvert::Bench
