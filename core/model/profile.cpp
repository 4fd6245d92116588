// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profile.h"

#include "core/model/destination.h"
#include "core/model/names.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::Profile)

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestIdleSeconds = 7 * 24 * 60 * 60;
constexpr int MostProcesses = 64;
// Each is an ssh of its own, and all of them start at once.
constexpr int MostJumpHosts = 32;
constexpr int MostEndpoints = 1000;
// ssh_config(5) takes no longer lines for long either, and a person has to be able to read it.
constexpr int LongestOption = 8192;
constexpr int MostConnectionsPerProcess = 16000;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
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
    "logverbose",
    "host",
    "match",
    "include",
};

/// True where a list of known_hosts files keeps nothing. Quotes and backslashes are ssh's, and
/// stand in no name of such a file.
bool forgetsHostKeys(QString files)
{
    files.remove(u'"').remove(u'\'').remove(u'\\');
    const QStringList all = files.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin(), all.end(), [](const QString &file) {
        return file == u"none" || QDir::cleanPath(file) == u"/dev/null";
    });
}

QString hostKeyProblem(const QString &key, const QString &value)
{
    const bool switchesOff =
        (key == u"stricthostkeychecking" && value != u"yes" && value != u"ask") ||
        (key == u"nohostauthenticationforlocalhost" && value != u"no") ||
        ((key == u"userknownhostsfile" || key == u"globalknownhostsfile") &&
         forgetsHostKeys(value));
    return switchesOff ? tr("host keys are always checked; this would switch the check off")
                       : QString();
}

/// What ssh would log in to in place of the destination, which passed the same checks.
QString loginProblem(const QString &key, QString value)
{
    if (key == u"hostname") // ssh_config(5), TOKENS: %h is the host as typed
        return destinationHostProblem(value.replace(u"%h"_s, u"h"_s));
    if (key == u"user")
        return userProblem(value);
    if (key == u"port" && parsePort(value).value_or(0) == 0)
        return tr("the port must be a number from 1 to 65535");
    return {};
}

QString jumpHostProblem(const QString &text)
{
    const Result<Destination> parsed = Destination::parse(text);
    if (!parsed)
        return parsed.failure().message;
    // ssh makes a ProxyCommand of -J: it would expand a "%", and its shell the others; a comma ends
    // a host.
    if (parsed->host.contains(u':') && parsed->host.contains(u'%'))
        return tr("the host's address has a zone, which ssh cannot use for a jump host");
    static constexpr QStringView shells = u"%\\$*?[]!~#=^ ,";
    const QString names = parsed->user + parsed->host;
    if (std::any_of(names.begin(), names.end(), [](QChar c) { return shells.contains(c); }))
        return tr("ssh would have a shell read this name of a jump host; give it an alias in your "
                  "ssh configuration, and use that");
    return {};
}

void checkEndpoint(const EndpointSettings &endpoint, const QString &field,
                   QList<FieldProblem> &problems)
{
    if (const QString problem = endpointNameProblem(endpoint.name); !problem.isEmpty())
        problems.append({field + u".name", problem});
    if (endpoint.listen.isEmpty())
        problems.append({field + u".listen", tr("the address to listen on is missing")});
    if (endpoint.hasTarget() && endpoint.target.isEmpty())
        problems.append({field + u".target", tr("the target is missing")});
    // RFC 1929: one length byte each.
    if (endpoint.user.toUtf8().size() > 255)
        problems.append({field + u".user", tr("the user is longer than 255 bytes")});
    // Without a user nobody is asked for the password, which is not what its owner meant.
    if (endpoint.user.isEmpty() && !endpoint.password.isEmpty())
        problems.append({field + u".user", tr("the user that belongs to the password is missing")});
    if (endpoint.password.toUtf8().size() > 255)
        problems.append({field + u".password", tr("the password is longer than 255 bytes")});
}

