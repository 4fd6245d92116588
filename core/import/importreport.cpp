// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importreport.h"

#include "core/import/sshconfigtext.h"
#include "core/model/destination.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ImportReport)

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LabelWidth = 12;

QString line(const QString &label, const QString &text)
{
    return u"    %1  %2\n"_s.arg(label.leftJustified(LabelWidth), text);
}

QString optionText(const QString &name, const QString &value)
{
    return printable(name) + u' ' + printable(value);
}

QString headline(const ImportItem &item, ImportTense tense)
{
    const QString source = printable(item.source);
    const QString name = printable(item.profile.name);
    switch (item.outcome) {
    case ImportItem::Outcome::Present:
        return tr("%1: there already").arg(name == source ? source : source + u" (" + name + u')');
    case ImportItem::Outcome::Refused:
        return tr("%1: left out: %2").arg(source, printable(item.reason));
    case ImportItem::Outcome::New:
        break;
    }
    const bool done = tense == ImportTense::Done;
    if (name == source)
        return (done ? tr("%1: imported") : tr("%1: would be imported")).arg(source);
    return (done ? tr("%1: imported as %2") : tr("%1: would be imported as %2")).arg(source, name);
}

QString details(const ImportItem &item)
{
    const Profile &profile = item.profile;
    QString text = line(tr("destination"), printable(withoutPassword(profile.destination)));
    if (!profile.jumpHosts.isEmpty())
        text += line(tr("jump hosts"), printable(profile.jumpHosts.join(u", "_s)));
    if (!profile.identityFile.isEmpty())
        text += line(tr("identity"), printable(profile.identityFile));
    if (profile.endpoints.isEmpty())
        text += line(tr("endpoints"), tr("none; it listens nowhere until you add one"));
    for (const EndpointSettings &endpoint : profile.endpoints)
        text += line(endpoint.enabled ? tr("endpoint") : tr("switched off"),
                     printable(endpointText(endpoint)));
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        text += line(tr("option"), optionText(option.key(), option.value()));
    if (!profile.configFile.isEmpty())
        text += line(tr("config file"), printable(profile.configFile));
    if (!profile.disabledConfigFile.isEmpty())
        text += line(tr("disabled"),
                     tr("configuration file %1").arg(printable(profile.disabledConfigFile)));
    const auto &disabled = profile.disabledOptions;
    for (auto option = disabled.begin(); option != disabled.end(); ++option)
        text += line(tr("disabled"), optionText(option.key(), option.value()));
    for (const QString &left : item.leftOut)
        text += line(tr("left out"), left);
    for (const QString &warning : item.warnings)
        text += line(tr("warning"), warning);
    return text;
}

} // namespace

QString endpointText(const EndpointSettings &endpoint)
{
    QString text = endpointTypeName(endpoint.type) + u' ' + endpoint.listen.toString();
    if (endpoint.hasTarget())
        text += u" -> " + endpoint.target.toString();
    return text;
}

bool hasDisabled(const Profile &profile)
{
    return !profile.disabledOptions.isEmpty() || !profile.disabledConfigFile.isEmpty();
}

bool hasSwitchedOff(const Profile &profile)
{
    return std::any_of(profile.endpoints.begin(), profile.endpoints.end(),
                       [](const EndpointSettings &endpoint) { return !endpoint.enabled; });
}

QString importSummary(const ImportPlan &plan, ImportTense tense)
{
    const auto news = plan.count(ImportItem::Outcome::New);
    const auto present = plan.count(ImportItem::Outcome::Present);
    const auto refused = plan.count(ImportItem::Outcome::Refused);
    QStringList parts;
    if (news > 0 || plan.items.isEmpty())
        parts << (tense == ImportTense::Done ? tr("imported: %1") : tr("to be imported: %1"))
                     .arg(news);
    if (present > 0)
        parts << tr("there already: %1").arg(present);
    if (refused > 0)
        parts << tr("left out: %1").arg(refused);
    return parts.join(u", "_s);
}

QString importReport(const ImportPlan &plan, ImportTense tense)
{
    QString text;
    bool anyDisabled = false;
    bool anyOff = false;
    for (const ImportItem &item : plan.items) {
        text += headline(item, tense) + u'\n';
        if (item.outcome != ImportItem::Outcome::New)
            continue;
        text += details(item);
        anyDisabled = anyDisabled || hasDisabled(item.profile);
        anyOff = anyOff || hasSwitchedOff(item.profile);
    }
    for (const QString &note : plan.notes)
        text += tr("note: %1").arg(note) + u'\n';
    text += importSummary(plan, tense) + u'\n';
    if (anyDisabled)
        text +=
            tr("What is disabled runs a program, loads code or decides whom to trust, or is not "
               "known to do less: ssh does not get it. If you trust its author, enable it by "
               "\"culvert edit NAME --accept-imported\", or in the window (Edit, SSH).\n");
    if (anyOff)
        text +=
            tr("What is switched off lets others in, or stands where other programs look: "
               "nobody listens there. If you mean it, switch it on by \"culvert edit NAME --enable "
               "LISTEN\", or in the window (Edit, Endpoints).\n");
    return text;
}

} // namespace Culvert
