// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/row.h"

#include "tests/bench/lossyrows.h"
#include "tests/bench/programmeasurements.h"
#include "tests/bench/runrows.h"
#include "tests/bench/shortrows.h"
#include "tests/bench/threadmeasurements.h"

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Better = Metric::Better;
using Judged = Metric::Judged;

constexpr double BytesPerMegabyte = 1e6;
constexpr int SetUps = 1000;
constexpr int RoundTrips = 200;
constexpr int Downloads = 8;
constexpr int SlowTransfers = 4;
/// What fills every queue of 4 connections over ssh: their windows of 2 MiB, and some.
constexpr quint64 SlowRamp = 10'000'000;
constexpr double MostCpuPerGigabyte = 0.5;

const Setting LongLine{.line = {.roundTrip = 100ms}, .culvert = {}};
const Setting SlowLine{.line = {.roundTrip = 40ms, .bytesPerSecond = 5'000'000}, .culvert = {}};

int share(int count, double effort)
{
    return std::max(1, static_cast<int>(count * effort));
}

Setting pooled(int processes, int connectionsPerProcess, bool alone = false)
{
    return {.line = {}, .culvert = {.pool = {processes, connectionsPerProcess}}, .alone = alone};
}

Setting onDemand(bool alone)
{
    return {.line = {}, .culvert = {.start = StartMode::OnDemand}, .alone = alone};
}

Row::Measure bulk(LoadKind kind, int connections, double megabytes)
{
    return [=](const Subject &subject, double effort) {
        const double bytes = megabytes * BytesPerMegabyte * effort;
        return measureBulk(subject, kind, connections, static_cast<quint64>(bytes));
    };
}

Row bulkRow(const QString &name, const QString &about, LoadKind kind, int connections,
            int megabytes, double must)
{
    return {.name = name,
            .about = about,
            .setting = {},
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = must},
                        {.name = u"CPU"_s,
                         .unit = u"s/GB"_s,
                         .better = Better::Lower,
                         .must = MostCpuPerGigabyte,
                         .judged = Judged::ByItself}},
            .connections = connections,
            .measure = bulk(kind, connections, megabytes)};
}

Row firstDownloadRow(int megabytes)
{
    return {.name = u"first-download"_s,
            .about = u"one download through an ssh that was just started"_s,
            .setting = {},
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = std::nullopt}},
            .measure = [megabytes](const Subject &subject, double effort) {
                const double bytes = megabytes * BytesPerMegabyte * effort;
                return measureFirstDownload(subject, static_cast<quint64>(bytes));
            }};
}

Row blockingDownloadsRow(int megabytes)
{
    return {.name = u"blocking-downloads-8"_s,
            .about = u"%1 downloads at a time by a client that has a thread and a blocking read "
                     "for each"_s.arg(Downloads),
            .setting = {},
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = 0.85}},
            .connections = Downloads,
            .measure = [megabytes](const Subject &subject, double effort) {
                const double bytes = megabytes * BytesPerMegabyte * effort;
                return measureBlockingDownloads(subject, Downloads, static_cast<quint64>(bytes));
            }};
}

Row longRow(const QString &name, const QString &about, LoadKind kind, int connections,
            double megabytes, std::optional<double> must)
{
    return {.name = name,
            .about = about + u" over a line of 100 ms"_s,
            .setting = LongLine,
            .metrics = {{.name = {}, .unit = u"MB/s"_s, .must = must}},
            .connections = connections,
            .measure = bulk(kind, connections, megabytes)};
}

Row setUpRow()
{
    return {.name = u"set-up"_s,
            .about = u"%1 connections one after the other, each to its first echo"_s.arg(SetUps),
            .setting = {},
            .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, 1.1},
                        {u"p99"_s, u"ms"_s, Better::Lower, 1.0}},
            .measure = [](const Subject &subject, double effort) {
                return measureSetUp(subject, share(SetUps, effort));
            }};
}

Row plainSetUpRow()
{
    return {.name = u"set-up-plain"_s,
            .about = u"the same through the least that can stand in Culvert's place"_s,
            .setting = {},
            .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, std::nullopt},
                        {u"p99"_s, u"ms"_s, Better::Lower, std::nullopt}},
            .measure =
                [](const Subject &subject, double effort) {
                    return measureSetUpPlainly(subject, share(SetUps, effort));
                },
            .measureReference =
                [](const Subject &subject, double effort) {
                    return measureSetUp(subject, share(SetUps, effort));
                }};
}

