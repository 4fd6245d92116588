// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/profilerows.h"

#include "ui/words/icons.h"

#include <algorithm>

namespace Culvert {

namespace {

bool matches(const ProfileStatus &profile, const QString &group, const QString &filter)
{
    const auto has = [&filter](const QString &text) {
        return text.contains(filter, Qt::CaseInsensitive);
    };
    if (has(profile.name) || has(profile.destination) || has(group))
        return true;
    return std::any_of(
        profile.endpoints.begin(), profile.endpoints.end(), [&has](const EndpointStatus &endpoint) {
            return has(endpoint.name) || has(endpoint.listen) || has(endpoint.target);
        });
}

ProfileRow heading(const QString &group, const QList<ProfileStatus> &members, bool isCollapsed)
{
    ProfileRow row{group, true};
    row.count = static_cast<int>(members.size());
    row.isCollapsed = isCollapsed;
    for (const ProfileStatus &profile : members) {
        row.on += profile.isOn() ? 1 : 0;
        row.up += profile.state == TunnelState::Up ? 1 : 0;
    }
    row.state = Icons::summary({members, {}});
    return row;
}

} // namespace

QList<ProfileStatus> inOrder(const QList<ProfileStatus> &profiles,
                             const QHash<QString, QString> &groups)
{
    QStringList names{QString()};
    for (const ProfileStatus &profile : profiles) {
        const QString group = groups.value(profile.id);
        if (!names.contains(group))
            names.append(group);
    }
    QHash<QString, qsizetype> places;
    for (const QString &name : std::as_const(names))
        places.insert(name, places.size());
    QList<ProfileStatus> ordered = profiles;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const ProfileStatus &a, const ProfileStatus &b) {
                         return places.value(groups.value(a.id)) < places.value(groups.value(b.id));
                     });
    return ordered;
}

QList<ProfileRow> profileRows(const QList<ProfileStatus> &profiles,
                              const ProfileArrangement &arrangement)
{
    const QString filter = arrangement.filter.trimmed();
    QList<ProfileRow> rows;
    const QList<ProfileStatus> ordered = inOrder(profiles, arrangement.groups);
    for (qsizetype first = 0; first < ordered.size();) {
        const QString group = arrangement.groups.value(ordered.at(first).id);
        QList<ProfileStatus> members;
        for (; first < ordered.size() && arrangement.groups.value(ordered.at(first).id) == group;
             ++first) {
            if (filter.isEmpty() || matches(ordered.at(first), group, filter))
                members.append(ordered.at(first));
        }
        const bool isCollapsed = filter.isEmpty() && arrangement.collapsed.contains(group);
        if (!group.isEmpty() && !members.isEmpty())
            rows.append(heading(group, members, isCollapsed));
        if (!group.isEmpty() && isCollapsed)
            continue;
        for (const ProfileStatus &profile : std::as_const(members))
            rows.append(ProfileRow{group, false, profile});
    }
    return rows;
}

QStringList movedBefore(const QStringList &ids, const QString &moved, const QString &before)
{
    QStringList result = ids;
    if (moved == before || !result.removeOne(moved))
        return ids;
    const qsizetype place = result.indexOf(before);
    result.insert(place < 0 ? result.size() : place, moved);
    return result;
}

} // namespace Culvert
