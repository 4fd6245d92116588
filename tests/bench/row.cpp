// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/row.h"

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int SetUps = 1000;
constexpr int RoundTrips = 200;
constexpr int Downloads = 8;

int share(int count, double effort)
{
    return std::max(1, static_cast<int>(count * effort));
}

Row bulkRow(const QString &name, const QString &about, LoadKind kind, int connections,
            int megabytes, double must)
{
    Row row{.name = name,
            .about = about,
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = must}},
            .isBulk = true,
            .connections = connections,
            .measure = {}};
    const double bytes = megabytes * 1e6;
    row.measure = [kind, connections, bytes](Route route, double effort) {
        return measureBulk(route, kind, connections, static_cast<quint64>(bytes * effort));
    };
    return row;
}

Row setUpRow()
{
    return {.name = u"set-up"_s,
            .about = u"%1 connections one after the other, each to its first echo"_s.arg(SetUps),
            .metrics = {{u"p50"_s, u"ms"_s, Metric::Better::Lower, 0.85},
                        {u"p99"_s, u"ms"_s, Metric::Better::Lower, 1.0}},
            .measure = [](Route route, double effort) {
                return measureSetUp(route, share(SetUps, effort));
            }};
}

Row holdRow(int connections, std::optional<double> must, int pairs)
{
    return {
        .name = u"hold-%1"_s.arg(connections),
        .about =
            u"%1 connections opened one after the other, each to its first echo, and kept"_s.arg(
                connections),
        .metrics = {{{}, u"s"_s, Metric::Better::Lower, must}},
        .pairs = pairs,
        .connections = connections,
        .measure = [connections](Route route, double effort) {
            // Its cost grows with the square of the number, and so must the warm-up shrink.
            return measureHold(route, share(connections, effort * effort));
        }};
}

Row echoRow()
{
    return {
        .name = u"echo-under-downloads"_s,
        .about =
            u"%1 round trips of 8 bytes while %2 downloads run"_s.arg(RoundTrips).arg(Downloads),
        .metrics = {{u"p50"_s, u"ms"_s, Metric::Better::Lower, 1.0},
                    {u"downloads"_s, u"MB/s"_s, Metric::Better::Higher, std::nullopt}},
        .connections = Downloads + 1,
        .measure = [](Route route, double effort) {
            return measureEchoUnderDownloads(route, Downloads, share(RoundTrips, effort));
        }};
}

} // namespace

bool Metric::isMetBy(double ratio) const
{
    if (!must)
        return true;
    return better == Better::Higher ? ratio >= *must : ratio <= *must;
}

QList<Row> allRows(int megabytes)
{
    return {
        bulkRow(u"download"_s, u"one download"_s, LoadKind::Send, 1, megabytes, 0.90),
        bulkRow(u"upload"_s, u"one upload"_s, LoadKind::Take, 1, megabytes, 0.90),
        bulkRow(u"downloads-8"_s, u"8 downloads at a time"_s, LoadKind::Send, 8, megabytes, 0.85),
        bulkRow(u"uploads-8"_s, u"8 uploads at a time"_s, LoadKind::Take, 8, megabytes, 0.85),
        setUpRow(),
        echoRow(),
        holdRow(1000, std::nullopt, 3),
        // ssh -D alone takes more than a minute for it.
        holdRow(4000, 0.4, 1),
    };
}

} // namespace Culvert::Bench
