// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/verbsyntax.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace Culvert {

namespace {

/// How many letters have to be put in, left out or changed (Levenshtein).
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({changed, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.last();
}

} // namespace

const OptionSyntax *VerbSyntax::findOption(QStringView option) const
{
    const auto found =
        std::find_if(options.begin(), options.end(), [option](const OptionSyntax &syntax) {
            return option == QLatin1StringView(syntax.name);
        });
    return found == options.end() ? nullptr : &*found;
}

const VerbSyntax *findVerb(QStringView name)
{
    const std::span<const VerbSyntax> verbs = allVerbs();
    const auto found = std::find_if(verbs.begin(), verbs.end(), [name](const VerbSyntax &verb) {
        return name == QLatin1StringView(verb.name);
    });
    return found == verbs.end() ? nullptr : &*found;
}

QString nearestVerb(const QString &name)
{
    constexpr int Far = 3;
    int best = Far;
    QString nearest;
    for (const VerbSyntax &verb : allVerbs()) {
        const QString candidate = QString::fromLatin1(verb.name);
        const int letters = distance(name, candidate);
        // A short word is near to every other one.
        if (letters < best && letters < candidate.size() / 2 + 1) {
            best = letters;
            nearest = candidate;
        }
    }
    return nearest;
}

QString verbText(const char *text)
{
    return QCoreApplication::translate("Culvert::Verbs", text);
}

} // namespace Culvert
