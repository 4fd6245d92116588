// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpointlog.h"

namespace Culvert {

Q_LOGGING_CATEGORY(endpointLog, "culvert.endpoint", QtInfoMsg)

} // namespace Culvert
