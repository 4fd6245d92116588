// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/report.h"

#include <algorithm>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Nothing = u"-"_s;

QString cell(const QString &text)
{
    QString safe = text.simplified();
    safe.replace(u'|', u"\\|"_s);
    return safe.isEmpty() ? Nothing : safe;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// The mean of the two middle ones where there are two.
std::chrono::milliseconds medianTime(const QList<Sighting> &sorted)
{
    const qsizetype half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(half).after
                                  : (sorted.at(half - 1).after + sorted.at(half).after) / 2;
}

/// The text of all runs, once each.
template <typename Text>
QString textOfAll(const QList<Sighting> &sightings, Text text)
{
    QStringList all;
    for (const Sighting &sighting : sightings)
        all.append(text(sighting));
    all.removeDuplicates();
    return cell(all.join(u" / "_s));
}

QString rowOf(const Outcome &outcome)
{
    QList<Sighting> sorted = outcome.sightings;
    std::ranges::stable_sort(sorted, {}, &Sighting::after);
    const QString about = cell(outcome.fault.about);
    if (sorted.isEmpty())
        return row({about, Nothing, Nothing, Nothing, u"never"_s});
    const Sighting &middle = sorted.at((sorted.size() - 1) / 2);
    return row({about, textOfAll(outcome.sightings, stateText),
                textOfAll(outcome.sightings, kindText),
                cell(middle.failure ? middle.failure->message : QString()),
                secondsText(medianTime(sorted))});
}

} // namespace

QString secondsText(std::chrono::milliseconds time)
{
    if (time < 1ms)
        return u"< 0.001"_s;
    const int decimals = time < 1s ? 3 : time < 10s ? 2 : 1;
    return QString::number(std::chrono::duration<double>(time).count(), 'f', decimals);
}

QString describe(const Sighting &sighting)
{
    QString text = stateText(sighting);
    if (sighting.failure)
        text += u" (%1)"_s.arg(kindText(sighting));
    text += u" after %1 s"_s.arg(secondsText(sighting.after));
    return sighting.failure ? text + u": "_s + sighting.failure->message : text;
}

QString tableOf(const QList<Outcome> &outcomes, int runs)
{
    QString table = row(
        {u"fault"_s, u"status"_s, u"kind"_s, u"message"_s, u"seconds (median of %1)"_s.arg(runs)});
    table += u"|---|---|---|---|---:|\n"_s;
    for (const Outcome &outcome : outcomes)
        table += rowOf(outcome);
    return table;
}

QString problemsOf(const QList<Outcome> &outcomes)
{
    QString text;
    for (const Outcome &outcome : outcomes) {
        for (const QString &problem : outcome.problems)
            text += outcome.fault.name + u": "_s + problem + u'\n';
    }
    return text;
}

} // namespace Culvert::Faults