void checkEndpoints(const QList<EndpointSettings> &endpoints, QList<FieldProblem> &problems)
{
    if (endpoints.size() > MostEndpoints)
        problems.append(
            {u"endpoints"_s, tr("there are more than %1 endpoints").arg(MostEndpoints)});
    QSet<QString> listening;
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const EndpointSettings &endpoint = endpoints.at(i);
        const QString field = u"endpoints[%1]"_s.arg(i);
        checkEndpoint(endpoint, field, problems);
        if (!endpoint.enabled)
            continue;
        const QStringList keys = endpoint.listenKeys();
        if (std::any_of(keys.begin(), keys.end(),
                        [&listening](const QString &key) { return listening.contains(key); }))
            problems.append({field + u".listen",
                             tr("two endpoints listen on %1").arg(endpoint.listen.toString())});
        for (const QString &key : keys)
            listening.insert(key);
    }
}

void checkOptions(const QMap<QString, QString> &options, QList<FieldProblem> &problems)
{
    QSet<QString> optionKeys;
    for (auto option = options.begin(); option != options.end(); ++option) {
        const QString field = u"options." + option.key();
        if (const QString problem = optionProblem(option.key(), option.value()); !problem.isEmpty())
            problems.append({field, problem});
        // ssh takes the first of two, whatever their case.
        if (optionKeys.contains(option.key().toLower()))
            problems.append({field, tr("this option is set twice")});
        optionKeys.insert(option.key().toLower());
    }
}

} // namespace

QString startModeName(StartMode mode)
{
    switch (mode) {
    case StartMode::Manual:
        return u"manual"_s;
    case StartMode::OnDemand:
        return u"on-demand"_s;
    case StartMode::Always:
        return u"always"_s;
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
    if (value.size() > LongestOption)
        return tr("an option's value is longer than %1 characters").arg(LongestOption);
    const QString key = name.toLower();
    if (std::any_of(OwnOptions.begin(), OwnOptions.end(),
                    [&key](const char *own) { return key == QLatin1String(own); }))
        return tr("this option is set by Culvert itself");
    const QString problem = hostKeyProblem(key, value.trimmed().toLower());
    return problem.isEmpty() ? loginProblem(key, value.trimmed()) : problem;
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

    check(u"name"_s, profileNameProblem(name));
    check(u"group"_s, endpointNameProblem(group));
    if (const Result<Destination> parsed = Destination::parse(destination); !parsed)
        problems.append({u"destination"_s, parsed.failure().message});
    if (jumpHosts.size() > MostJumpHosts)
        problems.append(
            {u"jumpHosts"_s, tr("there are more than %1 jump hosts").arg(MostJumpHosts)});
    for (qsizetype i = 0; i < jumpHosts.size(); ++i)
        check(u"jumpHosts[%1]"_s.arg(i), jumpHostProblem(jumpHosts.at(i)));
    check(u"identityFile"_s, pathProblem(identityFile));
    check(u"configFile"_s, pathProblem(configFile));
    if (!disabledConfigFile.isEmpty())
        problems.append({u"configFile"_s,
                         tr("a configuration file came with an import and is disabled: enable it "
                            "or forget it"),
                         true});
    checkOptions(options, problems);
    if (idleSeconds < 0 || idleSeconds > LongestIdleSeconds)
        problems.append({u"idleSeconds"_s,
                         tr("the idle time must be from 0 to %1 seconds").arg(LongestIdleSeconds)});
    if (pool.processes < 1 || pool.processes > MostProcesses)
        problems.append(
            {u"pool.processes"_s,
             tr("the number of ssh processes must be from 1 to %1").arg(MostProcesses)});
    if (pool.connectionsPerProcess < 1 || pool.connectionsPerProcess > MostConnectionsPerProcess)
        problems.append(
            {u"pool.connectionsPerProcess"_s, tr("the connections per process must be from 1 to %1")
                                                  .arg(MostConnectionsPerProcess)});
    checkEndpoints(endpoints, problems);
    return problems;
}

std::optional<Failure> Profile::failure() const
{
    const QList<FieldProblem> all = problems();
    if (all.isEmpty())
        return std::nullopt;
    return invalidProfile(all.first().field, all.first().message);
}

std::optional<Failure> Profile::savingFailure() const
{
    for (const FieldProblem &problem : problems()) {
        if (!problem.needsConsent)
            return invalidProfile(problem.field, problem.message);
    }
    return std::nullopt;
}

} // namespace Culvert
