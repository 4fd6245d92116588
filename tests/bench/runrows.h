// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/row.h"

namespace Culvert::Bench {

/// Programs that know no proxy, by `culvert run`, against the same Culvert's SOCKS port.
QList<Row> programRunRows(int megabytes);

} // namespace Culvert::Bench