/// Culvert over a PlainRelay instead of over ssh -D: what of its time is its own.
Row setUpAgainstPlainRow()
{
    return {.name = u"set-up-against-plain"_s,
            .about = u"set-up, measured against the relay of set-up-plain"_s,
            .setting = {},
            .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, 1.0},
                        {u"p99"_s, u"ms"_s, Better::Lower, std::nullopt}},
            .measure = [](const Subject &subject,
                          double effort) { return measureSetUp(subject, share(SetUps, effort)); },
            .measureReference =
                [](const Subject &subject, double effort) {
                    return measureSetUpPlainly(subject, share(SetUps, effort));
                }};
}

Row holdRow(const QString &name, const Setting &setting, int connections,
            std::optional<double> must, int pairs)
{
    return {
        .name = name,
        .about =
            u"%1 connections opened one after the other, each to its first echo, and kept; %2 ssh"_s
                .arg(connections)
                .arg(setting.culvert.pool.processes),
        .setting = setting,
        .metrics = {{{}, u"s"_s, Better::Lower, must}},
        .pairs = pairs,
        .connections = connections,
        .measure = [connections](const Subject &subject, double effort) {
            // Its cost grows with the square of the number, and so must the warm-up shrink.
            return measureHold(subject, share(connections, effort * effort));
        }};
}

Row echoRow()
{
    return {
        .name = u"echo-under-downloads"_s,
        .about =
            u"%1 round trips of 8 bytes while %2 downloads run"_s.arg(RoundTrips).arg(Downloads),
        .setting = {},
        .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, 1.0},
                    {u"downloads"_s, u"MB/s"_s, Better::Higher, std::nullopt}},
        .connections = Downloads + 1,
        .measure = [](const Subject &subject, double effort) {
            return measureEchoUnderDownloads(subject, Downloads, share(RoundTrips, effort));
        }};
}

Row slowRow(const QString &name, LoadKind kind)
{
    const bool down = kind == LoadKind::Send;
    Row row{.name = name,
            .about = u"set-ups to the first echo while %1 %2 run over a line of 5 MB/s and 40 ms"_s
                         .arg(SlowTransfers)
                         .arg(down ? u"downloads"_s : u"uploads"_s),
            .setting = SlowLine,
            .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, 0.35},
                        {u"p95"_s, u"ms"_s, Better::Lower, std::nullopt}},
            .connections = SlowTransfers + 1,
            .measure = [kind](const Subject &subject, double effort) {
                const auto ramp = static_cast<quint64>(SlowRamp * effort);
                const Least least{share(3, effort), effort < 1 ? 0s : 3s};
                return measureSetUpUnder(subject, kind, SlowTransfers, ramp, least);
            }};
    if (down)
        row.metrics.append({u"downloads"_s, u"MB/s"_s, Better::Higher, 0.95});
    return row;
}

Row firstByteRow()
{
    return {
        .name = u"first-byte"_s,
        .about = u"connect to first echo through an idle profile, against ssh -W from cold"_s,
        .setting = onDemand(false),
        .metrics = {{{}, u"ms"_s, Better::Lower, 1.1}},
        .measure = [](const Subject &subject, double) { return measureFirstByte(subject); },
        .measureReference = [](const Subject &subject, double) { return measureColdSsh(subject); }};
}

Row startRow()
{
    return {.name = u"start"_s,
            .about = u"culvert --headless, from its start until it listens"_s,
            .setting = onDemand(true),
            .metrics = {{{}, u"ms"_s, Better::Lower, 100, Judged::ByItself}},
            .measure = [](const Subject &subject, double) { return measureStart(subject); }};
}

Row startOnDesktopRow()
{
    return {.name = u"start-on-desktop"_s,
            .about = u"culvert, from its start until its icon is in the tray"_s,
            .setting = {.line = {},
                        .culvert = {.start = StartMode::OnDemand, .onDesktop = true},
                        .alone = true},
            .metrics = {{u"listening"_s, u"ms"_s, Better::Lower, std::nullopt, Judged::ByItself},
                        {u"tray icon"_s, u"ms"_s, Better::Lower, 400, Judged::ByItself}},
            .measure = [](const Subject &subject, double) { return measureStart(subject); }};
}

Row memoryRow()
{
    constexpr int Connections = 10'000;
    constexpr int Processes = 8;
    return {.name = u"hold-10000"_s,
            .about = u"memory of the program for each of %1 connections; %2 ssh"_s.arg(Connections)
                         .arg(Processes),
            .setting = pooled(Processes, Connections / Processes, true),
            .metrics = {{u"memory each"_s, u"KiB"_s, Better::Lower, 4, Judged::ByItself},
                        {u"opening"_s, u"s"_s, Better::Lower, std::nullopt, Judged::ByItself}},
            .pairs = 1,
            .connections = Connections,
            .measure = [](const Subject &subject, double) {
                return measureMemoryHeld(subject, Connections);
            }};
}

