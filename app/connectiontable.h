// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

namespace Culvert {

/// The connections for a terminal, in columns. Ends with a line feed; says so when there are none.
QString connectionTable(const QList<ConnectionStatus> &connections);

} // namespace Culvert
