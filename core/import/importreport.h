// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"

#include <QString>

namespace Culvert {

/// When a report is told.
enum class ImportTense {
    Would, ///< nothing is done
    Done,  ///< it is done
};

/// What a plan does, as lines for a terminal; foreign words in it are made harmless.
QString importReport(const ImportPlan &plan, ImportTense tense);

/// "2 profiles imported, 1 there already, 1 refused".
QString importSummary(const ImportPlan &plan, ImportTense tense);

/// True where something of the profile waits for a person to enable it: options, a configuration
/// file.
bool hasDisabled(const Profile &profile);
/// True where an endpoint is switched off.
bool hasSwitchedOff(const Profile &profile);

/// "forward 127.0.0.1:5432 -> db.internal:5432".
QString endpointText(const EndpointSettings &endpoint);

} // namespace Culvert
