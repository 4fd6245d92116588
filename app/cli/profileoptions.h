// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbrequest.h"
#include "core/model/profile.h"
#include "core/model/result.h"

namespace Culvert {

/// The option that carries a password which a person has typed; it cannot be given as an argument.
inline const QString PasswordOption = QStringLiteral("password");

/// The option that carries where the command line was given: what paths in --from are meant from.
inline const QString FolderOption = QStringLiteral("folder");

/// The profile that `culvert add` means. @p warnings gets what a person should know before using
/// it: of a command (--from) also what could not be taken over. Pure.
Result<Profile> profileFromAdd(const VerbRequest &request, const QList<Profile> &others,
                               QStringList &warnings);

/// What `culvert edit` makes of @p profile; the same for warnings. Pure.
Result<Profile> profileFromEdit(const Profile &profile, const VerbRequest &request,
                                QStringList &warnings);

} // namespace Culvert
