// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace Culvert {

/// Where the library's endpoints listen, and connections through them that could not be made.
Q_DECLARE_LOGGING_CATEGORY(endpointLog)

} // namespace Culvert
