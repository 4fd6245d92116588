// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/runrows.h"

#include "tests/bench/contenders/culverttunnel.h"
#include "tests/bench/load/loadclient.h"
#include "tests/bench/load/runnetwork.h"
#include "tests/bench/report/statistics.h"

#include <algorithm>
#include <functional>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

using Better = Metric::Better;
using Judged = Metric::Judged;

constexpr double BytesPerMegabyte = 1e6;
constexpr int SetUps = 500;
/// So many connections each way have the ssh and the caches warm.
constexpr int WarmUp = 20;
/// A download each way by turns, so that whatever else the machine does hits both.
constexpr int Turns = 3;

/// How long one thing took, in seconds.
using Timed = std::function<Result<double>()>;

/// The median of each, done by turns.
Result<std::pair<double, double>> medians(const Timed &one, const Timed &other, int times)
{
    std::vector<double> ones;
    std::vector<double> others;
    for (int i = 0; i < times; ++i) {
        const bool oneFirst = i % 2 == 0;
        for (const bool isOne : {oneFirst, !oneFirst}) {
            const Result<double> time = (isOne ? one : other)();
            if (!time)
                return time.failure();
            (isOne ? ones : others).push_back(*time);
        }
    }
    return std::pair(median(ones), median(others));
}

/// From before the connect until the answer is whole.
Result<double> bySocks(const Subject &subject, LoadKind kind, quint64 length)
{
    LoadClient client(subject.route);
    const Clock::time_point start = Clock::now();
    client.open(kind, length);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The same, and before the question for the name.
Result<double> byRun(const Subject &subject, const RunNetwork &network, LoadKind kind,
                     quint64 length)
{
    LoadClient client(subject.route);
    const Clock::time_point start = Clock::now();
    Result<Descriptor> socket = network.connectTo(subject.route.targetPort);
    if (!socket)
        return socket.failure();
    client.openOn(socket.takeValue(), kind, length);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Seconds by SOCKS, and by a program in a namespace.
Result<std::pair<double, double>> measureBoth(const Subject &subject, LoadKind kind, quint64 length,
                                              int times)
{
    const auto *culvert = dynamic_cast<const CulvertTunnel *>(&subject.contender);
    if (!culvert)
        return Failure{FailureKind::Internal, u"only Culvert runs programs"_s, {}};
    RunNetwork network(culvert->logFile());
    if (auto failure = network.start(culvert->program(), culvert->environment()))
        return *failure;
    const auto warmUp = medians([&] { return bySocks(subject, LoadKind::Echo, 1); },
                                [&] { return byRun(subject, network, LoadKind::Echo, 1); }, WarmUp);
    if (!warmUp)
        return warmUp;
    return medians([&] { return bySocks(subject, kind, length); },
                   [&] { return byRun(subject, network, kind, length); }, times);
}

Row downloadRow(int megabytes)
{
    return {
        .name = u"run-download"_s,
        .about = u"one download by a program of culvert run, against one through the SOCKS "
                 "port"_s,
        .setting = {.line = {}, .culvert = {}, .alone = true},
        .metrics = {{{}, u"MB/s"_s, Better::Higher, std::nullopt, Judged::ByItself},
                    {u"of SOCKS"_s, u"share"_s, Better::Higher, 0.95, Judged::ByItself}},
        .entersPrograms = true,
        .measure = [megabytes](const Subject &subject, double effort) -> Result<Sample> {
            const double bytes = std::max(1.0, megabytes * BytesPerMegabyte * effort / Turns);
            const auto times =
                measureBoth(subject, LoadKind::Send, static_cast<quint64>(bytes), Turns);
            if (!times)
                return times.failure();
            return Sample{bytes / BytesPerMegabyte / times->second, times->first / times->second};
        }};
}

Row setUpRow()
{
    constexpr double MillisecondsPerSecond = 1000;
    return {.name = u"run-set-up"_s,
            .about = u"%1 connections of such a program, from the question for the name to the "
                     "first echo, against as many through the SOCKS port"_s.arg(SetUps),
            .setting = {.line = {}, .culvert = {}, .alone = true},
            .metrics = {{u"p50"_s, u"ms"_s, Better::Lower, std::nullopt, Judged::ByItself},
                        {u"of SOCKS"_s, u"share"_s, Better::Lower, 1.2, Judged::ByItself}},
            .entersPrograms = true,
            .measure = [](const Subject &subject, double effort) -> Result<Sample> {
                const int count = std::max(1, static_cast<int>(SetUps * effort));
                const auto times = measureBoth(subject, LoadKind::Echo, 1, count);
                if (!times)
                    return times.failure();
                return Sample{times->second * MillisecondsPerSecond, times->second / times->first};
            }};
}

} // namespace

QList<Row> programRunRows(int megabytes)
{
    return {downloadRow(megabytes), setUpRow()};
}

} // namespace Culvert::Bench
