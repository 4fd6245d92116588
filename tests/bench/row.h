// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measurements.h"
#include "tests/bench/stage.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Culvert::Bench {

/// One figure of a row.
struct Metric
{
    enum class Better { Higher, Lower };
    /// What is held against the must.
    enum class Judged {
        AsRatio,  ///< Culvert's value over that of what it is measured against, a pair each
        ByItself, ///< Culvert's value
    };

    /// Empty where the row has only one.
    QString name;
    QString unit;
    Better better = Better::Higher;
    /// What the median must reach, or not exceed.
    std::optional<double> must;
    Judged judged = Judged::AsRatio;

    bool isMetBy(double value) const;
};

/// One thing that is measured, on both contenders in turn or on Culvert alone.
struct Row
{
    /// @p effort is the share of the full size, above 0 to 1: less to warm up.
    using Measure = std::function<Result<Sample>(const Subject &subject, double effort)>;

    QString name;
    /// One line for --list.
    QString about;
    Setting setting;
    QList<Metric> metrics;
    /// How many pairs are run when nothing else was asked for.
    int pairs = 5;
    /// The most connections that are open at a time.
    int connections = 1;
    /// It acts in the namespaces of programs that Culvert runs.
    bool entersPrograms = false;

    Measure measure;
    /// Of what Culvert is measured against; empty = the same.
    Measure measureReference = {};
};

/// All rows, in the order they run in. @p megabytes (10^6 bytes) is what a bulk row moves in one
/// measurement; over a long line it is a part of that.
QList<Row> allRows(int megabytes);

} // namespace Culvert::Bench
