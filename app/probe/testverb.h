// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/model/profile.h"
#include "core/model/status.h"

#include <QObject>

namespace Culvert {

/// By what a verb starts an ssh of its own, beside those of the tunnels.
struct SshTools
{
    /// Private (0700).
    QString runtimeDirectory;
    QString sshProgram;
    /// Empty: ssh asks nobody.
    QString askpassProgram;
};

/// `culvert test` of the profile; @p status is that of its tunnel, if it has one. What ssh asks is
/// asked in the terminal of the asker, if there is one. Goes with @p parent.
void answerTest(const Profile &profile, const std::optional<ProfileStatus> &status,
                const SshTools &tools, const VerbRequest &request, const VerbAnswer &answer,
                QObject *parent);

} // namespace Culvert
