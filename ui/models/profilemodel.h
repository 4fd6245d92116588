// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/models/profilerow.h"
#include "ui/models/profilerows.h"
#include "ui/models/rowmodel.h"
#include "ui/models/traffichistory.h"

#include <QAbstractListModel>
#include <QHash>

namespace Culvert {

/// The profiles with their state, a row each, in the engine's order, and a heading above each
/// group. Rows change in place; a selection survives everything but the removal of its row. The
/// check mark is the profile's switch: setting it asks the engine, and shows what came of that once
/// the engine has told. That of a heading switches all of its group.
class ProfileModel : public RowModel<QAbstractListModel, ProfileRow, &keyOfProfileRow>
{
    Q_OBJECT

public:
    enum Role {
        /// Empty for a heading.
        IdRole = Qt::UserRole,
        /// TunnelState as int.
        StateRole,
        /// The second line.
        SummaryRole,
        /// What the tunnel carried in the last minute, as QList<double>, oldest first; empty if
        /// that was nothing.
        TrafficRole,
        /// The name of the group of a heading; nothing for profiles.
        GroupRole,
        CollapsedRole,
    };

    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive the model.
    explicit ProfileModel(EngineInterface &engine, QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Lets the texts that count time be read anew, and looks at what was carried.
    void tick();
    /// True while something in the list changes by the second.
    bool isLively() const;

    /// Shows only what has this text in its name, group, destination or endpoints; empty = all.
    void setFilter(const QString &text);
    const QString &filter() const { return m_arrangement.filter; }
    void setCollapsed(const QString &group, bool collapsed);
    void setCollapsedGroups(const QStringList &groups);
    QStringList collapsedGroups() const;

    /// Asks the engine to move the profile among those that the person sees: one place up or down
    /// within its group.
    void moveBy(const QString &id, int places);
    /// Asks the engine to put the profile into @p group, before @p before (an id; else at its end).
    void moveTo(const QString &id, const QString &group, const QString &before);

    /// Nothing for an invalid index and for a heading.
    const ProfileStatus *at(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    /// True for a profile of the engine, whether it has a row or not.
    bool has(const QString &id) const;
    /// Empty if it is in none.
    QString groupOf(const QString &id) const { return m_arrangement.groups.value(id); }
    /// The first profile; invalid if none is shown.
    QModelIndex firstProfile() const;
    /// What the profile carried while it was watched.
    const TrafficHistory &traffic(const QString &id) const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Something that was asked of the engine could not be done.
    void failed(const Culvert::Failure &failure);

private:
    QString accessibleText(const ProfileStatus &profile) const;
    QVariant headingData(const ProfileRow &row, int role) const;
    QVariant profileData(const ProfileRow &row, int role) const;
    static QString headingSummary(const ProfileRow &row);
    void takeGroups(const QList<Profile> &profiles);
    void rebuild();
    void look();
    QStringList idsInOrder() const;

    EngineInterface &m_engine;
    Clock m_clock;
    QList<ProfileStatus> m_profiles;
    ProfileArrangement m_arrangement;
    QHash<QString, TrafficHistory> m_traffic;
};

} // namespace Culvert
