// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load/loadserverprocess.h"
#include "tests/bench/row.h"
#include "tests/bench/stage.h"

#include <QList>

#include <array>
#include <vector>

namespace Culvert::Bench {

/// What one row gave.
struct RowResult
{
    Row row;
    /// [0] of Culvert, [1] of what it is measured against, if anything; samples of one index are a
    /// pair.
    std::array<std::vector<Sample>, 2> samples;
    /// Why the row could not be measured to its end, such as a wrong byte.
    std::optional<Failure> failure;

    /// The machine or the user lacks what the row needs, as the failure says.
    bool isSkipped() const;
    /// The values of one metric, of contender 0 or 1.
    std::vector<double> values(std::size_t contender, std::size_t metric) const;
    /// What the metric is judged by: ratios, or Culvert's values.
    std::vector<double> judged(std::size_t metric) const;
    /// True if it was measured and the median does what the metric asks for.
    bool isMet(std::size_t metric) const;
    /// All metrics are.
    bool isMet() const;
};

/// Runs rows: both contenders against the same server at the same time of day, A B B A A B ..., so
/// that a machine that gets slower or faster meanwhile does so for both. Used on one thread.
class Runner
{
public:
    /// @p stage must outlive this.
    explicit Runner(Stage &stage);

    RowResult run(const Row &row, int pairs);

private:
    /// One measurement of contender @p index, from quiet to quiet.
    Result<Sample> measure(const Row &row, std::size_t index, double effort);
    std::optional<Failure> warmUp(const Row &row);
    std::optional<Failure> runPair(RowResult &result, bool culvertFirst);

    Stage &m_stage;
};

} // namespace Culvert::Bench
