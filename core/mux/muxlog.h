// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace Culvert {

/// "culvert.mux": how the states of channels change. Off by default; QT_LOGGING_RULES =
/// culvert.mux.debug=true switches it on. Says numbers and states, and nothing of what channels
/// lead to or carry.
Q_DECLARE_LOGGING_CATEGORY(muxLog)

} // namespace Culvert
