// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include "app/verbs/verbsyntax.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::CommandLine)

using namespace Qt::StringLiterals;

namespace {

Failure wrongUsage(const QString &message, const QString &verb = {})
{
    const QString where = verb.isEmpty() ? tr("culvert --help") : tr("culvert help %1").arg(verb);
    return {FailureKind::InvalidProfile, tr("%1 (see %2)").arg(message, where), {}};
}

Failure unknownVerb(const QString &name)
{
    const QString nearest = nearestVerb(name);
    return wrongUsage(nearest.isEmpty()
                          ? tr("there is no verb \"%1\"").arg(name)
                          : tr("there is no verb \"%1\"; is it \"%2\"?").arg(name, nearest));
}

bool isHelp(const QString &argument)
{
    return argument == u"--help" || argument == u"-h";
}

/// Reads the words behind a verb.
class VerbReader
{
public:
    VerbReader(const VerbSyntax &verb, const QStringList &words)
        : m_verb(verb)
        , m_words(words)
    {
        m_request.verb = QString::fromLatin1(verb.name);
    }

    /// True if help of it is all that is wanted.
    bool wantsHelp() const { return m_wantsHelp; }
    Result<VerbRequest> read();

private:
    std::optional<Failure> readWord();
    std::optional<Failure> readOption();
    std::optional<Failure> countFailure() const;
    Failure wrong(const QString &message) const { return wrongUsage(message, m_request.verb); }

    const VerbSyntax &m_verb;
    const QStringList &m_words;
    qsizetype m_at = 0;
    VerbRequest m_request;
    bool m_optionsOver = false;
    bool m_wantsHelp = false;
};

Result<VerbRequest> VerbReader::read()
{
    std::optional<Failure> first;
    for (; m_at < m_words.size(); ++m_at) {
        const std::optional<Failure> failure = readWord();
        // Whatever else is wrong: help is what mends it.
        if (m_wantsHelp)
            return m_request;
        if (!first)
            first = failure;
    }
    if (first)
        return *first;
    if (const std::optional<Failure> failure = countFailure())
        return *failure;
    return m_request;
}

std::optional<Failure> VerbReader::readWord()
{
    const QString &word = m_words.at(m_at);
    // The dashes that part them from the verb's own words, and options before those, are not
    // theirs.
    const qsizetype count = m_request.arguments.size();
    const bool isOption = !m_optionsOver && word.size() > 1 && word.startsWith(u'-');
    if (count > m_verb.verbatimFrom || (count == m_verb.verbatimFrom && !isOption)) {
        m_request.arguments.append(word);
        return std::nullopt;
    }
    if (m_optionsOver || word.size() < 2 || !word.startsWith(u'-')) {
        m_request.arguments.append(word);
        return std::nullopt;
    }
    if (word == u"--") {
        m_optionsOver = true;
        return std::nullopt;
    }
    m_wantsHelp = isHelp(word);
    if (word.startsWith(u"--"))
        return readOption();
    return wrong(tr("there is no option %1").arg(word));
}

/// Reads the option that is next, and its value, which may be the word behind it.
std::optional<Failure> VerbReader::readOption()
{
    const QString text = m_words.at(m_at).mid(2);
    const QString name = text.section(u'=', 0, 0);
    const OptionSyntax *option = m_verb.findOption(name);
    if (!option)
        return wrong(tr("\"%1\" has no option --%2").arg(m_request.verb, name));
    const bool attached = text.contains(u'=');
    if (attached && option->value == OptionSyntax::Value::None)
        return wrong(tr("the option --%1 takes no value").arg(name));
    QString value = attached ? text.section(u'=', 1) : QString();
    if (!attached && option->value == OptionSyntax::Value::Required) {
        if (m_at + 1 >= m_words.size())
            return wrong(tr("the option --%1 needs a value, %2")
                             .arg(name, QString::fromLatin1(option->placeholder)));
        value = m_words.at(++m_at);
    }
    m_request.options[name].append(value);
    return std::nullopt;
}

std::optional<Failure> VerbReader::countFailure() const
{
    const qsizetype count = m_request.arguments.size();
    const bool all = m_request.has(u"all"_s);
    if (all && count > 0)
        return wrong(tr("\"%1\" takes --all or names, not both").arg(m_request.verb));
    // A command names the destination.
    const bool from = m_request.has(u"from"_s);
    if (from && count > 0)
        return wrong(tr("\"%1\" takes --from or DESTINATION, not both").arg(m_request.verb));
    if (count < m_verb.fewest && !all && !from)
        return wrong(
            tr("\"%1\" needs %2").arg(m_request.verb, QString::fromLatin1(m_verb.arguments)));
    if (count > m_verb.most)
        return wrong(tr("\"%1\" does not take \"%2\"")
                         .arg(m_request.verb, m_request.arguments.at(m_verb.most)));
    return std::nullopt;
}

/// `culvert help [VERB]`, and help that was asked for otherwise.
Result<CommandLine> helpOf(CommandLine line, const QString &verb)
{
    if (!verb.isEmpty() && !findVerb(verb))
        return unknownVerb(verb);
    line.mode = CommandLine::Mode::Help;
    line.request = {verb, {}, {}};
    return line;
}

Result<CommandLine> readVerb(CommandLine line, const QString &name, const QStringList &rest)
{
    const VerbSyntax *verb = findVerb(name);
    if (!verb)
        return unknownVerb(name);
    if (line.mode == CommandLine::Mode::Headless)
        return wrongUsage(tr("--headless starts Culvert and takes no verb"));
    if (line.background)
        return wrongUsage(tr("--background goes with --headless"));
    VerbReader reader(*verb, rest);
    Result<VerbRequest> request = reader.read();
    if (reader.wantsHelp())
        return helpOf(line, name);
    if (!request)
        return request.failure();
    if (name == u"help")
        return helpOf(line, request->arguments.value(0));
    line.mode = CommandLine::Mode::Verb;
    line.request = request.takeValue();
    return line;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (isHelp(argument))
            return helpOf(line, {});
        if (argument == u"--version" || argument == u"-V") {
            line.mode = Mode::Version;
            return line;
        }
        if (argument == u"--complete") {
            line.mode = Mode::Complete;
            line.request = {u"complete"_s, arguments.mid(i + 1), {}};
            return line;
        }
        if (argument == u"--headless")
            line.mode = Mode::Headless;
        else if (argument == u"--demo")
            line.demo = true;
        else if (argument == u"--background")
            line.background = true;
        else if (argument.startsWith(u'-'))
            return wrongUsage(tr("there is no option %1").arg(argument));
        else
            return readVerb(line, argument, arguments.mid(i + 1));
    }
    if (line.background && line.mode != Mode::Headless)
        return wrongUsage(tr("--background goes with --headless"));
    return line;
}

} // namespace Culvert
