// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// The program that people start, `culvert`, whichever of the two this process is.
QString mainProgram();

/// The program that `culvert` becomes for its window: libraries of a display are loaded by it
/// alone, and by no verb and no headless run. Empty if it is not installed.
QString windowProgram();

} // namespace Culvert
