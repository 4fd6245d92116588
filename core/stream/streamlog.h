// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace Culvert {

/// What connectors do: their states, and connections that could not be made.
Q_DECLARE_LOGGING_CATEGORY(connectorLog)

} // namespace Culvert
