// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/profilemodel.h"

#include "core/model/plaintext.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/windowtext.h"

#include <QMimeData>
#include <QPointer>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int SparklineSeconds = 60;

QString mimeType()
{
    return u"application/x-culvert-profile"_s;
}

} // namespace

ProfileModel::ProfileModel(EngineInterface &engine, QObject *parent)
    : RowModel(parent)
    , m_engine(engine)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_profiles(engine.status().profiles)
{
    takeGroups(engine.profiles());
    connect(&engine, &EngineInterface::statusChanged, this, [this](const EngineStatus &status) {
        m_profiles = status.profiles;
        rebuild();
    });
    connect(&engine, &EngineInterface::profilesChanged, this, &ProfileModel::takeGroups);
}

void ProfileModel::takeGroups(const QList<Profile> &profiles)
{
    m_arrangement.groups.clear();
    for (const Profile &profile : profiles) {
        if (!profile.group.isEmpty())
            m_arrangement.groups.insert(profile.id, profile.group);
    }
    rebuild();
}

void ProfileModel::rebuild()
{
    setRows(profileRows(m_profiles, m_arrangement));
}

void ProfileModel::setFilter(const QString &text)
{
    m_arrangement.filter = text;
    rebuild();
}

void ProfileModel::setCollapsed(const QString &group, bool collapsed)
{
    if (collapsed)
        m_arrangement.collapsed.insert(group);
    else
        m_arrangement.collapsed.remove(group);
    rebuild();
}

void ProfileModel::setCollapsedGroups(const QStringList &groups)
{
    m_arrangement.collapsed = {groups.begin(), groups.end()};
    rebuild();
}

QStringList ProfileModel::collapsedGroups() const
{
    QStringList groups = m_arrangement.collapsed.values();
    groups.sort();
    return groups;
}

void ProfileModel::setClock(const Clock &clock)
{
    m_clock = clock;
    tick();
}

void ProfileModel::look()
{
    const QDateTime now = m_clock();
    QSet<QString> there;
    for (const ProfileStatus &profile : std::as_const(m_profiles)) {
        there.insert(profile.id);
        m_traffic[profile.id].add(now, profile.bytesUp, profile.bytesDown);
    }
    m_traffic.removeIf([&there](const auto &entry) { return !there.contains(entry.key()); });
}

void ProfileModel::tick()
{
    look();
    const QDateTime now = m_clock();
    for (int row = 0; row < rowCount(); ++row) {
        const ProfileRow &each = rows().at(row);
        // A moment longer than it is drawn: the last of it has to go, too.
        const bool draws =
            !each.isHeading && !traffic(each.profile.id).isQuiet(now, SparklineSeconds + 2);
        if (!each.isHeading && (draws || each.profile.state == TunnelState::Reconnecting))
            Q_EMIT dataChanged(index(row), index(row),
                               {SummaryRole, TrafficRole, Qt::AccessibleTextRole});
    }
}

bool ProfileModel::isLively() const
{
    const QDateTime now = m_clock();
    return std::any_of(m_profiles.begin(), m_profiles.end(), [&](const ProfileStatus &profile) {
        return profile.state == TunnelState::Reconnecting || profile.connections > 0 ||
               profile.since.secsTo(now) <= SparklineSeconds || !traffic(profile.id).isQuiet(now);
    });
}

const TrafficHistory &ProfileModel::traffic(const QString &id) const
{
    static const TrafficHistory none;
    const auto found = m_traffic.constFind(id);
    return found == m_traffic.constEnd() ? none : *found;
}

const ProfileStatus *ProfileModel::at(const QModelIndex &index) const
{
    const bool mine = index.isValid() && index.model() == this && index.row() < rows().size();
    return mine && !rows().at(index.row()).isHeading ? &rows().at(index.row()).profile : nullptr;
}

QModelIndex ProfileModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows().at(row).isHeading && rows().at(row).profile.id == id)
            return index(row);
    }
    return {};
}

bool ProfileModel::has(const QString &id) const
{
    return std::any_of(m_profiles.begin(), m_profiles.end(),
                       [&id](const ProfileStatus &profile) { return profile.id == id; });
}

QModelIndex ProfileModel::firstProfile() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows().at(row).isHeading)
            return index(row);
    }
    return {};
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const ProfileRow &row = rows().at(index.row());
    return row.isHeading ? headingData(row, role) : profileData(row, role);
}

QString ProfileModel::headingSummary(const ProfileRow &row)
{
    // Spelled out, so that English is right without a file of plural forms.
    const QString count = row.count == 1 ? tr("1 tunnel") : tr("%n tunnels", nullptr, row.count);
    return row.up == 0 ? count : tr("%1, %2 up", "tunnels in a group").arg(count).arg(row.up);
}

