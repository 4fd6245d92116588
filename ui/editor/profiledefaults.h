// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

namespace Culvert {

/// What a new profile starts from. Pure.
class ProfileDefaults
{
public:
    static constexpr quint16 FirstSocksPort = 1080;

    /// One SOCKS endpoint on the first port from FirstSocksPort on that no other profile uses; no
    /// name and no destination yet.
    static Profile fresh(const QList<Profile> &others);
    /// A copy with an id, a name and listening ports of its own.
    static Profile duplicate(const Profile &original, const QList<Profile> &others);

    /// @p wanted, or "wanted 2", "wanted 3", ... where there is such a profile already; cut where
    /// it is too long for a name.
    static QString freeName(const QString &wanted, const QList<Profile> &others);
    /// The first port from @p first on at which no local endpoint of @p others listens.
    static quint16 freePort(quint16 first, const QList<Profile> &others);
};

} // namespace Culvert
