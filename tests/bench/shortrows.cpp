// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/shortrows.h"

#include "tests/bench/shorttransfers.h"

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Crowd = 8;
/// From so many megabytes of a bulk row on, each transfer is repeated as often as it should be.
constexpr double FullSize = 512;
/// A must of 1.0, with what ratios of single transfers scatter by.
constexpr double AsFast = 1.05;

const QList<ShortTransfer> Transfers{
    {.connections = 1, .bytes = 500'000, .repeats = 3},
    {.connections = 1, .bytes = 2'000'000, .repeats = 3},
    {.connections = Crowd, .bytes = 2'000'000, .repeats = 2},
    {.connections = Crowd, .bytes = 8'000'000, .repeats = 1},
};

Row shortRow(LoadKind kind, int roundTripMs, double share)
{
    const bool down = kind == LoadKind::Send;
    const double crowdMust = down ? 1.0 : AsFast;
    return {
        .name = u"short-%1-%2ms"_s.arg(down ? u"downloads"_s : u"uploads"_s).arg(roundTripMs),
        .about = u"%1 that are soon over, one and %2 at a time, over a line of %3 ms"_s
                     .arg(down ? u"downloads"_s : u"uploads"_s)
                     .arg(Crowd)
                     .arg(roundTripMs),
        .setting = {.line = {.roundTrip = std::chrono::milliseconds(roundTripMs)}, .culvert = {}},
        .metrics = {{u"0.5 MB"_s, u"ms"_s, Metric::Better::Lower, AsFast},
                    {u"2 MB"_s, u"ms"_s, Metric::Better::Lower, AsFast},
                    {u"8x2 MB"_s, u"ms"_s, Metric::Better::Lower, crowdMust},
                    {u"8x8 MB"_s, u"ms"_s, Metric::Better::Lower, crowdMust}},
        .pairs = 3,
        .connections = Crowd,
        .measure = [kind, share](const Subject &subject, double effort) {
            return measureShortTransfers(subject, kind, Transfers, effort * share);
        }};
}

} // namespace

QList<Row> shortTransferRows(int megabytes)
{
    const double share = std::min(1.0, megabytes / FullSize);
    QList<Row> rows;
    for (const int roundTripMs : {40, 100}) {
        rows.append(shortRow(LoadKind::Send, roundTripMs, share));
        rows.append(shortRow(LoadKind::Take, roundTripMs, share));
    }
    return rows;
}

} // namespace Culvert::Bench
