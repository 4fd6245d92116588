// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/sshresolver.h"

namespace Culvert {

/// The files that a configuration names for @p keyword, "userknownhostsfile" or
/// "globalknownhostsfile", as ssh -G prints them: whole paths, without "none". ssh prints them in
/// one line and does not mark a blank within a name; what cannot be the beginning of a whole path
/// is taken for more of the one before. Pure.
QStringList knownHostsFiles(const ResolvedConfig &config, QLatin1StringView keyword);

} // namespace Culvert
