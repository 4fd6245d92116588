// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/sshresolver.h"
#include "core/import/importplan.h"

namespace Culvert {

/// A host of a person's own ssh_config, and what ssh -G makes of it.
struct ResolvedHost
{
    QString alias;
    Result<ResolvedConfig> config = Failure{};
};

/// Profiles of hosts that stay in the person's ssh_config: the destination is the alias, so that
/// ssh goes on deciding the rest; forwards become endpoints. Jump hosts and all else that may
/// depend on where the machine is ("Match exec") stay there.
/// @p configFile is what the profiles shall name in place of the usual file; may be empty. Pure,
/// but for the random ids.
ImportPlan planOwnImport(const QList<ResolvedHost> &hosts, const QString &configFile,
                         const QList<Profile> &existing);

/// Why an alias cannot be a profile's destination; empty if it can.
QString aliasProblem(const QString &alias);

} // namespace Culvert
