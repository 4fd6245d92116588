// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/runner.h"

#include "tests/bench/report/statistics.h"

#include <sys/resource.h>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double WarmUpEffort = 0.1;
/// What a program needs beside its connections, and `ssh -D` for one; Culvert needs one.
constexpr rlim_t SpareDescriptors = 200;
constexpr rlim_t DescriptorsPerConnection = 2;

std::optional<Failure> tooFewDescriptors(const Row &row)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t each = row.setting.alone ? 1 : DescriptorsPerConnection;
    const rlim_t needed = static_cast<rlim_t>(row.connections) * each + SpareDescriptors;
    if (limit.rlim_cur >= needed)
        return std::nullopt;
    return Failure{
        FailureKind::Internal,
        u"needs %1 open files a process, and the limit is %2 (ulimit -Hn)"_s.arg(needed).arg(
            limit.rlim_cur),
        {}};
}

} // namespace

bool RowResult::isSkipped() const
{
    return failure && failure->kind == FailureKind::Permission;
}

std::vector<double> RowResult::values(std::size_t contender, std::size_t metric) const
{
    std::vector<double> values;
    for (const Sample &sample : samples[contender])
        values.push_back(sample[metric]);
    return values;
}

std::vector<double> RowResult::judged(std::size_t metric) const
{
    if (row.metrics[static_cast<qsizetype>(metric)].judged == Metric::Judged::ByItself)
        return values(0, metric);
    std::vector<double> ratios;
    const std::size_t pairs = std::min(samples[0].size(), samples[1].size());
    for (std::size_t i = 0; i < pairs; ++i)
        ratios.push_back(samples[0][i][metric] / samples[1][i][metric]);
    return ratios;
}

bool RowResult::isMet(std::size_t metric) const
{
    const std::vector<double> all = judged(metric);
    return !failure && !all.empty() &&
           row.metrics[static_cast<qsizetype>(metric)].isMetBy(median(all));
}

bool RowResult::isMet() const
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(row.metrics.size()); ++i) {
        if (!isMet(i))
            return false;
    }
    return true;
}

Runner::Runner(Stage &stage)
    : m_stage(stage)
{}

RowResult Runner::run(const Row &row, int pairs)
{
    RowResult result{.row = row, .samples = {}, .failure = {}};
    result.failure = tooFewDescriptors(row);
    if (!result.failure)
        result.failure = m_stage.set(row.setting);
    if (!result.failure)
        result.failure = warmUp(row);
    for (int pair = 0; pair < pairs && !result.failure; ++pair)
        result.failure = runPair(result, pair % 2 == 0);
    // What went wrong must not go on in the next row, which starts what does not run.
    if (result.failure)
        m_stage.stop();
    return result;
}

std::optional<Failure> Runner::warmUp(const Row &row)
{
    // What holds for a program by itself is to be so from its start.
    if (row.setting.alone)
        return std::nullopt;
    for (const std::size_t index : {0U, 1U}) {
        if (const Result<Sample> sample = measure(row, index, WarmUpEffort); !sample)
            return sample.failure();
    }
    return std::nullopt;
}

std::optional<Failure> Runner::runPair(RowResult &result, bool culvertFirst)
{
    const std::size_t first = culvertFirst ? 0 : 1;
    for (const std::size_t index : {first, 1 - first}) {
        if (index == 1 && result.row.setting.alone)
            continue;
        const Result<Sample> sample = measure(result.row, index, 1);
        if (!sample)
            return sample.failure();
        result.samples[index].push_back(*sample);
    }
    return std::nullopt;
}

Result<Sample> Runner::measure(const Row &row, std::size_t index, double effort)
{
    Contender &contender = m_stage.contender(index);
    const Subject subject{
        contender, m_stage.line(), {contender.proxyPort(), m_stage.loadServer().port()}};
    const bool itsOwn = index == 1 && row.measureReference;
    Result<Sample> sample = (itsOwn ? row.measureReference : row.measure)(subject, effort);
    auto failure = sample ? m_stage.loadServer().waitUntilQuiet() : sample.failure();
    if (failure) {
        failure->message = contender.name() + u": "_s + failure->message;
        return *failure;
    }
    if (!contender.isRunning())
        return Failure{FailureKind::Internal, contender.name() + u" ended by itself"_s, {}};
    return sample;
}

} // namespace Culvert::Bench
