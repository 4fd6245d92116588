// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"
#include "core/session/engineinterface.h"

#include <functional>

namespace Culvert {

/// Saves what a plan has new, all at once, and calls @p done once with the plan as it
/// turned out: what could not be saved is refused in it. Never called when @p engine goes before.
void carryOut(EngineInterface &engine, const ImportPlan &plan,
              const std::function<void(const ImportPlan &)> &done);

} // namespace Culvert
