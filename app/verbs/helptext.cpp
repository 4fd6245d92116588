// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/helptext.h"

#include "app/verbs/displaywidth.h"
#include "core/texts/tr.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HelpText)

using namespace Qt::StringLiterals;

namespace {

constexpr int Narrowest = 40;
constexpr int LongestTerm = 26;

/// Terms and what they mean, in two columns; under each other where the term is long or there is
/// little room.
QString definitions(const QList<std::pair<QString, QString>> &entries, int columns)
{
    int widest = 0;
    for (const auto &[term, meaning] : entries) {
        if (displayWidth(term) <= LongestTerm)
            widest = std::max(widest, displayWidth(term));
    }
    const int indent = columns < 60 ? 6 : widest + 4;
    QString text;
    for (const auto &[term, meaning] : entries) {
        QStringList lines = wrapped(meaning, columns - indent);
        QString head = u"  " + term;
        if (displayWidth(head) + 2 <= indent && !lines.isEmpty())
            head = padded(head, indent) + lines.takeFirst();
        text += head + u'\n';
        for (const QString &line : std::as_const(lines))
            text += QString(indent, u' ') + line + u'\n';
    }
    return text;
}

QString paragraph(const QString &text, int columns)
{
    return wrapped(text, columns).join(u'\n') + u'\n';
}

/// What the words in capitals mean, as far as @p shown has them.
QString words(const QString &shown, int columns)
{
    const QList<std::pair<QString, QString>> all{
        {u"NAME"_s, tr("a profile's name, a pattern ('work-*', quoted from the shell) or @GROUP; "
                       "--all means all")},
        {u"LISTEN"_s,
         tr("IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), "
            "*:PORT (every address) or the path of a Unix socket")},
        {u"TARGET"_s, tr("HOST:PORT or a path, as the server sees it (with --reverse, as this "
                         "machine does)")},
        {u"DESTINATION"_s, tr("[ssh://][user@]host[:port], or an alias of ssh_config(5)")}};
    QList<std::pair<QString, QString>> needed;
    for (const auto &[word, meaning] : all) {
        if (shown.contains(word))
            needed.append({word, meaning});
    }
    return needed.isEmpty() ? QString() : u'\n' + definitions(needed, columns);
}

QString exitStatuses(int columns)
{
    return paragraph(tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no "
                        "running instance."),
                     columns);
}

} // namespace

QString optionUsage(const OptionSyntax &option)
{
    const QString name = u"--" + QString::fromLatin1(option.name);
    const QString value = QString::fromLatin1(option.placeholder);
    switch (option.value) {
    case OptionSyntax::Value::None:
        return name;
    case OptionSyntax::Value::Optional:
        return name + u"[=" + value + u']';
    case OptionSyntax::Value::Required:
        return name + u'=' + value;
    }
    Q_UNREACHABLE();
}

QString helpText(int columns)
{
    columns = std::max(columns, Narrowest);
    QString text = paragraph(
        tr("Culvert carries connections through the system's own ssh, and shows them."), columns);
    text += u'\n' +
            definitions(
                {{u"culvert"_s, tr("start with window and tray icon, or raise the running one")},
                 {u"culvert --headless"_s,
                  tr("start without a display; what happens is told on standard error")},
                 {u"culvert --headless --background"_s,
                  tr("the same, and let go of the terminal once it runs; \"culvert logs\" tells "
                     "what happens")},
                 {u"culvert --demo"_s,
                  tr("start against a private, throw-away ssh server (also with --headless); "
                     "before a verb: talk to that demo")},
                 {u"culvert -h, --help"_s, tr("this text")},
                 {u"culvert -V, --version"_s, tr("the version")}},
                columns);
    text += u'\n' + tr("Verbs talk to the running Culvert:") + u"\n\n";
    QList<std::pair<QString, QString>> verbs;
    for (const VerbSyntax &verb : allVerbs())
        verbs.append(
            {u"culvert %1 %2"_s.arg(QLatin1StringView(verb.name), QLatin1StringView(verb.arguments))
                 .trimmed(),
             verbText(verb.summary)});
    text += definitions(verbs, columns);
    text += words(u"NAME LISTEN TARGET DESTINATION"_s, columns) + u'\n';
    text += paragraph(tr("\"culvert help VERB\" shows examples and options of a verb; see "
                         "culvert(1) and culvert-profiles(5)."),
                      columns);
    return text + exitStatuses(columns);
}

QString helpText(const VerbSyntax &verb, int columns)
{
    columns = std::max(columns, Narrowest);
    QString text = paragraph(
        u"culvert %1: %2"_s.arg(QLatin1StringView(verb.name), verbText(verb.summary)), columns);
    text += u'\n' + tr("Examples:") + u'\n';
    for (const VerbExample &example : verb.examples) {
        text += u"  " + QString::fromUtf8(example.command) + u'\n';
        const QStringList lines = wrapped(verbText(example.purpose), columns - 6);
        for (const QString &line : lines)
            text += u"      " + line + u'\n';
    }
    QString usage =
        u"culvert %1 %2"_s.arg(QLatin1StringView(verb.name), QLatin1StringView(verb.arguments))
            .trimmed();
    if (!verb.options.empty())
        usage += u' ' + tr("[OPTION...]");
    text += u'\n' + tr("Usage: %1").arg(usage) + u'\n';
    if (const QString details = verbText(verb.details); !details.isEmpty())
        text += u'\n' + paragraph(details, columns);
    if (!verb.options.empty()) {
        text += u'\n' + tr("Options:") + u'\n';
        QList<std::pair<QString, QString>> options;
        for (const OptionSyntax &option : verb.options)
            options.append({optionUsage(option), verbText(option.purpose)});
        text += definitions(options, columns);
    }
    QString shown = usage;
    for (const OptionSyntax &option : verb.options)
        shown += u' ' + QString::fromLatin1(option.placeholder);
    text += words(shown, columns) + u'\n';
    return text + exitStatuses(columns);
}

} // namespace Culvert
