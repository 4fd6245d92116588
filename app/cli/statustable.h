// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert {

/// The status for a terminal, in columns: profile, state, connections, ssh processes, endpoints;
/// below a profile or an endpoint why it failed, in ssh's or the system's own words, and when it
/// is tried again, counted from @p now. Ends with a line feed. Where @p columns is not 0, no line
/// is wider than that; where they are too few, endpoints have lines of their own.
QString statusTable(const EngineStatus &status, const QDateTime &now, int columns = 0);

} // namespace Culvert
