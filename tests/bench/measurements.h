// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"
#include "tests/bench/contenders/contender.h"
#include "tests/bench/load/flow.h"

#include <vector>

namespace Culvert::Bench {

/// What one measurement of one contender gave, in the order of the row's metrics.
using Sample = std::vector<double>;

/// What is measured.
struct Subject
{
    Contender &contender;
    const Line &line;
    /// Through the contender to the load server.
    Route route;
};

/// @p subject with the contender started anew, so that what it got for earlier work does not count:
/// memory, and what it has learned of the line.
Result<Subject> startAfresh(const Subject &subject);

/// All of them block until done, and fail when any byte is wrong, missing or too many, or a
/// connection ends that should not.

/// @p bytes in all over @p connections at a time, from the first connect to the last answer:
/// 10^6 bytes a second, and the contender's own processor seconds for 10^9 bytes. @p kind is Send
/// (downloads) or Take (uploads).
Result<Sample> measureBulk(const Subject &subject, LoadKind kind, int connections, quint64 bytes);

/// The same through a contender and an ssh that have been started for it and have carried one small
/// download and one small upload, as people's have.
Result<Sample> measureBulkAfresh(const Subject &subject, LoadKind kind, int connections,
                                 quint64 bytes);

/// Connections one after the other, each from connect to the first echo: milliseconds, median and
/// 99th percentile.
Result<Sample> measureSetUp(const Subject &subject, int connections);

/// The same through a PlainRelay of its own instead of the contender.
Result<Sample> measureSetUpPlainly(const Subject &subject, int connections);

/// Opens connections one after the other, each after the first echo of the one before, and keeps
/// them: seconds. Then each must still answer.
Result<Sample> measureHold(const Subject &subject, int connections);

/// One echo after the other while downloads run: milliseconds, median; and what the downloads moved
/// in that time, in 10^6 bytes a second.
Result<Sample> measureEchoUnderDownloads(const Subject &subject, int downloads, int roundTrips);

/// What measureSetUpUnder() does at least, so that few slow and many quick ones give a figure.
struct Least
{
    int setUps = 1;
    Clock::duration time{};
};

/// Set-ups one after the other as in measureSetUp() while transfers of @p kind run, once those have
/// moved @p ramp bytes: milliseconds, median and 95th percentile; and what the transfers moved
/// meanwhile, in 10^6 bytes a second.
Result<Sample> measureSetUpUnder(const Subject &subject, LoadKind kind, int transfers, quint64 ramp,
                                 Least least);

/// From connect to the first echo through a profile whose ssh does not run: milliseconds.
Result<Sample> measureFirstByte(const Subject &subject);
/// The same by an `ssh -W` that is started for it.
Result<Sample> measureColdSsh(const Subject &subject);

} // namespace Culvert::Bench
