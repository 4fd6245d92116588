// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/exportfacts.h"

#include "core/config/configfile.h"
#include "core/import/hostresolver.h"
#include "core/model/destination.h"

#include <memory>

namespace Culvert {

namespace {

using HostsByFile = QMap<QString, QStringList>;

QString hostOf(const QString &destination)
{
    const Result<Destination> parsed = Destination::parse(destination);
    return parsed ? parsed->host : QString();
}

/// Asks for the hosts of one file after those of the other.
void ask(const QString &program, HostsByFile hosts, QObject *parent,
         const std::shared_ptr<ExportFacts> &facts, const std::function<void()> &done)
{
    if (hosts.isEmpty()) {
        done();
        return;
    }
    const QString file = hosts.firstKey();
    const QStringList names = hosts.take(file);
    HostResolver::resolve(program, names, completePath(file), parent,
                          [=](const QList<ResolvedHost> &resolved) {
                              for (const ResolvedHost &host : resolved)
                                  facts->emplace(std::pair(file, host.alias), host.config);
                              ask(program, hosts, parent, facts, done);
                          });
}

void want(HostsByFile &hosts, const ExportFacts &facts, const QString &file, const QString &host)
{
    if (!host.isEmpty() && !facts.contains({file, host}) && !hosts[file].contains(host))
        hosts[file].append(host);
}

} // namespace

QStringList jumpHostsOf(const Profile &profile, const ExportFacts &facts)
{
    if (!profile.jumpHosts.isEmpty())
        return profile.jumpHosts;
    const auto fact = facts.find({profile.configFile, hostOf(profile.destination)});
    if (fact == facts.end() || !fact->second)
        return {};
    const QString jumps = firstValue(*fact->second, QLatin1StringView("proxyjump"));
    return isSet(jumps) ? jumps.split(u',', Qt::SkipEmptyParts) : QStringList();
}

void findExportFacts(const QString &program, const QList<Profile> &profiles, QObject *parent,
                     const std::function<void(const ExportFacts &)> &answer)
{
    const auto facts = std::make_shared<ExportFacts>();
    HostsByFile hosts;
    for (const Profile &profile : profiles)
        want(hosts, *facts, profile.configFile, hostOf(profile.destination));
    ask(program, hosts, parent, facts, [=] {
        HostsByFile jumps;
        for (const Profile &profile : profiles) {
            const QStringList names = jumpHostsOf(profile, *facts);
            for (const QString &name : names)
                want(jumps, *facts, profile.configFile, hostOf(name));
        }
        ask(program, jumps, parent, facts, [=] { answer(*facts); });
    });
}

} // namespace Culvert
