// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/plots.h"

#include "tests/bench/load/endlessload.h"
#include "tests/bench/report/statistics.h"

#include <array>
#include <thread>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double BytesPerMegabyte = 1e6;
constexpr std::array RoundTrips{0, 10, 20, 50, 100, 150, 200, 250, 300};
/// Until a download has its full pace, and for how long it is then watched.
constexpr auto RampTime = 2s;
constexpr auto WatchTime = 2s;
constexpr int Repeats = 3;

constexpr std::array OpenConnections{0, 250, 500, 1000, 1500, 2000, 3000, 4000};
constexpr int SetUps = 100;
/// Opened at a time where the opening is not what is measured.
constexpr int Batch = 50;

std::optional<Failure> openMore(LoadClient &client, int count)
{
    while (client.opened() < static_cast<std::size_t>(count)) {
        for (int i = 0; i < Batch; ++i)
            client.open(LoadKind::Echo, 1);
        if (auto failure = client.runUntilFinished(client.opened()))
            return failure;
    }
    return std::nullopt;
}

} // namespace

Plots::Plots(Stage &stage, Tell tell)
    : m_stage(stage)
    , m_tell(std::move(tell))
{}

Result<Plot> Plots::throughput()
{
    Plot plot{u"One download over a long line"_s, u"round trip, ms"_s, u"MB/s"_s, {}};
    std::array<QList<QPointF>, 2> points;
    for (const int roundTrip : RoundTrips) {
        Setting setting;
        setting.line.roundTrip = std::chrono::milliseconds(roundTrip);
        if (const auto failure = m_stage.set(setting))
            return *failure;
        for (const std::size_t index : {0U, 1U}) {
            const Result<QPointF> point = throughputAt(index, roundTrip);
            if (!point)
                return point.failure();
            points[index].append(*point);
        }
    }
    for (const std::size_t index : {0U, 1U})
        plot.curves.append({m_stage.contender(index).name(), points[index]});
    return plot;
}

Result<Plot> Plots::setUp()
{
    Plot plot{u"Time to set up one more connection"_s, u"open connections"_s, u"ms, median"_s, {}};
    if (const auto failure = m_stage.set({}))
        return *failure;
    for (const std::size_t index : {0U, 1U}) {
        const Result<QList<QPointF>> points = setUpsOf(index);
        if (!points)
            return points.failure();
        plot.curves.append({m_stage.contender(index).name(), *points});
    }
    return plot;
}

Subject Plots::subject(std::size_t index) const
{
    Contender &contender = m_stage.contender(index);
    return {contender, m_stage.line(), {contender.proxyPort(), m_stage.loadServer().port()}};
}

Result<QPointF> Plots::throughputAt(std::size_t index, int roundTripMs)
{
    std::vector<double> values;
    for (int i = 0; i < Repeats; ++i) {
        EndlessLoad load(subject(index).route, LoadKind::Send, 1);
        std::this_thread::sleep_for(RampTime);
        const quint64 before = load.moved();
        const Clock::time_point start = Clock::now();
        std::this_thread::sleep_for(WatchTime);
        const auto moved = static_cast<double>(load.moved() - before);
        const double time = std::chrono::duration<double>(Clock::now() - start).count();
        auto failure = load.finish();
        if (!failure)
            failure = m_stage.loadServer().waitUntilQuiet();
        if (failure)
            return *failure;
        values.push_back(moved / BytesPerMegabyte / time);
    }
    return told(index, {static_cast<double>(roundTripMs), median(values)});
}

Result<QList<QPointF>> Plots::setUpsOf(std::size_t index)
{
    QList<QPointF> points;
    LoadClient held(subject(index).route);
    for (const int open : OpenConnections) {
        if (const auto failure = openMore(held, open))
            return *failure;
        const Result<Sample> sample = measureSetUp(subject(index), SetUps);
        if (!sample)
            return sample.failure();
        points.append(told(index, {static_cast<double>(open), sample->front()}));
    }
    // None of them may have been lost meanwhile.
    held.echoAgain();
    if (const auto failure = held.runUntilFinished(held.opened()))
        return *failure;
    held.clear();
    if (const auto failure = m_stage.loadServer().waitUntilQuiet())
        return *failure;
    return points;
}

QPointF Plots::told(std::size_t index, QPointF point) const
{
    m_tell(u"%1 %2 %3\n"_s.arg(m_stage.contender(index).name(), -10)
               .arg(point.x(), 8)
               .arg(point.y(), 10, 'f', 2));
    return point;
}

} // namespace Culvert::Bench
