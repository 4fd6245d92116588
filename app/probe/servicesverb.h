// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/model/profile.h"
#include "core/session/engineinterface.h"

namespace Culvert {

/// `culvert services` of the profile, see ServiceFinder. @p engine outlives @p parent, with which
/// it goes.
void answerServices(EngineInterface &engine, const Profile &profile, const QString &sshProgram,
                    const VerbRequest &request, const VerbAnswer &answer, QObject *parent);

} // namespace Culvert
