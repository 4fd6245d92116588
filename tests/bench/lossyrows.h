// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/row.h"

namespace Culvert::Bench {

/// What is measured over lines that lose packets. Where @p megabytes is less than the default, less
/// is moved.
QList<Row> lossyRows(int megabytes);

/// A page as a browser loads it, on a line that loses nothing.
Row pageRow(int megabytes);

/// A line of 50 MB/s with cubic at both ends, as Debian has it. @p loss is a share.
LineSettings cubicLine(std::chrono::milliseconds roundTrip, double loss);

} // namespace Culvert::Bench
