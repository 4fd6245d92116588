// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/faults/runner.h"

namespace Culvert::Faults {

/// "< 0.001", "0.043", "3.21", "58.1": as exact as it is worth.
QString secondsText(std::chrono::milliseconds time);

/// "reconnecting (connection-lost) after 0.043 s: ssh ended".
QString describe(const Sighting &sighting);

/// The outcomes as a table in Markdown. A row has what the run with the median time said; where
/// runs differed in state or kind, it has all of them.
QString tableOf(const QList<Outcome> &outcomes, int runs);

/// What was not as demanded, a line each; empty if all was well.
QString problemsOf(const QList<Outcome> &outcomes);

} // namespace Culvert::Faults
