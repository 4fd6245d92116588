// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"

namespace Culvert {

/// Makes of a profile that somebody else wrote one that does nothing unexpected: it starts by hand
/// and has an id of its own; what can run a program, directly or by a file that it names, is
/// disabled; endpoints that let others in, here or on this machine's side of the server, are
/// switched off. Only fields that are known to be harmless are taken over. The item says what was
/// done. Pure, but for the random id.
void disarm(ImportItem &item);

/// Why an endpoint that somebody else has set comes in switched off; empty if it does not.
QString endpointRisk(const EndpointSettings &endpoint);

} // namespace Culvert
