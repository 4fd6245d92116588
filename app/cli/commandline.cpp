// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::CommandLine", text);
}

enum class Value { None, Optional, Required };

struct OptionSyntax
{
    const char *name;
    Value value;
};

constexpr int Any = std::numeric_limits<int>::max();

struct VerbSyntax
{
    const char *name;
    int fewest;
    int most;
    std::span<const OptionSyntax> options;
    const char *usage;
    const char *purpose;
};

constexpr std::array Json{OptionSyntax{"json", Value::None}};
constexpr std::array Wait{OptionSyntax{"wait", Value::Optional}};
constexpr std::array Add{
    OptionSyntax{"name", Value::Required},          OptionSyntax{"socks", Value::Required},
    OptionSyntax{"forward", Value::Required},       OptionSyntax{"reverse", Value::Required},
    OptionSyntax{"jump", Value::Required},          OptionSyntax{"start", Value::Required},
    OptionSyntax{"config-file", Value::Required},   OptionSyntax{"identity-file", Value::Required},
    OptionSyntax{"reverse-socks", Value::Required}, OptionSyntax{"allow-other-users", Value::None},
    OptionSyntax{"socket-mode", Value::Required},   OptionSyntax{"browsers", Value::Required}};
constexpr std::array Import{
    OptionSyntax{"host", Value::Required}, OptionSyntax{"dry-run", Value::None},
    OptionSyntax{"config-file", Value::Required}, OptionSyntax{"trust", Value::None}};
constexpr std::array Export{OptionSyntax{"ssh-config", Value::None}};

constexpr std::array Verbs{
    VerbSyntax{"list", 0, 0, Json, "list [--json]",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "the profiles")},
    VerbSyntax{"up", 1, Any, Wait, "up NAME... [--wait[=SECONDS]]",
               QT_TRANSLATE_NOOP("Culvert::CommandLine",
                                 "start tunnels; --wait until they are up. What ssh\n"
                                 "      asks is asked in this terminal")},
    VerbSyntax{"down",
               1,
               Any,
               {},
               "down NAME...",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "stop tunnels")},
    VerbSyntax{"restart", 1, Any, Wait, "restart NAME... [--wait[=SECONDS]]",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "stop and start tunnels")},
    VerbSyntax{"status", 0, 1, Json, "status [NAME] [--json]",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "what every tunnel is doing")},
    VerbSyntax{"connections", 0, 1, Json, "connections [NAME] [--json]",
               QT_TRANSLATE_NOOP("Culvert::CommandLine",
                                 "the connections that are open, and the programs behind them")},
    VerbSyntax{"close",
               1,
               Any,
               {},
               "close CONNECTION...",
               QT_TRANSLATE_NOOP("Culvert::CommandLine",
                                 "end connections; their numbers are in `culvert connections`")},
    VerbSyntax{"add", 1, 1, Add,
               "add DESTINATION [--name N] [--socks LISTEN] [--forward LISTEN=TARGET]\n"
               "      [--reverse LISTEN=TARGET] [--reverse-socks LISTEN]\n"
               "      [--allow-other-users] [--socket-mode MODE] [--browsers yes|no]\n"
               "      [--jump DESTINATION]...\n"
               "      [--start manual|on-demand|always] [--config-file F] [--identity-file F]",
               QT_TRANSLATE_NOOP(
                   "Culvert::CommandLine",
                   "add a profile; without endpoints it gets a proxy (SOCKS and HTTP).\n"
                   "      Its ports are for your own programs alone unless you\n"
                   "      --allow-other-users; a Unix socket gets the mode of chmod(1).\n"
                   "      --browsers: whether web pages may use the forwards; unless said,\n"
                   "      only where the target's port is that of a web server. No page\n"
                   "      can use a Unix socket: the better choice where a client takes one")},
    VerbSyntax{"remove",
               1,
               1,
               {},
               "remove NAME",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "stop a tunnel and forget its profile")},
    VerbSyntax{
        "import", 0, 1, Import,
        "import [FILE] [--host HOST]... [--dry-run] [--config-file F] [--trust]",
        QT_TRANSLATE_NOOP(
            "Culvert::CommandLine",
            "make profiles of the hosts in your ~/.ssh/config (or F), or of what FILE has\n"
            "      (- = standard input): an export, or somebody's ssh_config, which is read\n"
            "      and never evaluated. What runs programs or lets others in comes in off, and\n"
            "      starts by hand; --trust: take your own export as it is")},
    VerbSyntax{
        "export", 0, Any, Export, "export [NAME...] [--ssh-config]",
        QT_TRANSLATE_NOOP("Culvert::CommandLine", "print profiles as JSON, or as an ssh_config")},
    VerbSyntax{"quit",
               0,
               0,
               {},
               "quit",
               QT_TRANSLATE_NOOP("Culvert::CommandLine", "end the running Culvert")},
};

