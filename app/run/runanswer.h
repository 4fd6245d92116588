// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/model/status.h"

namespace Culvert {

class RunDesk;

/// What is wrong with the options; nothing if they make sense.
std::optional<VerbReply> runRefusal(const VerbRequest &request);

/// What the running instance answers to `culvert run` for a tunnel that is up: a RunPlan, or why
/// there is none. Precondition: there is no runRefusal().
VerbReply runAnswer(RunDesk &desk, const VerbRequest &request, const Profile &profile,
                    const ProfileStatus &status);

} // namespace Culvert
