// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/contender.h"
#include "tests/bench/loadserverprocess.h"
#include "tests/bench/row.h"

#include <QList>

#include <array>
#include <vector>

namespace Culvert::Bench {

/// What one row gave.
struct RowResult
{
    Row row;
    /// [0] of Culvert, [1] of what it is measured against; samples of one index are a pair.
    std::array<std::vector<Sample>, 2> samples;
    /// Processor seconds of the culvert process per 10^9 bytes, over the whole row; only in bulk
    /// rows.
    std::optional<double> cpuSecondsPerGigabyte;
    /// Why the row could not be measured to its end, such as a wrong byte.
    std::optional<Failure> failure;

    /// The values of one metric, of contender 0 or 1.
    std::vector<double> values(std::size_t contender, std::size_t metric) const;
    /// Culvert's value over the other's, a pair each.
    std::vector<double> ratios(std::size_t metric) const;
};

/// Runs rows: both contenders against the same server at the same time of day, A B B A A B ..., so
/// that a machine that gets slower or faster meanwhile does so for both. Used on one thread.
class Runner
{
public:
    /// The contenders are started. All must outlive this.
    Runner(LoadServerProcess &server, Contender &culvert, Contender &reference);

    RowResult run(const Row &row, int pairs);

private:
    /// One measurement of contender @p index, from quiet to quiet.
    Result<Sample> measure(const Row &row, std::size_t index, double effort);
    std::optional<Failure> warmUp(const Row &row);
    std::optional<Failure> runPair(RowResult &result, bool culvertFirst);
    std::optional<Failure> restartWhatEnded();

    LoadServerProcess &m_server;
    std::array<Contender *, 2> m_contenders;
    double m_cpuSeconds = 0;
};

} // namespace Culvert::Bench
