// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

namespace Culvert::Bench {

/// The value that a share of @p values (from 0 to 1) does not exceed, by nearest rank: always one
/// of them. They must not be empty.
double percentile(std::vector<double> values, double share);

/// The middle of @p values; the mean of the two middle ones where there are two. Not of none.
double median(std::vector<double> values);

} // namespace Culvert::Bench
