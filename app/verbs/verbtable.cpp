// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/verbsyntax.h"

#include <QtGlobal>

#include <array>

// The one table of verbs. A new verb gets its entry here; who carries it out is said in
// VerbRunner::run() if that is the running instance, and in app/ownverbs.cpp if it is the process
// of the command line itself.

#define TEXT(text) QT_TRANSLATE_NOOP("Culvert::Verbs", text)

namespace Culvert {

namespace {

using enum OptionSyntax::Value;
constexpr int Any = VerbSyntax::Any;

constexpr OptionSyntax Json{"json", None, "", TEXT("print JSON, for programs"), WordKind::Anything};
constexpr OptionSyntax All{"all", None, "", TEXT("all profiles"), WordKind::Anything};

constexpr std::array JsonOnly{Json};
constexpr std::array AllOnly{All};
constexpr std::array JsonAll{Json, All};
constexpr std::array Starting{
    OptionSyntax{"wait", Optional, "SECONDS",
                 TEXT("come back when they are up, or have failed; with SECONDS, they are tried "
                      "again until then")},
    All};
constexpr std::array Status{
    Json,
    OptionSyntax{"watch", None, "",
                 TEXT("go on showing it, redrawn in place; piped, a line for each change")},
    All};
constexpr std::array Closing{
    OptionSyntax{"all", None, "", TEXT("every connection")},
};
constexpr std::array Browse{
    OptionSyntax{"browser", Required, "PROGRAM",
                 TEXT("this one: a Chromium or Firefox, or one made from them")},
};
constexpr std::array Run{
    OptionSyntax{"dns", Required, "HOST[:PORT]",
                 TEXT("a resolver behind the tunnel, for SRV, TXT, MX and the like")},
    OptionSyntax{"proxy-env", None, "",
                 TEXT("nothing but the variables of a proxy, for programs that heed them; all "
                      "others go past the tunnel")},
};
constexpr std::array Logs{
    OptionSyntax{"follow", None, "", TEXT("go on with what happens from now")},
    OptionSyntax{"since", Required, "WHEN",
                 TEXT("only from then: a span such as 30s, 10m, 2h or 3d, or a time such as "
                      "14:30 or 2026-01-31T14:30")},
    Json,
};

// What a profile has; add and edit take all of it.
#define PROFILE_OPTIONS                                                                            \
    OptionSyntax{"name", Required, "NAME", TEXT("what it is called")},                             \
        OptionSyntax{"group", Required, "GROUP",                                                   \
                     TEXT("for @GROUP: verbs take all of a group at once; \"\" = none"),           \
                     WordKind::Group},                                                             \
        OptionSyntax{"socks", Required, "LISTEN",                                                  \
                     TEXT("an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port")},       \
        OptionSyntax{"forward", Required, "LISTEN=TARGET",                                         \
                     TEXT("an endpoint that leads to one TARGET, as the server sees it")},         \
        OptionSyntax{"reverse", Required, "LISTEN=TARGET",                                         \
                     TEXT("the server listens, and this machine connects to TARGET")},             \
        OptionSyntax{"reverse-socks", Required, "LISTEN",                                          \
                     TEXT("the server listens, and its programs go out through this machine")},    \
        OptionSyntax{"allow-other-users", Optional, "YES|NO",                                      \
                     TEXT("let other users and machines in; else only your own programs"),         \
                     WordKind::YesNo},                                                             \
        OptionSyntax{"socket-mode", Required, "MODE",                                              \
                     TEXT("who may use a Unix socket, as chmod(1) has it, such as 0660")},         \
        OptionSyntax{"browsers", Required, "YES|NO|AUTO",                                          \
                     TEXT("whether web pages may use a forward; auto: only where the target's "    \
                          "port is that of a web server"),                                         \
                     WordKind::YesNo},                                                             \
        OptionSyntax{"user", Required, "USER",                                                     \
                     TEXT("who may use a proxy endpoint; the password is asked for in the "        \
                          "terminal, or read from standard input; \"\" = nobody is asked")},       \
        OptionSyntax{"jump", Required, "DESTINATION",                                              \
                     TEXT("log in to this one first; several are gone through in order; \"\" = "   \
                          "none")},                                                                \
        OptionSyntax{"start", Required, "MODE",                                                    \
                     TEXT("manual, on-demand (with the first client) or always"),                  \
                     WordKind::StartMode},                                                         \
        OptionSyntax{"idle", Required, "SECONDS",                                                  \
                     TEXT("how long an on-demand ssh stays after its last connection")},           \
        OptionSyntax{"option", Required, "NAME=VALUE",                                             \
                     TEXT("an option of ssh_config(5); NAME= takes it away")},                     \
        OptionSyntax{"processes", Required, "NUMBER", TEXT("how many ssh there may be at once")},  \
        OptionSyntax{"connections-per-process", Required, "NUMBER",                                \
                     TEXT("with how many connections one more ssh is started")},                   \
        OptionSyntax{"identity-file", Required, "FILE", TEXT("a private key; \"\" = ssh decides"), \
                     WordKind::File},                                                              \
        OptionSyntax                                                                               \
    {                                                                                              \
        "config-file", Required, "FILE", TEXT("a ssh_config(5) in place of yours; \"\" = yours"),  \
            WordKind::File                                                                         \
    }

constexpr std::array Add{
    OptionSyntax{
        "from", Required, "COMMAND",
        TEXT("the ssh or autossh command that did it until now, in quotes: what it says is "
             "taken over, and what cannot be is named")},
    PROFILE_OPTIONS};
constexpr std::array Edit{
    OptionSyntax{"destination", Required, "DESTINATION", TEXT("where it logs in")},
    OptionSyntax{"endpoint", Required, "ENDPOINT",
                 TEXT("the endpoint, by its LISTEN, its name or its place (#1 is the first), that "
                      "the options about one "
                      "endpoint mean; else they mean those that are added here")},
    OptionSyntax{"listen", Required, "LISTEN", TEXT("where --endpoint listens from now on")},
    OptionSyntax{"target", Required, "TARGET", TEXT("where --endpoint leads from now on")},
    OptionSyntax{"endpoint-name", Required, "NAME", TEXT("what --endpoint is called; \"\" = none")},
    OptionSyntax{"remove", Required, "ENDPOINT", TEXT("take this endpoint away")},
    OptionSyntax{"disable", Required, "ENDPOINT", TEXT("switch it off, and keep it")},
    OptionSyntax{"enable", Required, "ENDPOINT", TEXT("switch it on again")},
    OptionSyntax{"keep", Required, "ENDPOINT",
                 TEXT("let what `culvert forward` made stay when the tunnel stops")},
    OptionSyntax{"accept-imported", None, "",
                 TEXT("use the options and the configuration file that came disabled with an "
                      "import")},
    OptionSyntax{"forget-imported", None, "", TEXT("throw these away")},
    PROFILE_OPTIONS,
};
#undef PROFILE_OPTIONS

constexpr std::array Forward{
    OptionSyntax{"keep", None, "", TEXT("let it stay in the profile")},
};
constexpr std::array Import{
    OptionSyntax{"host", Required, "HOST", TEXT("only this host; may be given several times")},
    OptionSyntax{"dry-run", None, "", TEXT("say what would come of it, and do nothing")},
    OptionSyntax{"config-file", Required, "FILE",
                 TEXT("your own, in place of ~/.ssh/config; ssh evaluates it, commands included"),
                 WordKind::File},
    OptionSyntax{"trust", None, "", TEXT("take your own export as it is")},
};
constexpr std::array Export{
    OptionSyntax{"ssh-config", None, "", TEXT("as a ssh_config(5), for ssh itself")},
    All,
};

constexpr std::array ListExamples{
    VerbExample{"culvert list", TEXT("the names")},
    VerbExample{"culvert list --json", TEXT("all that the profiles have")},
};
constexpr std::array UpExamples{
    VerbExample{"culvert up work", TEXT("log in now; what ssh asks is asked here")},
    VerbExample{"culvert up 'work-*' @lab", TEXT("several at once: by a pattern, by a group")},
    VerbExample{"culvert up --all --wait=30", TEXT("in a script: done when all are up")},
};
constexpr std::array DownExamples{
    VerbExample{"culvert down work", TEXT("end its ssh and its connections, and close its ports")},
    VerbExample{"culvert down --all", TEXT("all of them")},
};
constexpr std::array RestartExamples{
    VerbExample{"culvert restart work --wait", TEXT("log in anew, and wait for it")},
};
constexpr std::array StatusExamples{
    VerbExample{"culvert status", TEXT("all of them")},
    VerbExample{"culvert status work --watch", TEXT("go on looking at one")},
    VerbExample{"culvert status --json | jq '.profiles[].state'", TEXT("for a script")},
};
constexpr std::array ConnectionsExamples{
    VerbExample{"culvert connections", TEXT("who uses which tunnel, and for what")},
    VerbExample{"culvert connections @lab --json", TEXT("those of a group, for a script")},
};
constexpr std::array CloseExamples{
    VerbExample{"culvert close 17 18", TEXT("end two of `culvert connections`")},
    VerbExample{"culvert close --all", TEXT("end all of them; the tunnels stay")},
};
constexpr std::array AddExamples{
    VerbExample{"culvert add me@bastion.example", TEXT("a proxy on 127.0.0.1:1080, or the next "
                                                       "free port")},
    VerbExample{"culvert add bastion --name db --forward 5432=db.internal:5432",
                TEXT("a database behind a server that ssh knows as \"bastion\"")},
    VerbExample{"culvert add --from 'ssh -N -L 5432:db:5432 me@bastion'",
                TEXT("what a command did until now")},
    VerbExample{"culvert add bastion --forward ~/docker.sock=/var/run/docker.sock",
                TEXT("a Unix socket for a Unix socket")},
    VerbExample{"culvert add bastion --reverse 8080=localhost:3000",
                TEXT("the server's port 8080 leads to this machine's 3000")},
};
constexpr std::array EditExamples{
    VerbExample{"culvert edit work --forward 5432=db:5432",
                TEXT("one endpoint more, or another target for the one on 5432")},
    VerbExample{"culvert edit work --disable 5432", TEXT("switch it off, and keep it")},
    VerbExample{"culvert edit work --start always --idle 300 --group lab",
                TEXT("when it starts, and where it belongs")},
    VerbExample{"culvert edit work --option Compression=yes --option Ciphers=",
                TEXT("set one option of ssh_config(5), and take one away")},
    VerbExample{"culvert edit work --endpoint 1080 --user me",
                TEXT("ask clients for a user and a password, which you type")},
};
constexpr std::array ForwardExamples{
    VerbExample{"culvert forward work 5432", TEXT("port 5432 of the server itself")},
    VerbExample{"culvert forward work db.internal:5432 --keep",
                TEXT("one that the server reaches, for good")},
};
constexpr std::array OrderExamples{
    VerbExample{"culvert order work home", TEXT("these two first, the others behind them")},
};
constexpr std::array RenameExamples{
    VerbExample{"culvert rename work office", TEXT("nothing else changes; it stays up")},
};
constexpr std::array RemoveExamples{
    VerbExample{"culvert remove old", TEXT("stop it, and forget it")},
    VerbExample{"culvert remove @lab", TEXT("a whole group")},
};
constexpr std::array ImportExamples{
    VerbExample{"culvert import --dry-run", TEXT("what your ~/.ssh/config would give")},
    VerbExample{"culvert import --host work", TEXT("one host of it")},
    VerbExample{"culvert import export.json --trust", TEXT("your own export, from elsewhere")},
    VerbExample{"culvert import putty.reg", TEXT("sessions of PuTTY, as Windows' registry editor "
                                                 "exports them")},
    VerbExample{"culvert import ~/.config/boring/.boring.toml", TEXT("the tunnels of boring")},
    VerbExample{"culvert import tunnels.sh", TEXT("what a script calls ssh and autossh for")},
};
constexpr std::array ExportExamples{
    VerbExample{"culvert export > profiles.json", TEXT("all of them, to take along")},
    VerbExample{"culvert export work --ssh-config", TEXT("what ssh would need to do the same")},
};
constexpr std::array LogsExamples{
    VerbExample{"culvert logs", TEXT("logins, losses, retries and stops, with their reasons")},
    VerbExample{"culvert logs work --since=1h", TEXT("what one did in the last hour")},
    VerbExample{"culvert logs --follow", TEXT("go on; Ctrl-C ends it")},
};
constexpr std::array PacExamples{
    VerbExample{"culvert pac work > work.pac", TEXT("for a browser's \"automatic proxy "
                                                    "configuration\"")},
};
constexpr std::array HelpExamples{
    VerbExample{"culvert help up", TEXT("examples and options of one verb")},
};
constexpr std::array QuitExamples{
    VerbExample{"culvert quit", TEXT("end it, and all tunnels with it")},
};

constexpr std::array ConnectExamples{
    VerbExample{"culvert connect work db.internal:5432", TEXT("like nc(1), through the tunnel")},
    VerbExample{"ssh -o ProxyCommand='culvert connect work %h:%p' inner",
                TEXT("ssh, scp, rsync and git to hosts behind it")},
};
constexpr std::array BrowseExamples{
    VerbExample{"culvert browse work http://intranet/", TEXT("a browser of its own, for the "
                                                             "tunnel alone")},
    VerbExample{"culvert browse work --browser=firefox", TEXT("this browser")},
};

constexpr std::array RunExamples{
    VerbExample{"culvert run work -- psql -h db.internal", TEXT("a name that the server knows")},
    VerbExample{"culvert run work", TEXT("your shell; its prompt says so")},
};
constexpr std::array TestExamples{
    VerbExample{"culvert test work", TEXT("each step of the way, and which one fails")},
    VerbExample{"culvert test me@new.example", TEXT("before there is a profile")},
};
constexpr std::array ServicesExamples{
    VerbExample{"culvert services work", TEXT("what could be forwarded from there")},
};

constexpr std::array Verbs{
    VerbSyntax{"list", "", 0, 0, WordKind::Anything, JsonOnly, TEXT("the profiles"),
               TEXT("One name a line, in the order in which they are shown."), ListExamples},
    VerbSyntax{"up", "NAME...", 1, Any, WordKind::Profile, Starting, TEXT("start tunnels"),
               TEXT("In a terminal, it stays until they are up, and what ssh asks is asked there. "
                    "The terminal's ssh-agent is brought along."),
               UpExamples},
    VerbSyntax{"down", "NAME...", 1, Any, WordKind::Profile, AllOnly, TEXT("stop tunnels"),
               TEXT("Their endpoints close, and their connections end."), DownExamples},
    VerbSyntax{"restart", "NAME...", 1, Any, WordKind::Profile, Starting,
               TEXT("stop and start tunnels"), "", RestartExamples},
    VerbSyntax{"status", "[NAME...]", 0, Any, WordKind::Profile, Status,
               TEXT("what tunnels are doing"),
               TEXT("A state is one of stopped, idle (its ports are open, and the first client "
                    "starts ssh), connecting, up, reconnecting, failed (it needs you) and "
                    "stopping."),
               StatusExamples},
    VerbSyntax{"connections", "[NAME...]", 0, Any, WordKind::Profile, JsonAll,
               TEXT("the connections that are open, and the programs behind them"), "",
               ConnectionsExamples},
    VerbSyntax{"close", "CONNECTION...", 1, Any, WordKind::Connection, Closing,
               TEXT("end connections; their numbers are in `culvert connections`"), "",
               CloseExamples},
    VerbSyntax{"add", "DESTINATION|--from=COMMAND", 1, 1, WordKind::Anything, Add,
               TEXT("add a profile"),
               TEXT("Without an endpoint it gets a proxy. No page of the web can use a Unix "
                    "socket: the better choice where a client takes one."),
               AddExamples},
    VerbSyntax{"edit", "NAME", 1, 1, WordKind::Profile, Edit, TEXT("change a profile"),
               TEXT("A tunnel that is up takes the change at once; it logs in anew only where the "
                    "login changes. What an option does not name stays as it is."),
               EditExamples},
    VerbSyntax{"rename",
               "NAME NEW",
               2,
               2,
               WordKind::Profile,
               {},
               TEXT("call a profile otherwise"),
               "",
               RenameExamples},
    VerbSyntax{
        "forward", "NAME TARGET", 2, 2, WordKind::Profile, Forward, TEXT("reach a port for now"),
        TEXT("TARGET is a port of the server itself, HOST:PORT as the server sees it, or the "
             "path of a Unix socket there. It listens on the same port here, or the next "
             "free one, which is printed, and goes when the tunnel stops."),
        ForwardExamples},
    VerbSyntax{"order",
               "NAME...",
               1,
               Any,
               WordKind::Profile,
               {},
               TEXT("put profiles first, in this order"),
               TEXT("The window, the tray and all lists have this order."),
               OrderExamples},
    VerbSyntax{"remove", "NAME...", 1, Any, WordKind::Profile, AllOnly,
               TEXT("stop tunnels and forget their profiles"), "", RemoveExamples},
    VerbSyntax{"import", "[FILE]", 0, 1, WordKind::File, Import,
               TEXT("make profiles of hosts of ssh_config(5), of an export, or of what another "
                    "program keeps"),
               TEXT("Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) "
                    "is an export, somebody's ssh_config, sessions of PuTTY (an exported registry "
                    "file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls "
                    "ssh or autossh. It is read and never evaluated: what runs programs or lets "
                    "others in comes in off, and starts by hand. What cannot be taken over is "
                    "named."),
               ImportExamples},
    VerbSyntax{"export", "[NAME...]", 0, Any, WordKind::Profile, Export,
               TEXT("print profiles as JSON, or as an ssh_config"), "", ExportExamples},
    VerbSyntax{"logs", "[NAME...]", 0, Any, WordKind::Profile, Logs,
               TEXT("what has happened to tunnels"), TEXT("Never who connected where."),
               LogsExamples},
    VerbSyntax{"test", "NAME|DESTINATION", 1, 1, WordKind::Profile, JsonOnly,
               TEXT("try each step of the way to a server"),
               TEXT("The name, the TCP connection, the host key, the login, whether the server "
                    "lets connections through, and each endpoint: with its time and, where it "
                    "fails, what to do. A tunnel that is up stays as it is."),
               TestExamples},
    VerbSyntax{"services", "NAME", 1, 1, WordKind::Profile, JsonOnly,
               TEXT("what listens on the server"),
               TEXT("One command runs there over the same login, which asks here what it has to; "
                    "where the account may run nothing, that is said."),
               ServicesExamples},
    VerbSyntax{"connect",
               "NAME HOST:PORT",
               2,
               2,
               WordKind::Profile,
               {},
               TEXT("standard input and output through the tunnel"),
               TEXT("For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a "
                    "path is a Unix socket there. Each direction ends by itself."),
               ConnectExamples},
    VerbSyntax{"browse", "NAME [URL]", 1, 2, WordKind::Profile, Browse,
               TEXT("a browser that goes through the tunnel"),
               TEXT("It has data of its own, and nothing of it goes past the tunnel."),
               BrowseExamples},
    VerbSyntax{"run", "NAME [--] [COMMAND [ARG...]]", 1, VerbSyntax::Any, WordKind::Profile, Run,
               TEXT("any program, or your shell, through the tunnel"),
               TEXT("All of its TCP connections and names go through the tunnel, and it has no "
                    "other way out. tunnel.internal is the server itself. Its exit status is the "
                    "command's."),
               RunExamples, 1},
    VerbSyntax{"pac",
               "NAME",
               1,
               1,
               WordKind::Profile,
               {},
               TEXT("print a proxy configuration file for browsers"),
               "",
               PacExamples},
    VerbSyntax{"quit",
               "",
               0,
               0,
               WordKind::Anything,
               {},
               TEXT("end the running Culvert"),
               "",
               QuitExamples},
    VerbSyntax{"help",
               "[VERB]",
               0,
               1,
               WordKind::Verb,
               {},
               TEXT("what a verb does, with examples"),
               "",
               HelpExamples},
};

} // namespace

std::span<const VerbSyntax> allVerbs()
{
    return Verbs;
}

} // namespace Culvert

#undef TEXT
