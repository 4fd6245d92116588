// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profile.h"

#include "core/model/destination.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

constexpr int LongestName = 100;
constexpr int LongestIdleSeconds = 7 * 24 * 60 * 60;
constexpr int MostProcesses = 64;
constexpr int MostConnectionsPerProcess = 16000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::Profile", text);
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("the name is missing");
    if (name.size() > LongestName)
        return tr("the name is longer than %1 characters").arg(LongestName);
    if (hasControlCharacter(name))
        return tr("the name has a control character");
    if (name.startsWith(u'-'))
        return tr("the name must not begin with \"-\"");
    return {};
}

QString pathProblem(const QString &path)
{
    if (hasControlCharacter(path))
        return tr("the path has a control character");
    if (path.startsWith(u'-'))
        return tr("the path must not begin with \"-\"");
    return {};
}

/// Options that the command line of core/ssh sets, that would open a door beside the endpoints, or
/// that change what ssh does after logging in.
constexpr std::array OwnOptions{
    "controlmaster",
    "controlpath",
    "controlpersist",
    "forkafterauthentication",
    "remotecommand",
    "requesttty",
    "sessiontype",
    "stdinnull",
    "clearallforwardings",
    "localforward",
    "remoteforward",
    "dynamicforward",
    "gatewayports",
    "tunnel",
    "tunneldevice",
    "permitlocalcommand",
    "localcommand",
    "batchmode",
    "proxyjump",
    "numberofpasswordprompts",
    "exitonforwardfailure",
    "loglevel",
    "host",
    "match",
    "include",
};

QString hostKeyProblem(const QString &key, const QString &value)
{
    const bool switchesOff =
        (key == u"stricthostkeychecking" && value != u"yes" && value != u"ask") ||
        (key == u"nohostauthenticationforlocalhost" && value != u"no") ||
        ((key == u"userknownhostsfile" || key == u"globalknownhostsfile") &&
         value.contains(u"/dev/null"));
    return switchesOff ? tr("host keys are always checked; this would switch the check off")
                       : QString();
}

void checkEndpoint(const EndpointSettings &endpoint, const QString &field,
                   QList<FieldProblem> &problems)
{
    if (endpoint.listen.isEmpty())
        problems.append({field + u".listen", tr("the address to listen on is missing")});
    if (endpoint.hasTarget() && endpoint.target.isEmpty())
        problems.append({field + u".target", tr("the target is missing")});
    // RFC 1929: one length byte each.
    if (endpoint.user.toUtf8().size() > 255)
        problems.append({field + u".user", tr("the user is longer than 255 bytes")});
    if (endpoint.password.toUtf8().size() > 255)
        problems.append({field + u".password", tr("the password is longer than 255 bytes")});
}

} // namespace

QString startModeName(StartMode mode)
{
    switch (mode) {
    case StartMode::Manual:
        return QStringLiteral("manual");
    case StartMode::OnDemand:
        return QStringLiteral("on-demand");
    case StartMode::Always:
        return QStringLiteral("always");
    }
    Q_UNREACHABLE();
}

std::optional<StartMode> startModeFromName(QStringView name)
{
    for (const StartMode mode : {StartMode::Manual, StartMode::OnDemand, StartMode::Always}) {
        if (name == startModeName(mode))
            return mode;
    }
    return std::nullopt;
}

QString optionProblem(const QString &name, const QString &value)
{
    const bool word = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
    if (!word)
        return tr("an option's name has letters and digits only");
    if (value.trimmed().isEmpty() || hasControlCharacter(value))
        return tr("an option's value must be one line that is not empty");
    const QString key = name.toLower();
    if (std::any_of(OwnOptions.begin(), OwnOptions.end(),
                    [&key](const char *own) { return key == QLatin1String(own); }))
        return tr("this option is set by Culvert itself");
    return hostKeyProblem(key, value.trimmed().toLower());
}

Profile Profile::create(const QString &name, const QString &destination)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::Id128);
    profile.name = name;
    profile.destination = destination;
    return profile;
}

QList<FieldProblem> Profile::problems() const
{
    QList<FieldProblem> problems;
    const auto check = [&problems](const QString &field, const QString &problem) {
        if (!problem.isEmpty())
            problems.append({field, problem});
    };

    check(QStringLiteral("name"), nameProblem(name));
    if (const Result<Destination> parsed = Destination::parse(destination); !parsed)
        problems.append({QStringLiteral("destination"), parsed.failure().message});
    for (qsizetype i = 0; i < jumpHosts.size(); ++i) {
        if (const Result<Destination> parsed = Destination::parse(jumpHosts.at(i)); !parsed)
            problems.append({QStringLiteral("jumpHosts[%1]").arg(i), parsed.failure().message});
    }
    check(QStringLiteral("identityFile"), pathProblem(identityFile));
    check(QStringLiteral("configFile"), pathProblem(configFile));
    for (auto option = options.begin(); option != options.end(); ++option)
        check(u"options." + option.key(), optionProblem(option.key(), option.value()));
    if (idleSeconds < 0 || idleSeconds > LongestIdleSeconds)
        problems.append({QStringLiteral("idleSeconds"),
                         tr("the idle time must be from 0 to %1 seconds").arg(LongestIdleSeconds)});
    if (pool.processes < 1 || pool.processes > MostProcesses)
        problems.append(
            {QStringLiteral("pool.processes"),
             tr("the number of ssh processes must be from 1 to %1").arg(MostProcesses)});
    if (pool.connectionsPerProcess < 1 || pool.connectionsPerProcess > MostConnectionsPerProcess)
        problems.append({QStringLiteral("pool.connectionsPerProcess"),
                         tr("the connections per process must be from 1 to %1")
                             .arg(MostConnectionsPerProcess)});

    QSet<QString> listening;
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const EndpointSettings &endpoint = endpoints.at(i);
        const QString field = QStringLiteral("endpoints[%1]").arg(i);
        checkEndpoint(endpoint, field, problems);
        const bool anyPort = !endpoint.listen.isUnix() && endpoint.listen.tcp().port == 0;
        if (endpoint.listen.isEmpty() || anyPort)
            continue;
        const QString key =
            (endpoint.isLocal() ? u"local " : u"remote ") + endpoint.listen.toString();
        if (listening.contains(key))
            problems.append({field + u".listen",
                             tr("two endpoints listen on %1").arg(endpoint.listen.toString())});
        listening.insert(key);
    }
    return problems;
}

std::optional<Failure> Profile::failure() const
{
    const QList<FieldProblem> all = problems();
    if (all.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::InvalidProfile,
                   QStringLiteral("%1: %2").arg(all.first().field, all.first().message),
                   {}};
}

} // namespace Culvert
