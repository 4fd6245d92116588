// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importplan.h"

#include "core/import/sshconfigtext.h"
#include "core/model/names.h"
#include "core/model/profilejson.h"
#include "core/texts/tr.h"

#include <QJsonDocument>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ImportPlan)

using namespace Qt::StringLiterals;

namespace {

// Lines for one profile that nobody needs to read to the end.
constexpr qsizetype MostLeftOut = 50;

QString numbered(const QString &name, int number)
{
    const QString ending = u" (%1)"_s.arg(number);
    // Not in the middle of a character.
    return mendedName(name.left(LongestName - ending.size())) + ending;
}

bool sameEndpoint(const EndpointSettings &one, const EndpointSettings &other)
{
    return one.type == other.type && one.listen == other.listen && one.target == other.target;
}

bool sameTunnel(const Profile &one, const Profile &other)
{
    return one.destination == other.destination &&
           std::equal(one.endpoints.begin(), one.endpoints.end(), other.endpoints.begin(),
                      other.endpoints.end(), sameEndpoint);
}

bool isNameOf(const QString &name, const QString &wanted)
{
    if (name == wanted)
        return true;
    const qsizetype bracket = name.lastIndexOf(u" (");
    if (bracket < 0 || !name.endsWith(u')'))
        return false;
    bool ok = false;
    const int number = name.mid(bracket + 2, name.size() - bracket - 3).toInt(&ok);
    return ok && numbered(wanted, number) == name;
}

/// Everything of it but its id and name.
QByteArray contentOf(Profile profile)
{
    profile.id.clear();
    profile.name.clear();
    return QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Compact);
}

} // namespace

qsizetype ImportPlan::count(ImportItem::Outcome outcome) const
{
    return std::count_if(items.begin(), items.end(),
                         [outcome](const ImportItem &item) { return item.outcome == outcome; });
}

QList<Profile> ImportPlan::profiles() const
{
    QList<Profile> profiles;
    for (const ImportItem &item : items) {
        if (item.outcome == ImportItem::Outcome::New)
            profiles.append(item.profile);
    }
    return profiles;
}

ImportPlanner::ImportPlanner(QList<Profile> existing)
    : m_existing(std::move(existing))
{
    for (qsizetype i = 0; i < m_existing.size(); ++i)
        remember(i);
}

void ImportPlanner::addHost(ImportItem item)
{
    const auto there =
        std::find_if(m_existing.begin(), m_existing.end(), [&item](const Profile &profile) {
            return isNameOf(profile.name, item.profile.name) && sameTunnel(profile, item.profile);
        });
    if (there != m_existing.end()) {
        item.outcome = ImportItem::Outcome::Present;
        item.profile = *there;
        m_plan.items.append(item);
        return;
    }
    addNew(std::move(item));
}

const Profile *ImportPlanner::find(const Profile &wanted) const
{
    const QList<qsizetype> places = m_contents.values(contentOf(wanted));
    for (const qsizetype place : places) {
        const Profile &profile = m_existing.at(place);
        if (profile.name == wanted.name ||
            (profile.id != wanted.id && isNameOf(profile.name, wanted.name)))
            return &profile;
    }
    return nullptr;
}

void ImportPlanner::addProfile(ImportItem item)
{
    if (const Profile *there = find(item.profile)) {
        item.outcome = ImportItem::Outcome::Present;
        item.profile = *there;
        m_plan.items.append(item);
        return;
    }
    const bool nameTaken = m_names.contains(nameKey(item.profile.name));
    if (m_ids.contains(item.profile.id) || nameTaken || item.profile.id.isEmpty())
        item.profile.id = Profile::create({}, {}).id;
    addNew(std::move(item));
}

void ImportPlanner::addRefused(const QString &source, const QString &reason)
{
    ImportItem item;
    item.outcome = ImportItem::Outcome::Refused;
    item.source = source;
    item.reason = reason;
    m_plan.items.append(item);
}

void ImportPlanner::addNote(const QString &note)
{
    m_plan.notes.append(note);
}

void ImportPlanner::addNew(ImportItem item)
{
    item.profile.name = freeName(item.profile.name);
    const QList<FieldProblem> problems = item.profile.problems();
    for (const FieldProblem &problem : problems) {
        if (problem.needsConsent)
            continue;
        addRefused(item.source, u"%1: %2"_s.arg(printable(problem.field), problem.message));
        return;
    }
    if (item.leftOut.size() > MostLeftOut) {
        const int more = static_cast<int>(item.leftOut.size() - MostLeftOut);
        item.leftOut.resize(MostLeftOut);
        item.leftOut.append(tr("and %n more like these", nullptr, more));
    }
    item.warnings += clashes(item.profile);
    m_existing.append(item.profile);
    remember(m_existing.size() - 1);
    m_plan.items.append(item);
}

void ImportPlanner::remember(qsizetype place)
{
    const Profile &profile = m_existing.at(place);
    m_contents.insert(contentOf(profile), place);
    m_ids.insert(profile.id);
    m_names.insert(nameKey(profile.name));
    m_listening.add(profile);
}

QString ImportPlanner::freeName(const QString &wanted)
{
    // A file may have the same name a thousand times.
    int &number = m_lastNumbers[wanted];
    QString name = number == 0 ? wanted : numbered(wanted, number);
    while (m_names.contains(nameKey(name))) {
        number = std::max(number + 1, 2);
        name = numbered(wanted, number);
    }
    return name;
}

QStringList ImportPlanner::clashes(const Profile &profile) const
{
    QStringList warnings;
    for (const EndpointSettings &endpoint : profile.endpoints) {
        if (endpoint.enabled && endpoint.isLocal() && !endpoint.listen.isLocalOnly())
            warnings.append(tr("other machines can use %1").arg(endpoint.listen.toString()));
        if (const QString name = m_listening.clash(endpoint); !name.isEmpty())
            warnings.append(tr("%1 is used by “%2”, too: only one of them can have it")
                                .arg(endpoint.listen.toString(), printable(name)));
    }
    return warnings;
}

} // namespace Culvert
