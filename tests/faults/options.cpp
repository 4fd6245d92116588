// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/options.h"

#include "tests/harness/rowoptions.h"

namespace Culvert::Faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRuns = 100;

} // namespace

Result<Options> optionsFromArguments()
{
    Test::RowOptions asked(
        u"Injects faults into real tunnels, and prints what the status says of each, and after how "
        u"many seconds.\nExit status: 0 all as it should be, 1 something was not, 2 wrong usage."_s);
    asked.parser().addOption({u"runs"_s, u"Inject every fault so many times."_s, u"N"_s, u"3"_s});
    if (const std::optional<Failure> failure = asked.parse())
        return *failure;

    Options options;
    options.list = asked.isList();
    Result<QList<Fault>> faults = asked.chosen(allFaults());
    if (!faults)
        return faults.failure();
    options.faults = faults.takeValue();
    const Result<int> runs = asked.number(u"runs"_s, MostRuns);
    if (!runs)
        return runs.failure();
    options.runs = *runs;
    return options;
}

} // namespace Culvert::Faults
