// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measurements.h"

#include <QList>

namespace Culvert::Bench {

/// What a person waits for in one go: new connections at the same time, each for one transfer.
struct ShortTransfer
{
    int connections = 1;
    /// Of each connection.
    quint64 bytes = 0;
    /// How often it is done in one measurement, of which the median counts.
    int repeats = 1;
};

/// One after the other, each over new connections: milliseconds from the first connect to the last
/// answer, for each of @p transfers. The contender has been started afresh, carries some small
/// things before each of them, as people's links do, and nothing beside it. @p kind is Send
/// (downloads) or Take (uploads). @p effort is the share of the repeats and of the small things.
/// Blocks until done; fails as the other measurements do.
Result<Sample> measureShortTransfers(const Subject &subject, LoadKind kind,
                                     const QList<ShortTransfer> &transfers, double effort);

} // namespace Culvert::Bench
