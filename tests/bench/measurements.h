// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"
#include "tests/bench/flow.h"

#include <vector>

namespace Culvert::Bench {

/// What one measurement of one contender gave.
struct Sample
{
    /// In the order of the row's metrics.
    std::vector<double> values;
    /// Payload moved, for what the work cost a byte; 0 where that says nothing.
    quint64 bytes = 0;
};

/// All of them block until done, and fail when any byte is wrong, missing or too many, or a
/// connection ends that should not.

/// @p bytes in all over @p connections at a time, from the first connect to the last answer:
/// 10^6 bytes a second. @p kind is Send (downloads) or Take (uploads).
Result<Sample> measureBulk(Route route, LoadKind kind, int connections, quint64 bytes);

/// Connections one after the other, each from connect to the first echo: milliseconds, median and
/// 99th percentile.
Result<Sample> measureSetUp(Route route, int connections);

/// Opens connections one after the other, each after the first echo of the one before, and keeps
/// them: seconds. Then each must still answer.
Result<Sample> measureHold(Route route, int connections);

/// One echo after the other while downloads run: milliseconds, median; and what the downloads moved
/// in that time, in 10^6 bytes a second.
Result<Sample> measureEchoUnderDownloads(Route route, int downloads, int roundTrips);

} // namespace Culvert::Bench
