// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert {

/// The connections for a terminal, in columns below a line for each endpoint; ages count up to
/// @p now. What programs, clients and servers chose to be called cannot steer the terminal. Ends
/// with a line feed; says so when there are none. No line is wider than @p columns, if that is not
/// 0.
QString connectionTable(const QList<ConnectionStatus> &connections, const QDateTime &now,
                        int columns = 0);

} // namespace Culvert
