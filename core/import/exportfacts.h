// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/sshresolver.h"
#include "core/model/profile.h"

#include <functional>
#include <map>
#include <utility>

namespace Culvert {

/// What ssh makes of the hosts that profiles name, now and on this machine: by the profile's
/// configuration file and the host. Nobody else's ssh knows what an alias means.
using ExportFacts = std::map<std::pair<QString, QString>, Result<ResolvedConfig>>;

/// The jump hosts on the way to a profile's destination: its own, or those that ssh has for it.
QStringList jumpHostsOf(const Profile &profile, const ExportFacts &facts);

/// Asks @p program for the destinations and jump hosts of all profiles, and calls @p answer once,
/// later, unless @p parent is gone before. It runs what "Match exec" names, as a login does.
void findExportFacts(const QString &program, const QList<Profile> &profiles, QObject *parent,
                     const std::function<void(const ExportFacts &)> &answer);

} // namespace Culvert
