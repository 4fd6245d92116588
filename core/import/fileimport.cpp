// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/fileimport.h"

#include "core/import/foreignconfig.h"
#include "core/import/foreignhost.h"
#include "core/import/foreignprofile.h"
#include "core/import/others/boringfile.h"
#include "core/import/others/gstmfile.h"
#include "core/import/others/puttysessions.h"
#include "core/import/others/sshcommandline.h"
#include "core/model/profilejson.h"
#include "core/texts/tr.h"

#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::FileImport)

namespace {

// A thousand hosts over fifteen thousand characters of patterns, or the like: some tenths of a
// second.
constexpr qsizetype MostWork = 20'000'000;
// The same for lines of an ssh_config, counted once for each host to which they apply.
constexpr qsizetype MostLines = 100'000;
// More at a time than a person looks through.
constexpr qsizetype MostProfiles = 1000;

/// In UTF-8, without a mark at its beginning that says which encoding it is.
QByteArray inUtf8(const QByteArray &text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(text)).toUtf8();
    return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
}

Failure tooMany()
{
    return invalidProfile(
        tr("the file has more than %1 profiles; name those that are wanted").arg(MostProfiles));
}

void addItem(ImportItem item, const FileImport &file, ImportPlanner &planner)
{
    if (!file.trusted) {
        // It says nothing about the start, so that there is nothing to leave out.
        item.profile.start = StartMode::Manual;
        disarm(item);
    }
    if (item.outcome == ImportItem::Outcome::Refused)
        planner.addRefused(item.source, item.reason);
    else
        planner.addHost(item);
}

/// What another program keeps.
Result<ImportPlan> planForeign(const Result<ForeignFile> &content, const FileImport &file,
                               const QList<Profile> &existing)
{
    if (!content)
        return content.failure();
    if (content->tunnels.isEmpty())
        return invalidProfile(tr("the file has no tunnels"));
    ImportPlanner planner(existing);
    for (const QString &note : content->notes)
        planner.addNote(note);
    QStringList missing = file.wanted;
    qsizetype count = 0;
    for (const ForeignTunnel &tunnel : content->tunnels) {
        if (!file.wanted.isEmpty() && !file.wanted.contains(tunnel.name()))
            continue;
        if (++count > MostProfiles)
            return tooMany();
        missing.removeAll(tunnel.name());
        addItem(tunnel.item(), file, planner);
    }
    for (const QString &name : std::as_const(missing))
        planner.addRefused(name, tr("there is no such tunnel"));
    return planner.plan();
}

Result<ImportPlan> planConfig(const FileImport &file, const QList<Profile> &existing)
{
    const ForeignConfig config(file.text);
    const QStringList hosts = file.wanted.isEmpty() ? config.hosts() : file.wanted;
    if (hosts.size() > MostProfiles)
        return tooMany();
    const Failure tooMuch = invalidProfile(
        tr("the file has too many hosts and patterns; name the hosts that are wanted"));
    if (hosts.size() * (config.patternLength() + 1) > MostWork)
        return tooMuch;
    qsizetype work = 0;
    ImportPlanner planner(existing);
    for (const QString &problem : config.problems())
        planner.addNote(problem);
    for (const QString &host : hosts) {
        const QList<ConfigLine> lines = config.linesFor(host);
        if (!config.hosts().contains(host) && lines.isEmpty()) {
            planner.addRefused(host, tr("there is no such host"));
            continue;
        }
        work += lines.size();
        if (work > MostLines)
            return tooMuch;
        addItem(ForeignHost(host, lines).item(), file, planner);
    }
    if (hosts.isEmpty())
        return invalidProfile(tr("the file names no host"));
    return planner.plan();
}

/// What a person should know of a profile that comes in as it is.
QStringList warningsOf(const Profile &profile)
{
    QStringList warnings;
    if (const QStringList fields = unknownFields(profile); !fields.isEmpty())
        warnings.append(tr("fields that this version does not know, or has no use for: %1")
                            .arg(printable(fields.join(u", "))));
    if (!profile.configFile.isEmpty())
        warnings.append(tr("it uses the configuration file %1, which can run programs")
                            .arg(printable(profile.configFile)));
    return warnings;
}

Result<ImportPlan> planProfiles(const FileImport &file, const QList<Profile> &existing)
{
    QJsonObject unknown;
    const Result<QList<Profile>> profiles = profilesFromJson(file.text, &unknown);
    if (!profiles)
        return profiles.failure();
    ImportPlanner planner(existing);
    for (const QString &field : unknown.keys())
        planner.addNote(tr("the file's field \"%1\" is left out").arg(printable(field)));
    const auto isWanted = [&file](const Profile &profile) {
        return file.wanted.isEmpty() || file.wanted.contains(profile.name);
    };
    if (std::count_if(profiles->begin(), profiles->end(), isWanted) > MostProfiles)
        return tooMany();
    QStringList missing = file.wanted;
    for (const Profile &profile : *profiles) {
        if (!isWanted(profile))
            continue;
        missing.removeAll(profile.name);
        ImportItem item;
        item.source = profile.name;
        item.profile = profile;
        if (!file.trusted && !planner.find(profile))
            disarm(item);
        else
            item.warnings = warningsOf(profile);
        planner.addProfile(item);
    }
    for (const QString &name : std::as_const(missing))
        planner.addRefused(name, tr("there is no such profile"));
    return planner.plan();
}

Result<ImportPlan> planAny(const FileImport &file, const QList<Profile> &existing)
{
    if (isExport(file.text))
        return planProfiles(file, existing);
    if (isPuttyFile(file.text))
        return planForeign(tunnelsFromPutty(file.text), file, existing);
    if (isXml(file.text))
        return planForeign(tunnelsFromGstm(file.text), file, existing);
    if (isBoringFile(file.text))
        return planForeign(tunnelsFromBoring(file.text), file, existing);
    const QString text = QString::fromUtf8(file.text);
    if (hasSshCommands(text))
        return planForeign(tunnelsFromCommands(text), file, existing);
    return planConfig(file, existing);
}

} // namespace

bool isExport(const QByteArray &text)
{
    // No line of the others begins so.
    return inUtf8(text).trimmed().startsWith('{');
}

Result<ImportPlan> planFileImport(const FileImport &file, const QList<Profile> &existing)
{
    if (file.text.size() > LargestImport)
        return invalidProfile(tr("the file is larger than 1 MiB"));
    FileImport readable = file;
    readable.text = inUtf8(file.text);
    Result<ImportPlan> plan = planAny(readable, existing);
    if (plan || file.name.isEmpty())
        return plan;
    return invalidProfile(file.name, plan.failure().message);
}

} // namespace Culvert
