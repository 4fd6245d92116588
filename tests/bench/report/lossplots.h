// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measurements.h"
#include "tests/bench/report/svgplot.h"
#include "tests/bench/stage.h"

#include <functional>

namespace Culvert::Bench {

/// What the plots over losses show: for `ssh -D`, for Culvert with one ssh, and for Culvert with
/// the pool that a new profile has, on a line of 40 ms with cubic. Used on one thread.
///
/// A failure of the kind Permission says that this machine or this user cannot have such lines.
class LossPlots
{
public:
    /// Gets a line of text for each point.
    using Tell = std::function<void(const QString &)>;

    /// @p stage must outlive this.
    LossPlots(Stage &stage, Tell tell);

    /// What 8 downloads move in their first seconds.
    Result<Plot> throughput();
    /// How long a page of 60 objects takes.
    Result<Plot> page();

private:
    using Measure = std::function<Result<double>(const Subject &subject)>;

    Result<Plot> over(const QList<double> &percents, Plot plot, const Measure &measure);
    Result<double> valueAt(const Setting &setting, std::size_t contender, const Measure &measure);
    Result<double> medianOf(std::size_t contender, const Measure &measure) const;

    Stage &m_stage;
    Tell m_tell;
};

} // namespace Culvert::Bench
