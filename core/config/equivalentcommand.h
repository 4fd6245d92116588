// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QString>

namespace Culvert {

/// A line for a shell that does with ssh(1) alone what the profile does, as far as ssh can: for
/// people who want to see what is run, or who have to do without Culvert. Not what Culvert itself
/// runs, which has its connections by the control socket. Endpoints that are switched off, and
/// options that nobody has agreed to, are not in it; neither are passwords. Pure.
QString equivalentCommand(const Profile &profile);

} // namespace Culvert
