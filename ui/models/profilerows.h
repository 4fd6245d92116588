// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/profilerow.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Culvert {

/// What decides which rows there are beside the status.
struct ProfileArrangement
{
    /// By the profile's id; those in none are not in it.
    QHash<QString, QString> groups;
    QSet<QString> collapsed;
    /// Only what has this text in it, by any of its parts; empty = all. Opens all groups.
    QString filter;
};

/// The profiles in the order in which a person sees them: those without a group first, then group
/// by group, each at the place of its first one. Pure.
QList<ProfileStatus> inOrder(const QList<ProfileStatus> &profiles,
                             const QHash<QString, QString> &groups);

/// The rows of the list. Pure.
QList<ProfileRow> profileRows(const QList<ProfileStatus> &profiles,
                              const ProfileArrangement &arrangement);

/// @p ids with @p moved before @p before, or at the end if that is not among them.
QStringList movedBefore(const QStringList &ids, const QString &moved, const QString &before);

} // namespace Culvert
