// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importrun.h"

#include <QSet>

namespace Culvert {

void carryOut(EngineInterface &engine, const ImportPlan &plan,
              const std::function<void(const ImportPlan &)> &done)
{
    ImportPlan next = plan;
    // Somebody may have added one with the same id since the plan was made: it is not replaced.
    QSet<QString> ids;
    const QList<Profile> present = engine.profiles();
    for (const Profile &profile : present)
        ids.insert(profile.id);
    for (ImportItem &item : next.items) {
        if (item.outcome == ImportItem::Outcome::New && ids.contains(item.profile.id))
            item.profile.id = Profile::create({}, {}).id;
    }
    const QList<Profile> profiles = next.profiles();
    if (profiles.isEmpty()) {
        done(next);
        return;
    }
    engine.add(profiles, [next, done](const QList<std::optional<Failure>> &outcomes) {
        ImportPlan outcome = next;
        qsizetype index = 0;
        for (ImportItem &item : outcome.items) {
            if (item.outcome != ImportItem::Outcome::New)
                continue;
            if (const std::optional<Failure> &failure = outcomes.at(index++)) {
                item.outcome = ImportItem::Outcome::Refused;
                item.reason = failure->message;
            }
        }
        done(outcome);
    });
}

} // namespace Culvert
