// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QString>

namespace Culvert {

/// A row in the list of tunnels: a profile, or the heading of a group of them.
struct ProfileRow
{
    /// Of a heading, its name; of a profile, the group that it is in.
    QString group;
    bool isHeading = false;
    /// Of a profile.
    ProfileStatus profile = {};
    /// Of a heading: how many there are, how many of them are switched on, and how many up.
    int count = 0;
    int on = 0;
    int up = 0;
    bool isCollapsed = false;
    /// Of a heading: what the icon of the group shows.
    TunnelState state = TunnelState::Stopped;

    bool operator==(const ProfileRow &) const = default;
};

/// Ids and names of groups may be the same text.
inline QString keyOfProfileRow(const ProfileRow &row, qsizetype /*place*/)
{
    return row.isHeading ? u'g' + row.group : u'p' + row.profile.id;
}

} // namespace Culvert
