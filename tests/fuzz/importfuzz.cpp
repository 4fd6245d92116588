// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/configkeywords.h"
#include "core/import/fileimport.h"
#include "core/import/foreignprofile.h"
#include "core/import/importreport.h"
#include "core/import/sshconfigtext.h"
#include "core/model/names.h"
#include "core/model/profilejson.h"
#include "tests/fuzz/fuzztarget.h"

#include <QSet>

using namespace Culvert;
using namespace Culvert::Fuzz;

// A file that somebody else gave to a person: an ssh_config(5), or an export. Behind the first
// byte, which says whether it is trusted and whether there is a profile already.

namespace {

void checkForeign(const ImportItem &item)
{
    const Profile &profile = item.profile;
    require(profile.configFile.isEmpty(), "no file is read");
    require(profile.start == StartMode::Manual, "nothing starts by itself");
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        require(!needsConsent(option.key(), option.value()), "nothing is run or trusted");
    for (const EndpointSettings &endpoint : profile.endpoints)
        require(!endpoint.enabled || endpointRisk(endpoint).isEmpty(), "what is risky is off");
}

void checkPlan(const ImportPlan &plan, const QList<Profile> &existing, bool trusted)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Profile &profile : existing) {
        ids.insert(profile.id);
        names.insert(nameKey(profile.name));
    }
    for (const ImportItem &item : plan.items) {
        if (item.outcome == ImportItem::Outcome::Refused)
            require(!item.reason.isEmpty(), "a refusal says why");
        if (item.outcome != ImportItem::Outcome::New)
            continue;
        require(!item.profile.savingFailure(), "what comes in can be saved");
        require(!item.profile.id.isEmpty() && !ids.contains(item.profile.id), "ids differ");
        require(!names.contains(nameKey(item.profile.name)), "names differ");
        ids.insert(item.profile.id);
        names.insert(nameKey(item.profile.name));
        if (!trusted)
            checkForeign(item);
    }
    importReport(plan, ImportTense::Would);
    importSummary(plan, ImportTense::Done);
}

} // namespace

CULVERT_FUZZ_TARGET(import)
{
    if (size == 0)
        return 0;
    const bool trusted = (data[0] & 1) != 0;
    QList<Profile> existing;
    if ((data[0] & 2) != 0)
        existing.append(Profile::create(QStringLiteral("work"), QStringLiteral("server")));
    FileImport file;
    file.text =
        QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    file.trusted = trusted;
    const QList<ConfigLine> lines = readConfigLines(file.text);
    for (const ConfigLine &line : lines)
        require(!line.keyword.isEmpty() || !line.problem.isEmpty(),
                "a line has a keyword or a problem");
    const Result<ImportPlan> plan = planFileImport(file, existing);
    if (plan)
        checkPlan(*plan, existing, trusted);
    else
        require(!plan.failure().message.isEmpty(), "a failure says why");
    return 0;
}
