// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/options.h"

#include "tests/bench/load/loadserverprocess.h"
#include "tests/harness/rowoptions.h"

#include <QStandardPaths>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

const QString AllPlots = u"throughput,set-up,loss,page"_s;
constexpr int MostPairs = 1000;
constexpr int MostMegabytes = 1'000'000;

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

const QString Description =
    u"Runs Culvert and ssh -D side by side against a private ssh server, and prints what Culvert "
    u"reaches as a ratio.\nExit status: 0 measured and all musts reached, 1 a wrong byte or "
    u"another "
    u"failure, 2 wrong usage, 3 measured and something falls short."_s;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"pairs"_s,
         u"Measure every row so many times with each (default: 5; fewer for the slow rows)."_s,
         u"N"_s},
        {u"megabytes"_s, u"What a bulk row moves in one measurement (10^6 bytes)."_s, u"N"_s,
         u"512"_s},
        {u"json"_s, u"Write all figures to this file as well."_s, u"FILE"_s},
        {u"culvert"_s, u"The program to measure."_s, u"PROGRAM"_s, defaultCulvert()},
        {u"plots"_s, u"Instead of rows, measure what the plots show, and write them here as SVG."_s,
         u"FOLDER"_s},
        {u"plot"_s, u"Only these of the plots: throughput, set-up, loss, page."_s,
         u"PLOT,PLOT..."_s, AllPlots},
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
    Test::RowOptions asked(Description);
    const QCommandLineParser &parser = asked.parser();
    addOptions(asked.parser());
    if (const std::optional<Failure> failure = asked.parse())
        return *failure;

    Options options;
    const Result<int> megabytes = asked.number(u"megabytes"_s, MostMegabytes);
    if (!megabytes)
        return megabytes.failure();
    Result<QList<Row>> rows = asked.chosen(allRows(*megabytes));
    if (!rows)
        return rows.failure();
    options.rows = rows.takeValue();
    if (parser.isSet(u"pairs"_s)) {
        const Result<int> pairs = asked.number(u"pairs"_s, MostPairs);
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
    options.plots = parser.value(u"plot"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &plot : options.plots) {
        if (!AllPlots.split(u',').contains(plot))
            return Failure{FailureKind::InvalidProfile, u"there is no plot \"%1\""_s.arg(plot), {}};
    }
    options.list = asked.isList();
    options.loadServer = parser.isSet(LoadServerProcess::option());
    return options;
}

} // namespace Culvert::Bench
