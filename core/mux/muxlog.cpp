// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxlog.h"

namespace Culvert {

Q_LOGGING_CATEGORY(muxLog, "culvert.mux", QtInfoMsg)

} // namespace Culvert
