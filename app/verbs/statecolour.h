// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// A table of tunnels with the states, its second column, in the colours of a terminal (ECMA-48,
/// SGR): green for up, yellow for what is under way, red for failed, faint for stopped.
QString withColouredStates(const QString &table);

} // namespace Culvert
