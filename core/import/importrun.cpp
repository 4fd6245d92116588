// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importrun.h"

namespace Culvert {

namespace {

void saveFrom(EngineFace &engine, ImportPlan plan, qsizetype index,
              const std::function<void(const ImportPlan &)> &done)
{
    while (index < plan.items.size() && plan.items.at(index).outcome != ImportItem::Outcome::New)
        ++index;
    if (index == plan.items.size()) {
        done(plan);
        return;
    }
    const Profile profile = plan.items.at(index).profile;
    engine.save(profile, [&engine, plan = std::move(plan), index,
                          done](const std::optional<Failure> &failure) {
        ImportPlan next = plan;
        if (failure) {
            next.items[index].outcome = ImportItem::Outcome::Refused;
            next.items[index].reason = failure->message;
        }
        saveFrom(engine, next, index + 1, done);
    });
}

} // namespace

void carryOut(EngineFace &engine, const ImportPlan &plan,
              const std::function<void(const ImportPlan &)> &done)
{
    saveFrom(engine, plan, 0, done);
}

} // namespace Culvert
