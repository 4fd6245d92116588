// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importplan.h"

#include "core/import/sshconfigtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>

#include <algorithm>

namespace Culvert {

namespace {

// Profile::problems() allows no longer one.
constexpr qsizetype LongestName = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::ImportPlan", text);
}

QString numbered(const QString &name, int number)
{
    const QString ending = QStringLiteral(" (%1)").arg(number);
    return name.left(LongestName - ending.size()) + ending;
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

/// True where not both can listen on this machine.
bool collide(const EndpointSettings &one, const EndpointSettings &other)
{
    if (!one.isLocal() || !other.isLocal() || one.listen.isUnix() != other.listen.isUnix())
        return false;
    if (one.listen.isUnix())
        return QDir::cleanPath(one.listen.path()) == QDir::cleanPath(other.listen.path());
    const HostPort &a = one.listen.tcp();
    const HostPort &b = other.listen.tcp();
    if (a.port != b.port || a.port == 0)
        return false;
    const QHostAddress x(a.host);
    const QHostAddress y(b.host);
    if (x.protocol() != y.protocol())
        return false;
    const QHostAddress every(x.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress::AnyIPv6
                                                                           : QHostAddress::AnyIPv4);
    return x == y || x == every || y == every;
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
{}

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

void ImportPlanner::addProfile(ImportItem item)
{
    const auto there =
        std::find_if(m_existing.begin(), m_existing.end(), [&item](const Profile &profile) {
            Profile same = item.profile;
            same.id = profile.id;
            if (profile.id != item.profile.id && isNameOf(profile.name, same.name))
                same.name = profile.name;
            return same == profile;
        });
    if (there != m_existing.end()) {
        item.outcome = ImportItem::Outcome::Present;
        item.profile = *there;
        m_plan.items.append(item);
        return;
    }
    const bool idTaken =
        std::any_of(m_existing.begin(), m_existing.end(),
                    [&item](const Profile &profile) { return profile.id == item.profile.id; });
    const bool nameTaken = freeName(item.profile.name) != item.profile.name;
    if (idTaken || nameTaken || item.profile.id.isEmpty())
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
    if (!problems.isEmpty()) {
        addRefused(item.source, QStringLiteral("%1: %2").arg(printable(problems.first().field),
                                                             problems.first().message));
        return;
    }
    item.warnings += clashes(item.profile);
    m_existing.append(item.profile);
    m_plan.items.append(item);
}

QString ImportPlanner::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_existing.begin(), m_existing.end(),
                           [&name](const Profile &profile) { return profile.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = numbered(wanted, number);
    return name;
}

QStringList ImportPlanner::clashes(const Profile &profile) const
{
    QStringList warnings;
    for (const EndpointSettings &endpoint : profile.endpoints) {
        if (endpoint.isLocal() && !endpoint.listen.isLocalOnly())
            warnings.append(tr("other machines can use %1").arg(endpoint.listen.toString()));
        for (const Profile &other : m_existing) {
            const bool clash = std::any_of(
                other.endpoints.begin(), other.endpoints.end(),
                [&endpoint](const EndpointSettings &theirs) { return collide(endpoint, theirs); });
            if (clash)
                warnings.append(tr("%1 is used by “%2”, too: only one of them can have it")
                                    .arg(endpoint.listen.toString(), printable(other.name)));
        }
    }
    return warnings;
}

} // namespace Culvert