Row stalledRow(double megabytes)
{
    constexpr int Stalled = 1000;
    const auto bytes = static_cast<quint64>(megabytes * BytesPerMegabyte);
    return {.name = u"stalled-1000"_s,
            .about = u"%1 downloads that nobody reads, and one that somebody does"_s.arg(Stalled),
            .setting = {.line = {}, .culvert = {}, .alone = true},
            .metrics = {{u"added memory"_s, u"MiB"_s, Better::Lower, 150, Judged::ByItself},
                        {u"healthy reader"_s, u"share"_s, Better::Higher, 0.9, Judged::ByItself},
                        {u"crowd"_s, u"share"_s, Better::Higher, std::nullopt, Judged::ByItself}},
            .pairs = 3,
            .connections = Stalled,
            .measure = [bytes](const Subject &subject, double) {
                return measureStalled(subject, Stalled, bytes);
            }};
}

Row idleRow(const QString &name, const QString &about, const Setting &setting)
{
    return {
        .name = name,
        .about = u"how often the program wakes up in 10 s "_s + about,
        .setting = setting,
        .metrics = {{{}, u"times"_s, Better::Lower, 0, Judged::ByItself}},
        .pairs = 1,
        .measure = [](const Subject &subject, double) { return measureWakeUps(subject, 5s, 10s); }};
}

Row lineRow()
{
    return {.name = u"line"_s,
            .about = u"the bench's own line of 5 MB/s and 40 ms, without any tunnel"_s,
            .setting = onDemand(true),
            .metrics = {{u"added"_s, u"ms"_s, Better::Lower, 1.0, Judged::ByItself},
                        {u"bandwidth"_s, u"share"_s, Better::Higher, 0.98, Judged::ByItself}},
            .measure = [](const Subject &subject, double) {
                return measureLine(subject, SlowLine.line, 20, SlowRamp);
            }};
}

} // namespace

bool Metric::isMetBy(double value) const
{
    if (!must)
        return true;
    return better == Better::Higher ? value >= *must : value <= *must;
}

QList<Row> allRows(int megabytes)
{
    constexpr LoadKind Down = LoadKind::Send;
    constexpr LoadKind Up = LoadKind::Take;
    QList<Row> rows{
        bulkRow(u"download"_s, u"one download"_s, Down, 1, megabytes, 0.90),
        bulkRow(u"upload"_s, u"one upload"_s, Up, 1, megabytes, 0.90),
        bulkRow(u"downloads-8"_s, u"8 downloads at a time"_s, Down, 8, megabytes, 0.85),
        bulkRow(u"uploads-8"_s, u"8 uploads at a time"_s, Up, 8, megabytes, 0.85),
        blockingDownloadsRow(megabytes),
        firstDownloadRow(megabytes),
        setUpRow(),
        plainSetUpRow(),
        setUpAgainstPlainRow(),
        echoRow(),
        holdRow(u"hold-1000"_s, {}, 1000, std::nullopt, 3),
        // ssh -D alone takes more than a minute for it.
        holdRow(u"hold-4000"_s, {}, 4000, 0.4, 1),
        holdRow(u"hold-4000-pool"_s, pooled(4, 1000), 4000, 0.15, 1),
        firstByteRow(),
        // Over the long line, ssh -D moves 20 MB/s in a connection.
        longRow(u"download-100ms"_s, u"one download"_s, Down, 1, megabytes * 0.4, 5),
        longRow(u"downloads-4-100ms"_s, u"4 downloads"_s, Down, 4, megabytes * 0.6, 2),
        longRow(u"upload-100ms"_s, u"one upload"_s, Up, 1, megabytes * 0.2, 0.98),
        longRow(u"uploads-4-100ms"_s, u"4 uploads"_s, Up, 4, megabytes * 0.6, std::nullopt),
        slowRow(u"set-up-under-uploads"_s, Up),
        slowRow(u"set-up-under-downloads"_s, Down),
        startRow(),
        startOnDesktopRow(),
        memoryRow(),
        stalledRow(megabytes),
        idleRow(u"idle"_s, u"while no ssh runs"_s, onDemand(true)),
        idleRow(u"idle-up"_s, u"while its ssh runs and carries nothing"_s,
                {.line = {}, .culvert = {}, .alone = true}),
        lineRow(),
    };
    rows.append(programRunRows(megabytes));
    rows.append(shortTransferRows(megabytes));
    rows.append(pageRow(megabytes));
    rows.append(lossyRows(megabytes));
    return rows;
}

} // namespace Culvert::Bench
