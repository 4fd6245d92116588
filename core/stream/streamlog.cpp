// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/streamlog.h"

namespace Culvert {

Q_LOGGING_CATEGORY(connectorLog, "culvert.connector", QtInfoMsg)

} // namespace Culvert
