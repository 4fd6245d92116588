// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/route.h"

#include "core/model/destination.h"

#include <memory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// The arguments of the ssh that the one of this @p config starts for its jump host; nothing if it
/// starts none. The last of several jump hosts is run by the ssh that was asked about, and gets
/// those before it.
QStringList nextArguments(const ResolvedConfig &config, const QString &configPath)
{
    const QString jumps = firstValue(config, QLatin1StringView("proxyjump"));
    if (!isSet(jumps))
        return {};
    const Result<Destination> hop = Destination::parse(jumps.section(u',', -1));
    if (!hop)
        return {};
    QStringList arguments;
    if (!configPath.isEmpty())
        arguments << u"-F"_s << configPath;
    if (!hop->user.isEmpty())
        arguments << u"-l"_s << hop->user;
    if (hop->port != 0)
        arguments << u"-p"_s << QString::number(hop->port);
    if (const QString before = jumps.section(u',', 0, -2); !before.isEmpty())
        arguments << u"-J"_s << before;
    return arguments << u"--"_s << hop->host;
}

/// One hop after the other, each asked for when the one before is known.
struct Walk : std::enable_shared_from_this<Walk>
{
    QString program;
    QString configPath;
    QObject *parent = nullptr;
    RouteResolver::Answer answer;
    Route route;

    void resolve(const QStringList &arguments)
    {
        SshResolver::resolve(program, arguments, parent,
                             [walk = shared_from_this()](const Result<ResolvedConfig> &config) {
                                 walk->resolved(config);
                             });
    }

    void resolved(const Result<ResolvedConfig> &config)
    {
        if (!config) {
            answer(config.failure());
            return;
        }
        route.append(*config);
        const QStringList next = nextArguments(*config, configPath);
        if (next.isEmpty() || route.size() >= RouteResolver::MostHops)
            answer(route);
        else
            resolve(next);
    }
};

} // namespace

void RouteResolver::resolve(const QString &program, const QStringList &arguments, QObject *parent,
                            const Answer &answer)
{
    auto walk = std::make_shared<Walk>();
    walk->program = program;
    walk->parent = parent;
    walk->answer = answer;
    if (const qsizetype config = arguments.indexOf(u"-F"_s); config >= 0)
        walk->configPath = arguments.value(config + 1);
    walk->resolve(arguments);
}

} // namespace Culvert
