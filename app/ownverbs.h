// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"
#include "app/instance/verbrequest.h"

#include <optional>

namespace Culvert {

/// Carries out a verb whose work is that of the command line's own process, with the running
/// instance's help, and returns its exit status; nothing for a verb that the instance carries out
/// by itself. A new one of these has its entry in verbtable.cpp and a line in ownverbs.cpp. Runs
/// the application's event loop.
std::optional<int> runOwnVerb(const AppPaths &paths, const VerbRequest &request);

} // namespace Culvert
