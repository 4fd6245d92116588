// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/completion.h"

#include "core/model/plaintext.h"

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString candidate(const QString &word, const QString &meaning)
{
    return meaning.isEmpty() ? word : word + u'\t' + meaning;
}

QStringList verbCandidates()
{
    QStringList candidates;
    for (const VerbSyntax &verb : allVerbs())
        candidates.append(candidate(QString::fromLatin1(verb.name), verbText(verb.summary)));
    return candidates;
}

/// With the equals sign of those that need a value.
QStringList optionCandidates(const VerbSyntax &verb)
{
    QStringList candidates;
    for (const OptionSyntax &option : verb.options) {
        const bool needsValue = option.value == OptionSyntax::Value::Required;
        candidates.append(
            candidate(u"--"_s + QLatin1StringView(option.name) + (needsValue ? u"="_s : QString()),
                      verbText(option.purpose)));
    }
    return candidates;
}

Completion ofKind(WordKind kind, const QString &typed, const QString &before = {})
{
    Completion completion{kind, {}, before, typed};
    if (kind == WordKind::Verb)
        completion.candidates = verbCandidates();
    else if (kind == WordKind::StartMode)
        completion.candidates = {u"manual"_s, u"on-demand"_s, u"always"_s};
    else if (kind == WordKind::YesNo)
        completion.candidates = {u"yes"_s, u"no"_s};
    return completion;
}

/// How many of the words before the last are arguments of the verb.
int argumentsBefore(const VerbSyntax &verb, const QStringList &words)
{
    int count = 0;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-')) {
            ++count;
            continue;
        }
        const OptionSyntax *option =
            word.startsWith(u"--") ? verb.findOption(QStringView(word).mid(2)) : nullptr;
        if (option && option->value == OptionSyntax::Value::Required)
            ++i;
    }
    return count;
}

/// Of the words behind the verb.
Completion ofVerb(const VerbSyntax &verb, const QStringList &words)
{
    const QString &typed = words.last();
    const QString previous = words.value(words.size() - 2);
    if (previous.startsWith(u"--")) {
        const OptionSyntax *option = verb.findOption(QStringView(previous).mid(2));
        if (option && option->value == OptionSyntax::Value::Required)
            return ofKind(option->kind, typed);
    }
    if (typed.startsWith(u"--") && typed.contains(u'=')) {
        const qsizetype equals = typed.indexOf(u'=');
        const OptionSyntax *option = verb.findOption(QStringView(typed).mid(2, equals - 2));
        return option ? ofKind(option->kind, typed.mid(equals + 1), typed.left(equals + 1))
                      : Completion{};
    }
    if (typed.startsWith(u'-'))
        return {WordKind::Anything, optionCandidates(verb), {}, typed};
    const int place = argumentsBefore(verb, words);
    // Where a verb takes one name and something else, the name comes first.
    const bool isFirst = place == 0 || verb.most == VerbSyntax::Any;
    return isFirst && place < verb.most && place < verb.verbatimFrom ? ofKind(verb.kind, typed)
                                                                     : Completion{};
}

} // namespace

QString Completion::text(const QStringList &more) const
{
    if (kind == WordKind::File)
        return u":files\n"_s;
    QString text;
    for (const QString &word : candidates + more) {
        if (word.startsWith(typed))
            text += before + plainLine(word.section(u'\t', 0, 0)) +
                    (word.contains(u'\t') ? u'\t' + plainLine(word.section(u'\t', 1)) : QString()) +
                    u'\n';
    }
    return text;
}

Completion completionOf(const QStringList &words)
{
    QStringList rest = words;
    while (rest.size() > 1 && (rest.first() == u"--demo" || rest.first() == u"--headless" ||
                               rest.first() == u"--background"))
        rest.removeFirst();
    if (rest.isEmpty())
        rest.append(QString());
    if (rest.size() > 1) {
        const VerbSyntax *verb = findVerb(rest.first());
        return verb ? ofVerb(*verb, rest.mid(1)) : Completion{};
    }
    if (rest.first().startsWith(u'-'))
        return {WordKind::Anything,
                {u"--headless"_s, u"--background"_s, u"--demo"_s, u"--help"_s, u"--version"_s},
                {},
                rest.first()};
    return ofKind(WordKind::Verb, rest.first());
}

QString completionKindName(WordKind kind)
{
    switch (kind) {
    case WordKind::Profile:
        return u"profile"_s;
    case WordKind::Connection:
        return u"connection"_s;
    case WordKind::Group:
        return u"group"_s;
    default:
        return {};
    }
}

QStringList groupCandidates(const QList<Profile> &profiles)
{
    QStringList groups;
    for (const Profile &profile : profiles) {
        if (!profile.group.isEmpty())
            groups.append(profile.group);
    }
    groups.removeDuplicates();
    return groups;
}

QStringList profileCandidates(const QList<Profile> &profiles)
{
    QStringList candidates;
    for (const Profile &profile : profiles)
        candidates.append(candidate(profile.name, profile.destination));
    for (const QString &group : groupCandidates(profiles))
        candidates.append(u'@' + group);
    return candidates;
}

QStringList connectionCandidates(const QList<ConnectionStatus> &connections)
{
    QStringList candidates;
    for (const ConnectionStatus &connection : connections)
        candidates.append(candidate(QString::number(connection.id),
                                    connection.profile + u": " + connection.program + u" -> " +
                                        connection.target));
    return candidates;
}

} // namespace Culvert
