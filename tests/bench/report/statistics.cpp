// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/statistics.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace Culvert::Bench {

double percentile(std::vector<double> values, double share)
{
    Q_ASSERT(!values.empty());
    std::ranges::sort(values);
    const auto rank =
        static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double median(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2;
}

} // namespace Culvert::Bench
