// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load/loadserverprocess.h"
#include "tests/bench/measurements.h"
#include "tests/bench/report/svgplot.h"
#include "tests/bench/stage.h"

#include <functional>

namespace Culvert::Bench {

/// What the plots show, each over a range of one thing, for both contenders. Used on one thread.
class Plots
{
public:
    /// Gets a line of text for each point.
    using Tell = std::function<void(const QString &)>;

    /// @p stage must outlive this.
    Plots(Stage &stage, Tell tell);

    /// What one download moves, over lines with round trips from 0 to 300 ms.
    Result<Plot> throughput();
    /// The time to set up one more connection while thousands are open.
    Result<Plot> setUp();

private:
    Subject subject(std::size_t index) const;
    Result<QPointF> throughputAt(std::size_t index, int roundTripMs);
    Result<QList<QPointF>> setUpsOf(std::size_t index);
    QPointF told(std::size_t index, QPointF point) const;

    Stage &m_stage;
    Tell m_tell;
};

} // namespace Culvert::Bench