Failure wrongUsage(const QString &message)
{
    return {FailureKind::InvalidProfile, message + tr(" (see culvert --help)"), {}};
}

const VerbSyntax *findVerb(const QString &name)
{
    const auto *const found =
        std::find_if(Verbs.begin(), Verbs.end(),
                     [&name](const VerbSyntax &verb) { return name == QLatin1String(verb.name); });
    return found == Verbs.end() ? nullptr : found;
}

/// Reads the option at @p position, and its value, which may be the next argument.
std::optional<Failure> readOption(const VerbSyntax &verb, const QStringList &arguments,
                                  qsizetype &position, VerbRequest &request)
{
    const QString text = arguments.at(position).mid(2);
    const QString name = text.section(u'=', 0, 0);
    const auto found =
        std::find_if(verb.options.begin(), verb.options.end(), [&name](const OptionSyntax &option) {
            return name == QLatin1String(option.name);
        });
    if (found == verb.options.end())
        return wrongUsage(
            tr("\"%1\" has no option --%2").arg(QString::fromLatin1(verb.name), name));
    const bool attached = text.contains(u'=');
    if (attached && found->value == Value::None)
        return wrongUsage(tr("the option --%1 takes no value").arg(name));
    QString value = attached ? text.section(u'=', 1) : QString();
    if (!attached && found->value == Value::Required) {
        if (position + 1 >= arguments.size())
            return wrongUsage(tr("the option --%1 needs a value").arg(name));
        value = arguments.at(++position);
    }
    request.options[name].append(value);
    return std::nullopt;
}

Result<VerbRequest> readVerb(const VerbSyntax &verb, const QStringList &arguments)
{
    VerbRequest request;
    request.verb = QString::fromLatin1(verb.name);
    bool optionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!optionsOver && argument == u"--") {
            optionsOver = true;
        } else if (!optionsOver && argument.startsWith(u"--")) {
            if (const auto failure = readOption(verb, arguments, i, request))
                return *failure;
        } else if (!optionsOver && argument.startsWith(u'-') && argument.size() > 1) {
            return wrongUsage(tr("there is no option %1").arg(argument));
        } else {
            request.arguments.append(argument);
        }
    }
    if (request.arguments.size() < verb.fewest)
        return wrongUsage(tr("\"%1\" needs more arguments").arg(request.verb));
    if (request.arguments.size() > verb.most)
        return wrongUsage(
            tr("\"%1\" does not take \"%2\"").arg(request.verb, request.arguments.at(verb.most)));
    return request;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--help" || argument == u"-h") {
            line.mode = Mode::Help;
            return line;
        }
        if (argument == u"--version") {
            line.mode = Mode::Version;
            return line;
        }
        if (argument == u"--headless") {
            line.mode = Mode::Headless;
        } else if (argument == u"--demo") {
            line.demo = true;
        } else if (argument.startsWith(u'-')) {
            return wrongUsage(tr("there is no option %1").arg(argument));
        } else {
            const VerbSyntax *verb = findVerb(argument);
            if (!verb)
                return wrongUsage(tr("there is no verb \"%1\"").arg(argument));
            if (line.mode == Mode::Headless)
                return wrongUsage(tr("--headless starts Culvert and takes no verb"));
            const QStringList rest = arguments.mid(i + 1);
            line.mode = rest.contains(u"--help") ? Mode::Help : Mode::Verb;
            if (line.mode == Mode::Help)
                return line;
            Result<VerbRequest> request = readVerb(*verb, rest);
            if (!request)
                return request.failure();
            line.request = request.takeValue();
            return line;
        }
    }
    return line;
}

QString CommandLine::helpText()
{
    QString text = tr(
        "Culvert carries connections through the system's own ssh, and shows them.\n\n"
        "  culvert                    start with window and tray icon, or raise the running one\n"
        "  culvert --headless         start without a display; what happens is told on standard\n"
        "                             error (to the journal with priorities)\n"
        "  culvert --demo             start against a private, throw-away ssh server (also with\n"
        "                             --headless); before a verb: talk to that demo\n"
        "  culvert --help, --version\n\n"
        "Verbs talk to the running Culvert:\n\n");
    for (const VerbSyntax &verb : Verbs)
        text +=
            u"  culvert %1\n      %2\n"_s.arg(QString::fromLatin1(verb.usage), tr(verb.purpose));
    text +=
        tr("\nLISTEN is IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 "
           "and ::1),\n"
           "*:PORT (every address) or the path of a Unix socket; TARGET is HOST:PORT or a path, as "
           "the server\n"
           "sees it (--reverse: the server listens, and this machine connects). DESTINATION is\n"
           "[ssh://][user@]host[:port] or an alias of ssh_config.\n\n"
           "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running "
           "instance.\n");
    return text;
}

} // namespace Culvert
