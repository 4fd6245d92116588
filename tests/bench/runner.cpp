// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/runner.h"

#include "tests/bench/processcpu.h"

#include <sys/resource.h>

#include <algorithm>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double WarmUpEffort = 0.1;
constexpr double BytesPerGigabyte = 1e9;
/// What a program may need for a connection, and beside its connections.
constexpr rlim_t SpareDescriptors = 200;
constexpr rlim_t DescriptorsPerConnection = 2;

std::optional<Failure> tooFewDescriptors(const Row &row)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t needed =
        static_cast<rlim_t>(row.connections) * DescriptorsPerConnection + SpareDescriptors;
    if (limit.rlim_cur >= needed)
        return std::nullopt;
    return Failure{
        FailureKind::Internal,
        u"needs %1 open files a process, and the limit is %2 (ulimit -Hn)"_s.arg(needed).arg(
            limit.rlim_cur),
        {}};
}

} // namespace

std::vector<double> RowResult::values(std::size_t contender, std::size_t metric) const
{
    std::vector<double> values;
    for (const Sample &sample : samples[contender])
        values.push_back(sample.values[metric]);
    return values;
}

std::vector<double> RowResult::ratios(std::size_t metric) const
{
    std::vector<double> ratios;
    const std::size_t pairs = std::min(samples[0].size(), samples[1].size());
    for (std::size_t i = 0; i < pairs; ++i)
        ratios.push_back(samples[0][i].values[metric] / samples[1][i].values[metric]);
    return ratios;
}

Runner::Runner(LoadServerProcess &server, Contender &culvert, Contender &reference)
    : m_server(server)
    , m_contenders{&culvert, &reference}
{}

RowResult Runner::run(const Row &row, int pairs)
{
    RowResult result{.row = row, .samples = {}, .cpuSecondsPerGigabyte = {}, .failure = {}};
    m_cpuSeconds = 0;
    result.failure = tooFewDescriptors(row);
    if (!result.failure)
        result.failure = restartWhatEnded();
    if (!result.failure)
        result.failure = warmUp(row);
    for (int pair = 0; pair < pairs && !result.failure; ++pair)
        result.failure = runPair(result, pair % 2 == 0);
    // What went wrong must not go on in the next row, which starts what does not run.
    if (result.failure) {
        for (Contender *contender : m_contenders)
            contender->stop();
    }

    quint64 bytes = 0;
    for (const Sample &sample : result.samples[0])
        bytes += sample.bytes;
    if (row.isBulk && bytes > 0 && !result.failure)
        result.cpuSecondsPerGigabyte = m_cpuSeconds / static_cast<double>(bytes) * BytesPerGigabyte;
    return result;
}

std::optional<Failure> Runner::warmUp(const Row &row)
{
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
        const qint64 process = m_contenders[index]->processId();
        const auto before = cpuSeconds(process);
        const Result<Sample> sample = measure(result.row, index, 1);
        const auto after = cpuSeconds(process);
        if (!sample)
            return sample.failure();
        result.samples[index].push_back(*sample);
        if (index == 0)
            m_cpuSeconds += after.value_or(0) - before.value_or(0);
    }
    return std::nullopt;
}

Result<Sample> Runner::measure(const Row &row, std::size_t index, double effort)
{
    Contender &contender = *m_contenders[index];
    Result<Sample> sample = row.measure(Route{contender.proxyPort(), m_server.port()}, effort);
    if (!sample) {
        Failure failure = sample.failure();
        failure.message = contender.name() + u": "_s + failure.message;
        return failure;
    }
    if (auto failure = m_server.waitUntilQuiet()) {
        failure->message = contender.name() + u": "_s + failure->message;
        return *failure;
    }
    if (!contender.isRunning())
        return Failure{FailureKind::Internal, contender.name() + u" ended by itself"_s, {}};
    return sample;
}

std::optional<Failure> Runner::restartWhatEnded()
{
    for (Contender *contender : m_contenders) {
        if (contender->isRunning())
            continue;
        if (auto failure = contender->start())
            return failure;
    }
    return std::nullopt;
}

} // namespace Culvert::Bench
