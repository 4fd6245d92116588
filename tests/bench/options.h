// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/row.h"

namespace Culvert::Bench {

/// What the bench was asked to do.
struct Options
{
    /// The rows to run, in order.
    QList<Row> rows;
    /// For all rows; otherwise each has its own number.
    std::optional<int> pairs;
    /// Where the figures go as JSON as well; empty = nowhere.
    QString jsonFile;
    /// Where plots are written to, instead of running rows; empty = rows are run.
    QString plotsFolder;
    /// Which of them.
    QStringList plots;
    /// The program to measure.
    QString culvert;
    /// Measure `ssh -D` against itself, where that means something.
    bool noise = false;
    bool list = false;
    bool loadServer = false;
};

/// Reads the arguments of the running program (--help prints and ends it). A failure is a wrong
/// use.
Result<Options> optionsFromArguments();

} // namespace Culvert::Bench
