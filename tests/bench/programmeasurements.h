// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/line/lineway.h"
#include "tests/bench/measurements.h"

#include <chrono>

namespace Culvert::Bench {

/// What holds for a program by itself. All of them block until done, and fail as the others do.

/// From the start of the program until its port takes connections, and until it is ready:
/// milliseconds.
Result<Sample> measureStart(const Subject &subject);

/// As measureBulk() with one download, through a contender and an ssh that have just been started.
Result<Sample> measureFirstDownload(const Subject &subject, quint64 bytes);

/// Memory of the program (not its ssh) for each of many connections that are open and silent, in
/// KiB; and the seconds to open them, many at a time. Then each must still answer.
Result<Sample> measureMemoryHeld(const Subject &subject, int connections);

/// Memory that downloads add of which nothing is read, to the program and its ssh together, in
/// MiB; what one download beside them moves, as a share of what it moves beside as many connections
/// that are silent; and that as a share of what it moves alone.
Result<Sample> measureStalled(const Subject &subject, int stalled, quint64 healthyBytes);

/// How often the program's threads wake up in @p time while it has nothing to do; after @p rest, in
/// which it may finish what starting it began.
Result<Sample> measureWakeUps(const Subject &subject, std::chrono::seconds rest,
                              std::chrono::seconds time);

/// The bench's own line: what it adds to half of the round trip each way, there and back together,
/// in milliseconds, median; and what one download gets of the bandwidth, as a share.
Result<Sample> measureLine(const Subject &subject, const LineSettings &line, int roundTrips,
                           quint64 bytes);

} // namespace Culvert::Bench
