// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/ownimport.h"

#include "core/import/forwardtext.h"
#include "core/import/sshconfigtext.h"
#include "core/model/destination.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::OwnImport)

using namespace Qt::StringLiterals;

namespace {

/// ssh -G prints a local forward to a path as a dynamic one, too.
bool isLocalForward(const QString &dynamic, const QStringList &localForwards)
{
    return std::any_of(
        localForwards.begin(), localForwards.end(),
        [&dynamic](const QString &local) { return local.startsWith(dynamic + u' '); });
}

class HostReader
{
public:
    HostReader(const QString &alias, const ResolvedConfig &config, const QString &configFile)
        : m_config(config)
        , m_gatewayPorts(firstValue(config, QLatin1StringView("gatewayports")) == u"yes")
    {
        item.source = alias;
        item.profile = Profile::create(alias, alias);
        item.profile.configFile = configFile;
        readForwards(ForwardKind::Dynamic, u"dynamicforward"_s);
        readForwards(ForwardKind::Local, u"localforward"_s);
        readForwards(ForwardKind::Remote, u"remoteforward"_s);
    }

    ImportItem item;

private:
    void readForwards(ForwardKind kind, const QString &keyword)
    {
        const QStringList lines = m_config.value(keyword);
        for (const QString &line : lines) {
            if (kind == ForwardKind::Dynamic &&
                isLocalForward(line, m_config.value(u"localforward"_s)))
                continue;
            const Result<EndpointSettings> endpoint =
                endpointFromResolved(kind, line, m_gatewayPorts);
            if (endpoint)
                add(*endpoint, keyword, line);
            else
                leaveOut(keyword, line, endpoint.failure().message);
        }
    }

    void add(const EndpointSettings &endpoint, const QString &keyword, const QString &line)
    {
        item.profile.endpoints.append(endpoint);
        const QList<FieldProblem> problems = item.profile.problems();
        const auto found =
            std::find_if(problems.begin(), problems.end(), [](const FieldProblem &problem) {
                return problem.field.startsWith(u"endpoints[");
            });
        if (found == problems.end())
            return;
        leaveOut(keyword, line, found->message);
        item.profile.endpoints.removeLast();
    }

    void leaveOut(const QString &keyword, const QString &line, const QString &why)
    {
        item.leftOut.append(u"%1 %2: %3"_s.arg(keyword, printable(line), why));
    }

    const ResolvedConfig &m_config;
    bool m_gatewayPorts;
};

} // namespace

QString aliasProblem(const QString &alias)
{
    const Result<Destination> parsed = Destination::parse(alias);
    if (!parsed)
        return parsed.failure().message;
    if (*parsed != Destination{{}, alias, 0})
        return tr("Culvert cannot give ssh this name as it stands");
    return {};
}

ImportPlan planOwnImport(const QList<ResolvedHost> &hosts, const QString &configFile,
                         const QList<Profile> &existing)
{
    ImportPlanner planner(existing);
    for (const ResolvedHost &host : hosts) {
        if (const QString problem = aliasProblem(host.alias); !problem.isEmpty())
            planner.addRefused(host.alias, problem);
        else if (!host.config)
            planner.addRefused(host.alias, printable(host.config.failure().message));
        else
            planner.addHost(HostReader(host.alias, *host.config, configFile).item);
    }
    return planner.plan();
}

} // namespace Culvert
