// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measurements.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Culvert::Bench {

/// One figure of a row.
struct Metric
{
    enum class Better { Higher, Lower };

    /// Empty where the row has only one.
    QString name;
    QString unit;
    Better better = Better::Higher;
    /// What the median of the ratios Culvert / `ssh -D` must reach, or not exceed.
    std::optional<double> must;

    bool isMetBy(double ratio) const;
};

/// One thing that is measured on both contenders in turn.
struct Row
{
    QString name;
    /// One line for --list.
    QString about;
    QList<Metric> metrics;
    /// How many pairs are run when nothing else was asked for.
    int pairs = 5;
    /// Whether the work is the moving of bytes, so that its processor time a byte means something.
    bool isBulk = false;
    /// The most connections that are open at a time.
    int connections = 1;

    /// @p effort is the share of the full size, above 0 to 1: less to warm up.
    std::function<Result<Sample>(Route route, double effort)> measure;
};

/// All rows, in the order they run in. @p megabytes (10^6 bytes) is what a bulk row moves in one
/// measurement.
QList<Row> allRows(int megabytes);

} // namespace Culvert::Bench
