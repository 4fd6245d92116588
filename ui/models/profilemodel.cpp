// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/profilemodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/windowtext.h"

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

ProfileModel::ProfileModel(EngineInterface &engine, QObject *parent)
    : RowModel(parent)
    , m_engine(engine)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    setRows(engine.status().profiles);
    connect(&engine, &EngineInterface::statusChanged, this,
            [this](const EngineStatus &status) { setRows(status.profiles); });
}

void ProfileModel::setClock(const Clock &clock)
{
    m_clock = clock;
    tick();
}

void ProfileModel::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).state == TunnelState::Reconnecting)
            Q_EMIT dataChanged(index(row), index(row), {SummaryRole, Qt::AccessibleTextRole});
    }
}

const ProfileStatus *ProfileModel::at(const QModelIndex &index) const
{
    const bool mine = index.isValid() && index.model() == this && index.row() < rows().size();
    return mine ? &rows().at(index.row()) : nullptr;
}

QModelIndex ProfileModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).id == id)
            return index(row);
    }
    return {};
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    const ProfileStatus *profile = at(index);
    if (!profile)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(profile->name);
    case Qt::DecorationRole:
        return Icons::state(profile->state);
    case Qt::CheckStateRole:
        return profile->isOn() ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return toolTipText(u"%1\n%2\n%3"_s.arg(plainLine(profile->name),
                                               plainLine(profile->destination),
                                               StateTexts::summary(*profile, m_clock())));
    case Qt::AccessibleTextRole:
        return accessibleText(*profile);
    case IdRole:
        return profile->id;
    case StateRole:
        return static_cast<int>(profile->state);
    case SummaryRole:
        return StateTexts::summary(*profile, m_clock());
    default:
        return {};
    }
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProfileStatus *profile = at(index);
    if (!profile || role != Qt::CheckStateRole)
        return false;
    // A copy: the engine may tell the new state before it returns.
    const QString id = profile->id;
    if (value.toInt() == Qt::Checked)
        m_engine.up(id);
    else
        m_engine.down(id);
    return true;
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    if (!at(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

QString ProfileModel::accessibleText(const ProfileStatus &profile) const
{
    return tr("%1, %2", "a tunnel's name and state")
        .arg(plainLine(profile.name), StateTexts::summary(profile, m_clock()));
}

} // namespace Culvert
