// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbrequest.h"
#include "core/model/profile.h"
#include "core/model/result.h"

namespace Culvert {

/// The ids of the profiles that @p names mean, each once, in the order of the names and then of
/// the profiles. A name is, in this order: that of a profile, the id of one (so no id of one
/// profile can stand for the name of another), "@GROUP", or a pattern with *, ? and [...]. Fails
/// with the first that means none. Pure.
Result<QStringList> selectProfiles(const QList<Profile> &profiles, const QStringList &names);

/// The same for the arguments of a verb; all of them with --all.
Result<QStringList> selectProfiles(const QList<Profile> &profiles, const VerbRequest &request);

/// The profile with this id; null if there is none.
const Profile *findProfile(const QList<Profile> &profiles, const QString &id);

} // namespace Culvert
