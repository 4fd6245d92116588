// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report/lossplots.h"

#include "tests/bench/load/endlessload.h"
#include "tests/bench/lossyrows.h"
#include "tests/bench/report/statistics.h"
#include "tests/bench/threadmeasurements.h"

#include <array>
#include <thread>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double BytesPerMegabyte = 1e6;
constexpr double Percents = 100;
constexpr auto RoundTrip = 40ms;
constexpr int Repeats = 3;
/// What has taken so long in all tells enough without being repeated.
constexpr auto LongEnough = 20s;

constexpr int Downloads = 8;
constexpr auto WatchTime = 6s;
constexpr int Objects = 60;
constexpr int PageConnections = 6;

/// One curve.
struct Contestant
{
    QString name;
    std::size_t contender;
    PoolSettings pool;
};

QList<Contestant> contestants()
{
    const PoolSettings one = CulvertTunnel::Settings().pool;
    // Culvert first and ssh -D second, as in the other plots.
    return {{u"Culvert, default"_s, 0, PoolSettings()},
            {u"ssh -D"_s, 1, one},
            {u"Culvert, one ssh"_s, 0, one}};
}

/// From the first connect on, so that whatever grows has to do so in this time.
Result<double> downloadsFromTheStart(const Subject &subject)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    EndlessLoad load(fresh->route, LoadKind::Send, Downloads);
    std::this_thread::sleep_for(WatchTime);
    const auto moved = static_cast<double>(load.moved());
    if (const auto failure = load.finish())
        return *failure;
    return moved / BytesPerMegabyte / std::chrono::duration<double>(WatchTime).count();
}

Result<double> pageTime(const Subject &subject)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    const Result<Sample> sample = measurePage(*fresh, Objects, PageConnections);
    if (!sample)
        return sample.failure();
    return sample->front() / std::milli::den;
}

} // namespace

LossPlots::LossPlots(Stage &stage, Tell tell)
    : m_stage(stage)
    , m_tell(std::move(tell))
{}

Result<Plot> LossPlots::throughput()
{
    const Plot plot{.title = u"8 downloads at a time over a line of 40 ms that loses packets"_s,
                    .xTitle = u"loss, %"_s,
                    .yTitle = u"MB/s"_s,
                    .curves = {},
                    .yAxis = Plot::Axis::Logarithmic};
    return over({0, 0.25, 0.5, 1, 2, 3}, plot, downloadsFromTheStart);
}

Result<Plot> LossPlots::page()
{
    const Plot plot{.title = u"A page of 60 objects over a line of 40 ms that loses packets"_s,
                    .xTitle = u"loss, %"_s,
                    .yTitle = u"s"_s,
                    .curves = {}};
    return over({0, 0.5, 1, 2, 3}, plot, pageTime);
}

Result<Plot> LossPlots::over(const QList<double> &percents, Plot plot, const Measure &measure)
{
    for (const Contestant &contestant : contestants()) {
        QList<QPointF> points;
        for (const double percent : percents) {
            Setting setting{.line = cubicLine(RoundTrip, percent / Percents), .culvert = {}};
            setting.culvert.pool = contestant.pool;
            const Result<double> value = valueAt(setting, contestant.contender, measure);
            if (!value)
                return value.failure();
            m_tell(
                u"%1 %2 %3\n"_s.arg(contestant.name, -18).arg(percent, 8).arg(*value, 10, 'f', 2));
            points.append({percent, *value});
        }
        plot.curves.append({contestant.name, points});
    }
    return plot;
}

Result<double> LossPlots::valueAt(const Setting &setting, std::size_t contender,
                                  const Measure &measure)
{
    if (const auto failure = m_stage.set(setting))
        return *failure;
    return medianOf(contender, measure);
}

Result<double> LossPlots::medianOf(std::size_t contender, const Measure &measure) const
{
    std::vector<double> values;
    const Clock::time_point start = Clock::now();
    while (values.empty() || (values.size() < Repeats && Clock::now() - start < LongEnough)) {
        Contender &measured = m_stage.contender(contender);
        const Route route{measured.proxyPort(), m_stage.loadServer().port()};
        const Result<double> value = measure({measured, m_stage.line(), route});
        if (!value)
            return value.failure();
        if (const auto failure = m_stage.loadServer().waitUntilQuiet())
            return *failure;
        values.push_back(*value);
    }
    return median(values);
}

} // namespace Culvert::Bench
