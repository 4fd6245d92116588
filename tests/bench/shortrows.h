// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/row.h"

namespace Culvert::Bench {

/// Transfers that are over in a few round trips, on lines of 40 and of 100 ms. Their sizes are what
/// they are about; where @p megabytes is less than the default, they are repeated less often.
QList<Row> shortTransferRows(int megabytes);

} // namespace Culvert::Bench
