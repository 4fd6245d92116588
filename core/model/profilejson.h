// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QJsonObject>

namespace Culvert {

/// The version of profiles.json that this program writes.
constexpr int ProfilesVersion = 1;

/// One profile as an object of profiles.json. Fields with their default value are left out, except
/// those that a person would look for.
QJsonObject profileToJson(const Profile &profile);

/// The reverse. A field of the wrong type or a text that cannot be read is an invalid-profile
/// failure that names it; fields that are not known are kept: Profile::unknown,
/// EndpointSettings::unknown, PoolSettings::unknown.
Result<Profile> profileFromJson(const QJsonObject &object);

/// The names of fields that are kept without being understood, as "endpoints[1].lisen": a newer
/// version's, or misspelled.
QStringList unknownFields(const Profile &profile);

/// The whole file, and the reverse. A newer version is a failure, as is anything that is not such a
/// file. Fields beside the profiles that are not known go to @p unknown, if given, and come from
/// there, so that a program that writes the file again loses none of them.
QByteArray profilesToJson(const QList<Profile> &profiles, const QJsonObject &unknown = {});
Result<QList<Profile>> profilesFromJson(const QByteArray &text, QJsonObject *unknown = nullptr);

} // namespace Culvert
