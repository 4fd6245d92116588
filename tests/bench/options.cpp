// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/options.h"

#include "tests/bench/loadserverprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPairs = 1000;
constexpr int MostMegabytes = 1'000'000;

Failure wrongUse(const QString &message)
{
    return {FailureKind::InvalidProfile, message, {}};
}

Result<int> numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < 1 || value > most)
        return wrongUse(u"--%1 takes a number from 1 to %2"_s.arg(option).arg(most));
    return value;
}

Result<QList<Row>> chosenRows(const QList<Row> &all, const QString &names)
{
    QList<Row> chosen;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(all, name.trimmed(), &Row::name);
        if (found == all.end())
            return wrongUse(u"there is no row \"%1\"; --list shows all"_s.arg(name));
        chosen.append(*found);
    }
    if (chosen.isEmpty())
        return wrongUse(u"--only names no row"_s);
    return chosen;
}

/// They are for Culvert, at full size.
void forgetMusts(QList<Row> &rows)
{
    for (Row &row : rows) {
        for (Metric &metric : row.metrics)
            metric.must.reset();
    }
}

/// The program that was built with this one, else the one that is installed.
QString defaultCulvert()
{
#ifdef CULVERT_PROGRAM
    return QStringLiteral(CULVERT_PROGRAM);
#else
    return QStandardPaths::findExecutable(u"culvert"_s);
#endif
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Runs Culvert and ssh -D side by side against a private ssh server, and prints what "
        u"Culvert reaches as a ratio.\nExit status: 0 measured and all musts reached, 1 a wrong "
        u"byte or "
        u"another failure, 2 wrong usage, 3 measured and something falls short."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"list"_s, u"Show the rows and end."_s},
        {u"only"_s, u"Run these rows only, in this order."_s, u"ROW,ROW..."_s},
        {u"pairs"_s,
         u"Measure every row so many times with each (default: 5; fewer for the slow rows)."_s,
         u"N"_s},
        {u"megabytes"_s, u"What a bulk row moves in one measurement (10^6 bytes)."_s, u"N"_s,
         u"512"_s},
        {u"json"_s, u"Write all figures to this file as well."_s, u"FILE"_s},
        {u"culvert"_s, u"The program to measure."_s, u"PROGRAM"_s, defaultCulvert()},
        {u"plots"_s, u"Instead of rows, measure what the plots show, and write them here as SVG."_s,
         u"FOLDER"_s},
        {u"no-musts"_s, u"Hold nothing against what it must reach, such as in a smoke test."_s},
        {u"noise"_s,
         u"Measure ssh -D against itself instead: how far the ratios of this machine scatter."_s},
    });
    QCommandLineOption server(LoadServerProcess::option());
    server.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(server);
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
    const Result<int> megabytes = numberOf(parser, u"megabytes"_s, MostMegabytes);
    if (!megabytes)
        return megabytes.failure();
    options.rows = allRows(*megabytes);
    if (parser.isSet(u"only"_s)) {
        Result<QList<Row>> rows = chosenRows(options.rows, parser.value(u"only"_s));
        if (!rows)
            return rows.failure();
        options.rows = rows.takeValue();
    }
    if (parser.isSet(u"pairs"_s)) {
        const Result<int> pairs = numberOf(parser, u"pairs"_s, MostPairs);
        if (!pairs)
            return pairs.failure();
        options.pairs = *pairs;
    }
    options.jsonFile = parser.value(u"json"_s);
    options.culvert = parser.value(u"culvert"_s);
    options.noise = parser.isSet(u"noise"_s);
    if (options.noise) {
        options.rows.removeIf(
            [](const Row &row) { return row.setting.alone || row.measureReference; });
    }
    if (options.noise || parser.isSet(u"no-musts"_s))
        forgetMusts(options.rows);
    options.plotsFolder = parser.value(u"plots"_s);
    options.list = parser.isSet(u"list"_s);
    options.loadServer = parser.isSet(LoadServerProcess::option());
    return options;
}

} // namespace Culvert::Bench
