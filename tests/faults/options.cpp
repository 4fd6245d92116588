// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRuns = 100;

Failure wrongUse(const QString &message)
{
    return {FailureKind::InvalidProfile, message, {}};
}

Result<QList<Fault>> chosenFaults(const QList<Fault> &all, const QString &names)
{
    QList<Fault> chosen;
    const QStringList parts = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto found = std::ranges::find(all, part.trimmed(), &Fault::name);
        if (found == all.end())
            return wrongUse(u"there is no row \"%1\"; --list shows all"_s.arg(part));
        chosen.append(*found);
    }
    if (chosen.isEmpty())
        return wrongUse(u"--only names no row"_s);
    return chosen;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Injects faults into real tunnels, and prints what the status says of each, and after how "
        u"many seconds.\nExit status: 0 all as it should be, 1 something was not, 2 wrong usage."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"list"_s, u"Show the rows and end."_s},
        {u"only"_s, u"Run these rows only, in this order."_s, u"ROW,ROW..."_s},
        {u"runs"_s, u"Inject every fault so many times."_s, u"N"_s, u"3"_s},
    });
}

} // namespace

Result<Options> optionsFromArguments()
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongUse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(u"unknown argument \"%1\""_s.arg(parser.positionalArguments().first()));

    Options options;
    options.list = parser.isSet(u"list"_s);
    options.faults = allFaults();
    if (parser.isSet(u"only"_s)) {
        Result<QList<Fault>> chosen = chosenFaults(options.faults, parser.value(u"only"_s));
        if (!chosen)
            return chosen.failure();
        options.faults = chosen.takeValue();
    }
    bool isNumber = false;
    options.runs = parser.value(u"runs"_s).toInt(&isNumber);
    if (!isNumber || options.runs < 1 || options.runs > MostRuns)
        return wrongUse(u"--runs takes a number from 1 to %1"_s.arg(MostRuns));
    return options;
}

} // namespace Culvert::Faults
