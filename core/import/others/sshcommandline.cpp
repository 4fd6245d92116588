// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/sshcommandline.h"

#include "core/import/others/shellwords.h"
#include "core/model/destination.h"
#include "core/texts/tr.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SshCommandLine)

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNotes = 20;

/// What becomes of an option of ssh(1).
enum class Fate {
    Option,      ///< the same as an option of ssh_config(5)
    Forward,     ///< -L, -R, -D
    Silent,      ///< says nothing about a tunnel, and nobody misses it
    Meaningless, ///< is missed, and named
    OtherUse,    ///< ssh would do something else than a tunnel
    Own,         ///< read by a rule of its own
};

struct SshOption
{
    char letter;
    bool takesValue;
    Fate fate;
    /// The option of ssh_config(5), and its value where the command line has none.
    const char *keyword = "";
    const char *value = "";
};

// All of ssh(1) as of OpenSSH 9.9.
constexpr std::array SshOptions{
    SshOption{'4', false, Fate::Option, "addressfamily", "inet"},
    SshOption{'6', false, Fate::Option, "addressfamily", "inet6"},
    SshOption{'b', true, Fate::Option, "bindaddress"},
    SshOption{'B', true, Fate::Option, "bindinterface"},
    SshOption{'c', true, Fate::Option, "ciphers"},
    SshOption{'C', false, Fate::Option, "compression", "yes"},
    SshOption{'g', false, Fate::Option, "gatewayports", "yes"},
    SshOption{'i', true, Fate::Own},
    SshOption{'I', true, Fate::Option, "pkcs11provider"},
    SshOption{'J', true, Fate::Option, "proxyjump"},
    SshOption{'K', false, Fate::Option, "gssapidelegatecredentials", "yes"},
    SshOption{'k', false, Fate::Option, "gssapidelegatecredentials", "no"},
    SshOption{'l', true, Fate::Option, "user"},
    SshOption{'m', true, Fate::Option, "macs"},
    SshOption{'p', true, Fate::Option, "port"},
    SshOption{'o', true, Fate::Own},
    SshOption{'F', true, Fate::Own},
    SshOption{'L', true, Fate::Forward, "localforward"},
    SshOption{'R', true, Fate::Forward, "remoteforward"},
    SshOption{'D', true, Fate::Forward, "dynamicforward"},
    SshOption{'N', false, Fate::Silent},
    SshOption{'n', false, Fate::Silent},
    SshOption{'f', false, Fate::Silent},
    SshOption{'q', false, Fate::Silent},
    SshOption{'T', false, Fate::Silent},
    SshOption{'v', false, Fate::Silent},
    SshOption{'a', false, Fate::Silent},
    SshOption{'x', false, Fate::Silent},
    SshOption{'e', true, Fate::Silent},
    SshOption{'E', true, Fate::Silent},
    SshOption{'1', false, Fate::Silent},
    SshOption{'2', false, Fate::Silent},
    SshOption{'A', false, Fate::Meaningless},
    SshOption{'M', false, Fate::Meaningless},
    SshOption{'P', true, Fate::Meaningless},
    SshOption{'s', false, Fate::Meaningless},
    SshOption{'S', true, Fate::Meaningless},
    SshOption{'t', false, Fate::Meaningless},
    SshOption{'w', true, Fate::Meaningless},
    SshOption{'X', false, Fate::Meaningless},
    SshOption{'Y', false, Fate::Meaningless},
    SshOption{'y', false, Fate::Meaningless},
    SshOption{'G', false, Fate::OtherUse},
    SshOption{'O', true, Fate::OtherUse},
    SshOption{'Q', true, Fate::OtherUse},
    SshOption{'V', false, Fate::OtherUse},
    SshOption{'W', true, Fate::OtherUse},
};

const SshOption *findOption(QChar letter)
{
    const auto *found =
        std::find_if(SshOptions.begin(), SshOptions.end(), [letter](const SshOption &option) {
            return letter == QLatin1Char(option.letter);
        });
    return found == SshOptions.end() ? nullptr : found;
}

QString programName(const QString &word)
{
    return word.section(u'/', -1);
}

bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 && std::all_of(word.begin(), word.begin() + equals,
                                     [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// What may stand before a command without changing what it does.
bool isPrefix(const QString &word)
{
    static const QStringList Prefixes{u"exec"_s,  u"command"_s, u"nohup"_s, u"setsid"_s,
                                      u"do"_s,    u"then"_s,    u"else"_s,  u"if"_s,
                                      u"while"_s, u"until"_s,   u"!"_s,     u"{"_s,
                                      u"$"_s,     u"%"_s,       u">"_s,     u"time"_s};
    return Prefixes.contains(word);
}

/// sshpass(1) and its options; how many words.
qsizetype lengthOfSshpass(const QStringList &words, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < words.size() && words.at(end).startsWith(u'-')) {
        const QString &word = words.at(end);
        const bool takesNext = word.size() == 2 && u"pfdP"_s.contains(word.at(1));
        end += takesNext ? 2 : 1;
    }
    return std::min(end, words.size()) - at;
}

/// One command without what stands before ssh or autossh.
struct Call
{
    QStringList words;
    bool isAutossh = false;
    bool hasPassword = false;
};

std::optional<Call> callIn(const QStringList &words)
{
    Call call;
    qsizetype at = 0;
    while (at < words.size()) {
        const QString &word = words.at(at);
        const QString name = programName(word);
        if (name == u"ssh" || name == u"autossh") {
            call.isAutossh = name == u"autossh";
            call.words = words.mid(at + 1);
            return call;
        }
        if (name == u"sshpass") {
            call.hasPassword = true;
            at += lengthOfSshpass(words, at);
        } else if (isPrefix(word) || isAssignment(word)) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// Reads the words of one call by the rules of getopt(3), as ssh.c does: options may stand behind
/// the host as well, and what comes after the next other word is a command.
class CallReader
{
public:
    CallReader(const Call &call, QString folder)
        : m_call(call)
        , m_folder(std::move(folder))
    {}

    ForeignTunnel read();

private:
    void readCluster(const QString &cluster);
    void take(const SshOption &option, const QString &value);
    void takeOwn(const SshOption &option, const QString &value);
    void takeAutossh(QChar letter, const QString &value);
    void takeOption(const QString &text);
    void addLogin(ForeignTunnel &tunnel) const;
    QString path(const QString &text) const;
    QString nameOf(const SshOption &option, const QString &value) const;

    const Call &m_call;
    QString m_folder;
    qsizetype m_at = 0;
    QString m_host;
    Destination m_login;
    QStringList m_meaningless;
    /// In their order: of two values, the first counts.
    QList<ConfigLine> m_options;
    QList<std::pair<QString, QString>> m_forwards;
    QString m_configFile;
    QStringList m_leftOut;
    QString m_refusal;
};

ForeignTunnel CallReader::read()
{
    const QStringList &words = m_call.words;
    bool optionsOver = false;
    QStringList command;
    for (; m_at < words.size(); ++m_at) {
        const QString &word = words.at(m_at);
        if (!optionsOver && word == u"--") {
            optionsOver = true;
        } else if (!optionsOver && word.size() > 1 && word.startsWith(u'-')) {
            readCluster(word.mid(1));
        } else if (m_host.isEmpty()) {
            m_host = word;
            optionsOver = false;
        } else {
            command = words.mid(m_at);
            break;
        }
    }
    if (const Result<Destination> url = Destination::parse(m_host);
        url && m_host.startsWith(u"ssh://"_s, Qt::CaseInsensitive)) {
        m_login = *url;
    } else {
        const qsizetype at = m_host.lastIndexOf(u'@');
        m_login.user = at < 0 ? QString() : m_host.left(at);
        m_login.host = m_host.mid(at + 1);
    }
    ForeignTunnel tunnel(m_login.host);
    addLogin(tunnel);
    if (!command.isEmpty())
        tunnel.leaveOut(tr("the command \"%1\": a tunnel runs nothing on the server")
                            .arg(printable(command.join(u' '))));
    return tunnel;
}

/// Letters behind one dash: those that take a value have the rest of the word, or the next one.
void CallReader::readCluster(const QString &cluster)
{
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        const QChar letter = cluster.at(i);
        const bool ofAutossh = m_call.isAutossh && (letter == u'M' || letter == u'f');
        const SshOption *option = findOption(letter);
        if (!option && !ofAutossh) {
            m_refusal = tr("ssh has no option -%1").arg(printable(QString(letter)));
            return;
        }
        const bool takesValue = ofAutossh ? letter == u'M' : option->takesValue;
        QString value;
        if (takesValue) {
            value = cluster.mid(i + 1);
            if (value.isEmpty() && m_at + 1 < m_call.words.size())
                value = m_call.words.at(++m_at);
            if (value.isEmpty())
                m_refusal = tr("the option -%1 has no value").arg(letter);
            i = cluster.size();
        }
        if (ofAutossh)
            takeAutossh(letter, value);
        else
            take(*option, value);
    }
}

void CallReader::takeAutossh(QChar letter, const QString &value)
{
    if (letter == u'M' && value != u"0")
        m_leftOut.append(tr("autossh's -M %1: Culvert watches the line by itself, without a port")
                             .arg(printable(value)));
}

QString CallReader::nameOf(const SshOption &option, const QString &value) const
{
    const QString name = u'-' + QString(QLatin1Char(option.letter));
    return value.isEmpty() ? name : name + u' ' + printable(value);
}

void CallReader::take(const SshOption &option, const QString &value)
{
    const QString keyword = QString::fromLatin1(option.keyword);
    switch (option.fate) {
    case Fate::Option:
        m_options.append(ForeignTunnel::line(
            keyword, {option.takesValue ? value : QString::fromLatin1(option.value)}));
        break;
    case Fate::Forward:
        m_forwards.append({keyword, value});
        break;
    case Fate::Silent:
        break;
    case Fate::Meaningless:
        m_meaningless.append(nameOf(option, value));
        break;
    case Fate::OtherUse:
        m_refusal =
            option.letter == 'W'
                ? tr("-W is one connection and no tunnel; \"culvert connect\" does the same")
                : tr("with %1, ssh does something else").arg(nameOf(option, value));
        break;
    case Fate::Own:
        takeOwn(option, value);
        break;
    }
}

void CallReader::takeOwn(const SshOption &option, const QString &value)
{
    if (option.letter == 'i')
        m_options.append(ForeignTunnel::line(u"identityfile"_s, {path(value)}));
    else if (option.letter == 'F')
        m_configFile = value == u"none" ? u"/dev/null"_s : path(value);
    else
        takeOption(value);
}

/// -o: one line of ssh_config(5).
void CallReader::takeOption(const QString &text)
{
    const QList<ConfigLine> lines = readConfigLines(text.toUtf8());
    if (lines.size() != 1 || !lines.first().problem.isEmpty())
        m_leftOut.append(u"-o %1: %2"_s.arg(printable(text), lines.size() == 1
                                                                 ? lines.first().problem
                                                                 : tr("ssh cannot read this")));
    else
        m_options.append(lines.first());
}

/// A path is meant from where the command is given; what begins with a tilde or a token of
/// ssh_config(5), ssh completes.
QString CallReader::path(const QString &text) const
{
    if (m_folder.isEmpty() || text.startsWith(u'~') || text.startsWith(u'%') || text.isEmpty())
        return text;
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
}

void CallReader::addLogin(ForeignTunnel &tunnel) const
{
    if (!m_refusal.isEmpty())
        tunnel.refuse(m_refusal);
    if (m_login.host.isEmpty())
        tunnel.refuse(tr("the command names no server"));
    // Of a user before the host and -l, ssh takes the former; of a URL and -l and -p, the latter.
    const bool isUrl = m_host.startsWith(u"ssh://"_s, Qt::CaseInsensitive);
    if (!isUrl)
        tunnel.add(u"user"_s, {m_login.user});
    for (const ConfigLine &line : m_options)
        tunnel.add(line);
    if (isUrl) {
        tunnel.add(u"user"_s, {m_login.user});
        tunnel.add(u"port"_s, {m_login.port == 0 ? QString() : QString::number(m_login.port)});
    }
    for (const auto &[keyword, argument] : m_forwards)
        tunnel.addForward(keyword, argument);
    tunnel.setConfigFile(m_configFile);
    for (const QString &what : m_leftOut)
        tunnel.leaveOut(what);
    if (!m_meaningless.isEmpty())
        tunnel.leaveOut(tr("%1: of no use to a tunnel, or Culvert's own business")
                            .arg(m_meaningless.join(u", "_s)));
    if (m_call.hasPassword)
        tunnel.leaveOut(tr("sshpass: whoever is asked for the password can have it remembered"));
}

ForeignTunnel tunnelOf(const Call &call, const QString &problem, const QString &folder)
{
    ForeignTunnel tunnel = CallReader(call, folder).read();
    if (!problem.isEmpty())
        tunnel.refuse(problem);
    return tunnel;
}

QString withoutMark(const QString &text)
{
    return text.startsWith(u'\uFEFF') ? text.mid(1) : text;
}

} // namespace

bool hasSshCommands(const QString &text)
{
    const QList<ShellCommand> commands = shellCommands(withoutMark(text));
    // A ProxyCommand may call ssh, too.
    const auto isOfConfig = [](const ShellCommand &command) {
        return command.words.first().compare(u"host", Qt::CaseInsensitive) == 0 ||
               command.words.first().compare(u"match", Qt::CaseInsensitive) == 0;
    };
    const auto isCall = [](const ShellCommand &command) {
        return callIn(command.words).has_value();
    };
    return std::any_of(commands.begin(), commands.end(), isCall) &&
           std::none_of(commands.begin(), commands.end(), isOfConfig);
}

ForeignFile tunnelsFromCommands(const QString &text)
{
    ForeignFile file;
    const QList<ShellCommand> commands = shellCommands(withoutMark(text));
    for (const ShellCommand &command : commands) {
        if (file.tunnels.size() > MostForeignTunnels)
            break;
        if (const std::optional<Call> call = callIn(command.words))
            file.tunnels.append(tunnelOf(*call, command.problem, {}));
        else if (file.notes.size() < MostNotes)
            file.notes.append(tr("line %1: \"%2\" is no command of ssh, and is left out")
                                  .arg(command.line)
                                  .arg(printable(command.words.first())));
    }
    return file;
}

Result<ForeignTunnel> tunnelFromCommand(const QString &text, const QString &folder)
{
    std::optional<ForeignTunnel> found;
    const QList<ShellCommand> commands = shellCommands(withoutMark(text));
    for (const ShellCommand &command : commands) {
        const std::optional<Call> call = callIn(command.words);
        if (!call)
            return invalidProfile(
                tr("\"%1\" is no command of ssh").arg(printable(command.words.first())));
        if (found)
            return invalidProfile(tr("there are several commands; give one"));
        found = tunnelOf(*call, command.problem, folder);
    }
    if (!found)
        return invalidProfile(tr("there is no command of ssh"));
    return *found;
}

} // namespace Culvert
