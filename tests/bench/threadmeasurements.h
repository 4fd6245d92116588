// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measurements.h"

namespace Culvert::Bench {

/// What programs with a thread and a blocking socket for each connection get. They block until
/// done, and fail as the other measurements do.

/// @p bytes in all over @p connections at a time: 10^6 bytes a second.
Result<Sample> measureBlockingDownloads(const Subject &subject, int connections, quint64 bytes);

/// A page as a browser loads it: @p objects of 20 to 300 KB, each asked for when one of @p
/// connections has the one before. Milliseconds from the first connect to the last byte.
Result<Sample> measurePage(const Subject &subject, int objects, int connections);

/// The same while a download runs, once that has moved @p ramp bytes.
Result<Sample> measurePageUnderDownload(const Subject &subject, int objects, int connections,
                                        quint64 ramp);

} // namespace Culvert::Bench