QVariant ProfileModel::headingData(const ProfileRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(row.group);
    case Qt::CheckStateRole:
        return row.on == 0           ? Qt::Unchecked
               : row.on == row.count ? Qt::Checked
                                     : Qt::PartiallyChecked;
    case Qt::ToolTipRole:
        return toolTipText(plainLine(row.group) + u'\n' + headingSummary(row));
    case Qt::AccessibleTextRole:
        return tr("Group %1, %2, %3", "name, tunnels in it, whether it is open")
            .arg(plainLine(row.group), headingSummary(row),
                 row.isCollapsed ? tr("collapsed") : tr("expanded"));
    case StateRole:
        return static_cast<int>(row.state);
    case SummaryRole:
        return headingSummary(row);
    case GroupRole:
        return row.group;
    case CollapsedRole:
        return row.isCollapsed;
    default:
        return {};
    }
}

QVariant ProfileModel::profileData(const ProfileRow &row, int role) const
{
    const ProfileStatus &profile = row.profile;
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(profile.name);
    case Qt::DecorationRole:
        return Icons::state(profile.state);
    case Qt::CheckStateRole:
        return profile.isOn() ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return toolTipText(
            u"%1\n%2\n%3"_s.arg(plainLine(profile.name), plainLine(profile.destination),
                                StateTexts::summary(profile, m_clock())) +
            (profile.sharedFrom.isEmpty()
                 ? QString()
                 : u'\n' + tr("Shared, from %1").arg(plainLine(profile.sharedFrom))));
    case Qt::AccessibleTextRole:
        return accessibleText(profile);
    case IdRole:
        return profile.id;
    case StateRole:
        return static_cast<int>(profile.state);
    case SummaryRole:
        return StateTexts::summary(profile, m_clock());
    case TrafficRole: {
        const QDateTime now = m_clock();
        QList<double> line;
        if (!traffic(profile.id).isQuiet(now, SparklineSeconds)) {
            const QList<TrafficRate> rates = traffic(profile.id).rates(now, SparklineSeconds);
            for (const TrafficRate &rate : rates)
                line.append(rate.both());
        }
        return QVariant::fromValue(line);
    }
    default:
        return {};
    }
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rows().size())
        return false;
    if (role == CollapsedRole && rows().at(index.row()).isHeading) {
        setCollapsed(QString(rows().at(index.row()).group), value.toBool());
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    // A copy: the engine may tell the new state before it returns.
    const ProfileRow row = rows().at(index.row());
    const bool on = value.toInt() == Qt::Checked;
    const QList<ProfileStatus> profiles = m_profiles;
    for (const ProfileStatus &profile : profiles) {
        const bool isMeant = row.isHeading ? m_arrangement.groups.value(profile.id) == row.group &&
                                                 profile.isOn() != on
                                           : profile.id == row.profile.id;
        if (isMeant && on)
            m_engine.up(profile.id);
        else if (isMeant)
            m_engine.down(profile.id);
    }
    return true;
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                          Qt::ItemNeverHasChildren;
    if (at(index))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QString ProfileModel::accessibleText(const ProfileStatus &profile) const
{
    return tr("%1, %2", "a tunnel's name and state")
        .arg(plainLine(profile.name), StateTexts::summary(profile, m_clock()));
}

QStringList ProfileModel::idsInOrder() const
{
    QStringList ids;
    const QList<ProfileStatus> ordered = inOrder(m_profiles, m_arrangement.groups);
    for (const ProfileStatus &profile : ordered)
        ids.append(profile.id);
    return ids;
}

void ProfileModel::moveBy(const QString &id, int places)
{
    const QStringList ids = idsInOrder();
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = from + places;
    if (from < 0 || to < 0 || to >= ids.size() ||
        m_arrangement.groups.value(ids.at(to)) != m_arrangement.groups.value(id))
        return;
    moveTo(id, m_arrangement.groups.value(id), ids.value(places < 0 ? to : to + 1));
}

void ProfileModel::moveTo(const QString &id, const QString &group, const QString &before)
{
    const EngineInterface::Done told = [self =
                                            QPointer(this)](const std::optional<Failure> &failure) {
        if (self && failure)
            Q_EMIT self->failed(*failure);
    };
    const QList<Profile> profiles = m_engine.profiles();
    for (Profile profile : profiles) {
        if (profile.id != id || profile.group == group)
            continue;
        profile.group = group;
        m_engine.save(profile, told);
    }
    const QStringList ids = idsInOrder();
    QString place = before;
    // Behind the last of its group.
    for (qsizetype i = 0; i < ids.size() && before.isEmpty(); ++i) {
        if (ids.at(i) != id && m_arrangement.groups.value(ids.at(i)) == group)
            place = ids.value(i + 1) == id ? ids.value(i + 2) : ids.value(i + 1);
    }
    const QStringList moved = movedBefore(ids, id, place);
    if (moved != ids)
        m_engine.reorder(moved, told);
}

QStringList ProfileModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ProfileModel::mimeData(const QModelIndexList &indexes) const
{
    const ProfileStatus *profile = at(indexes.value(0));
    if (!profile)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), profile->id.toUtf8());
    return data;
}

bool ProfileModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const int place = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    // It joins what stands above it, so that the end of a group can be reached as well.
    const ProfileRow above = rows().value(place - 1);
    const ProfileRow below = rows().value(place);
    moveTo(QString::fromUtf8(data->data(mimeType())), above.group,
           below.isHeading || below.group != above.group ? QString() : below.profile.id);
    // The engine tells the new order; the view has nothing to take away.
    return false;
}

} // namespace Culvert
