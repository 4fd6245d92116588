// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/lossyrows.h"

#include "tests/bench/threadmeasurements.h"

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double BytesPerMegabyte = 1e6;
/// From so many megabytes of a bulk row on, all is done that there is.
constexpr double FullSize = 512;
constexpr int Transfers = 8;
constexpr int Pairs = 3;

/// What ssh -D takes 20 s for over the line of 40 ms, where cubic finds losses.
constexpr double CubicMegabytes = 12;
constexpr double BbrMegabytes = 160;
constexpr double FarBbrMegabytes = 80;

constexpr int TransfersBeside = 4;
constexpr int SetUps = 20;
constexpr quint64 Ramp = 2'000'000;

constexpr int Objects = 60;
constexpr int PageConnections = 6;
constexpr auto PageRoundTrip = 80ms;
constexpr quint64 PageRamp = 500'000;

enum class Pool { Default, OneSsh };

/// One round trip's worth of the line waits in its queue, as routers have it.
LineSettings packetLine(std::chrono::milliseconds roundTrip, quint64 bytesPerSecond, double loss,
                        Congestion congestion)
{
    const auto queue = bytesPerSecond * static_cast<quint64>(roundTrip.count()) / std::milli::den;
    return {.roundTrip = roundTrip,
            .bytesPerSecond = bytesPerSecond,
            .bufferBytes = queue,
            .loss = loss,
            .congestion = congestion};
}

Setting on(const LineSettings &line, Pool pool)
{
    Setting setting{.line = line, .culvert = {}};
    if (pool == Pool::Default)
        setting.culvert.pool = PoolSettings();
    return setting;
}

double shareOf(int megabytes)
{
    return std::min(1.0, megabytes / FullSize);
}

int atLeastOne(double count)
{
    return std::max(1, static_cast<int>(count));
}

Row bulkRow(const QString &name, const QString &about, LoadKind kind, const Setting &setting,
            double megabytes, double must)
{
    return {.name = name,
            .about = u"%1 %2 at a time over a line that loses packets: "_s.arg(Transfers).arg(
                         kind == LoadKind::Send ? u"downloads"_s : u"uploads"_s) +
                     about,
            .setting = setting,
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = must}},
            .pairs = Pairs,
            .connections = Transfers,
            .measure = [kind, megabytes](const Subject &subject, double effort) {
                const double bytes = megabytes * BytesPerMegabyte * effort;
                return measureBulkAfresh(subject, kind, Transfers, static_cast<quint64>(bytes));
            }};
}

QList<Row> cubicRows(double share)
{
    const LineSettings line = cubicLine(40ms, 0.005);
    const double size = CubicMegabytes * share;
    const QString about = u"cubic, 0.5 %, 40 ms, "_s;
    const QString pool = u"the default pool"_s;
    const QString one = u"one ssh"_s;
    return {bulkRow(u"lossy-downloads"_s, about + pool, LoadKind::Send, on(line, Pool::Default),
                    size, 2.5),
            bulkRow(u"lossy-uploads"_s, about + pool, LoadKind::Take, on(line, Pool::Default), size,
                    2.5),
            bulkRow(u"lossy-downloads-one-ssh"_s, about + one, LoadKind::Send,
                    on(line, Pool::OneSsh), size, 0.95),
            bulkRow(u"lossy-uploads-one-ssh"_s, about + one, LoadKind::Take, on(line, Pool::OneSsh),
                    size, 0.95)};
}

