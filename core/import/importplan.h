// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/listenindex.h"
#include "core/model/profile.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Culvert {

/// What an import makes of one host or profile.
struct ImportItem
{
    enum class Outcome {
        New,     ///< is to be saved, or has been
        Present, ///< there is such a profile already
        Refused, ///< cannot be used
    };
    Outcome outcome = Outcome::New;
    /// The host or profile as the source names it; somebody else's words.
    QString source;
    /// What is to be saved, or what is there already; without meaning for what is refused.
    Profile profile;
    /// Why it is refused.
    QString reason;
    /// What of it is not in the profile, and why.
    QStringList leftOut;
    /// What a person should know before using it.
    QStringList warnings;
};

/// All that an import would do: nothing is done yet.
struct ImportPlan
{
    QList<ImportItem> items;
    /// What concerns the source as a whole.
    QStringList notes;

    qsizetype count(ImportItem::Outcome outcome) const;
    /// What is to be saved, in order.
    QList<Profile> profiles() const;
};

/// Adds items to a plan, each under a name that is free and with warnings about its surroundings.
class ImportPlanner
{
public:
    explicit ImportPlanner(QList<Profile> existing);

    /// A profile made of an ssh_config's host. If there is one of the same name, destination and
    /// endpoints, it is there already.
    void addHost(ImportItem item);
    /// A profile with an id of its own, out of an export. If there is one of the same content, it
    /// is there already; an id or name that is taken is replaced.
    void addProfile(ImportItem item);
    /// The profile of the same content, if there is one: neither its id nor a number at the end of
    /// its name matters.
    const Profile *find(const Profile &wanted) const;
    void addRefused(const QString &source, const QString &reason);
    void addNote(const QString &note);

    const ImportPlan &plan() const { return m_plan; }

private:
    void addNew(ImportItem item);
    void remember(qsizetype place);
    QString freeName(const QString &wanted);
    QStringList clashes(const Profile &profile) const;

    QList<Profile> m_existing;
    /// Where in m_existing each content is.
    QMultiHash<QByteArray, qsizetype> m_contents;
    QSet<QString> m_ids;
    /// By nameKey().
    QSet<QString> m_names;
    /// The number that a name got last.
    QHash<QString, int> m_lastNumbers;
    ListenIndex m_listening;
    ImportPlan m_plan;
};

} // namespace Culvert
