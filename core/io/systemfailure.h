// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

namespace Culvert {

/// The system's own words for a value of errno(3), such as "No space left on device".
QString systemErrorText(int error);

/// What the system refused with that value of errno(3): @p what, which names the path or the
/// address, followed by the system's words. A permission failure where somebody has to allow it
/// first; else an internal one, since space and descriptors may be there again at the next try.
Failure systemFailure(const QString &what, int error);

} // namespace Culvert