QList<Row> bbrRows(double share)
{
    const LineSettings line = packetLine(40ms, 50'000'000, 0.02, Congestion::Bbr);
    const LineSettings farLine = packetLine(120ms, 20'000'000, 0.01, Congestion::Bbr);
    const QString about = u"bbr, 2 %, 40 ms, "_s;
    const QString farAbout = u"bbr, 1 %, 120 ms, 20 MB/s, "_s;
    const QString pool = u"the default pool"_s;
    const QString one = u"one ssh"_s;
    constexpr LoadKind Up = LoadKind::Take;
    constexpr double Must = 0.95;
    return {bulkRow(u"lossy-bbr-uploads"_s, about + pool, Up, on(line, Pool::Default),
                    BbrMegabytes * share, Must),
            bulkRow(u"lossy-bbr-uploads-one-ssh"_s, about + one, Up, on(line, Pool::OneSsh),
                    BbrMegabytes * share, Must),
            bulkRow(u"lossy-bbr-uploads-120ms"_s, farAbout + pool, Up, on(farLine, Pool::Default),
                    FarBbrMegabytes * share, Must),
            bulkRow(u"lossy-bbr-uploads-120ms-one-ssh"_s, farAbout + one, Up,
                    on(farLine, Pool::OneSsh), FarBbrMegabytes * share, Must)};
}

Row setUpRow(const QString &name, LoadKind kind, double share)
{
    const bool down = kind == LoadKind::Send;
    return {.name = name,
            .about = u"set-ups to the first echo while %1 %2 run over a line that loses packets: "
                     "cubic, 0.5 %, 40 ms, the default pool"_s.arg(TransfersBeside)
                         .arg(down ? u"downloads"_s : u"uploads"_s),
            .setting = on(cubicLine(40ms, 0.005), Pool::Default),
            .metrics = {{u"p50"_s, u"ms"_s, Metric::Better::Lower, 0.5},
                        {u"p95"_s, u"ms"_s, Metric::Better::Lower, 0.5}},
            .pairs = Pairs,
            .connections = TransfersBeside + 1,
            .measure = [kind, share](const Subject &subject, double effort) {
                const auto ramp = static_cast<quint64>(Ramp * effort * share);
                const Least least{atLeastOne(SetUps * effort * share), {}};
                return measureSetUpUnder(subject, kind, TransfersBeside, ramp, least);
            }};
}

QString pageAbout()
{
    return u"a page of %1 objects of 20 to 300 KB in %2 connections, 80 ms"_s.arg(Objects).arg(
        PageConnections);
}

Row lossyPageRow(double share)
{
    return {.name = u"lossy-page"_s,
            .about = pageAbout() + u", 1 % loss, cubic, beside a download; the default pool"_s,
            .setting = on(cubicLine(PageRoundTrip, 0.01), Pool::Default),
            .metrics = {{{}, u"ms"_s, Metric::Better::Lower, 0.5}},
            .pairs = Pairs,
            .connections = PageConnections + 1,
            .measure = [share](const Subject &subject, double effort) {
                const auto ramp = static_cast<quint64>(PageRamp * effort * share);
                return measurePageUnderDownload(subject, atLeastOne(Objects * effort * share),
                                                PageConnections, ramp);
            }};
}

} // namespace

LineSettings cubicLine(std::chrono::milliseconds roundTrip, double loss)
{
    return packetLine(roundTrip, 50'000'000, loss, Congestion::Cubic);
}

Row pageRow(int megabytes)
{
    return {.name = u"page-80ms"_s,
            .about = pageAbout(),
            .setting = on({.roundTrip = PageRoundTrip}, Pool::OneSsh),
            .metrics = {{{}, u"ms"_s, Metric::Better::Lower, 1.0}},
            .connections = PageConnections,
            .measure = [share = shareOf(megabytes)](const Subject &subject, double effort) {
                return measurePage(subject, atLeastOne(Objects * effort * share), PageConnections);
            }};
}

QList<Row> lossyRows(int megabytes)
{
    const double share = shareOf(megabytes);
    QList<Row> rows = cubicRows(share) + bbrRows(share);
    rows.append(setUpRow(u"lossy-set-up-under-downloads"_s, LoadKind::Send, share));
    rows.append(setUpRow(u"lossy-set-up-under-uploads"_s, LoadKind::Take, share));
    rows.append(lossyPageRow(share));
    return rows;
}

} // namespace Culvert::Bench
