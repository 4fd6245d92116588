// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/models/rowmodel.h"

#include <QAbstractListModel>

namespace Culvert {

inline QString keyOfProfile(const ProfileStatus &profile, qsizetype /*row*/)
{
    return profile.id;
}

/// The profiles with their state, a row each, in the engine's order. Rows change in place; a
/// selection survives everything but the removal of its row. The check mark is the profile's
/// switch: setting it asks the engine, and shows what came of that once the engine has told.
class ProfileModel : public RowModel<QAbstractListModel, ProfileStatus, &keyOfProfile>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        /// TunnelState as int.
        StateRole,
        /// The second line.
        SummaryRole,
    };

    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive the model.
    explicit ProfileModel(EngineInterface &engine, QObject *parent = nullptr);

    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Lets the texts that count time be read anew.
    void tick();

    /// Nothing for an invalid index.
    const ProfileStatus *at(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString accessibleText(const ProfileStatus &profile) const;

    EngineInterface &m_engine;
    Clock m_clock;
};

} // namespace Culvert
