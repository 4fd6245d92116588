// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/threadmeasurements.h"

#include "tests/bench/load/blockingconnection.h"
#include "tests/bench/load/endlessload.h"

#include <atomic>
#include <functional>
#include <thread>

namespace Culvert::Bench {

namespace {

constexpr double BytesPerMegabyte = 1e6;
/// Sizes of a page's objects: all from the smallest to the largest in these steps, mixed.
constexpr quint64 Smallest = 20'000;
constexpr quint64 SizeStep = 5'000;
constexpr quint64 Sizes = 57;
constexpr quint64 Mixer = 37;

quint64 objectSize(int index)
{
    return Smallest + SizeStep * ((static_cast<quint64>(index) * Mixer) % Sizes);
}

using Work = std::function<std::optional<Failure>(BlockingConnection &connection)>;

/// Opens connections, a thread each, has each do @p work and end. Returns the time of all of it.
Result<double> secondsOf(const Subject &subject, int connections, const Work &work)
{
    std::vector<std::optional<Failure>> failures(static_cast<std::size_t>(connections));
    const Clock::time_point start = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (auto &failure : failures) {
            threads.emplace_back([&failure, &work, route = subject.route] {
                BlockingConnection connection;
                failure = connection.open(route);
                if (!failure)
                    failure = work(connection);
                if (!failure)
                    failure = connection.finish();
            });
        }
    }
    const std::chrono::duration<double> time = Clock::now() - start;
    for (const auto &failure : failures) {
        if (failure)
            return *failure;
    }
    return time.count();
}

} // namespace

Result<Sample> measureBlockingDownloads(const Subject &subject, int connections, quint64 bytes)
{
    const quint64 each = std::max<quint64>(bytes / static_cast<quint64>(connections), 1);
    const Result<double> time =
        secondsOf(subject, connections,
                  [each](BlockingConnection &connection) { return connection.fetch(each); });
    if (!time)
        return time.failure();
    return Sample{static_cast<double>(each) * connections / BytesPerMegabyte / *time};
}

Result<Sample> measurePage(const Subject &subject, int objects, int connections)
{
    std::atomic<int> next = 0;
    const Result<double> time =
        secondsOf(subject, connections, [&next, objects](BlockingConnection &connection) {
            std::optional<Failure> failure;
            for (int index = next++; index < objects && !failure; index = next++)
                failure = connection.fetch(objectSize(index));
            return failure;
        });
    if (!time)
        return time.failure();
    return Sample{*time * std::milli::den};
}

Result<Sample> measurePageUnderDownload(const Subject &subject, int objects, int connections,
                                        quint64 ramp)
{
    EndlessLoad load(subject.route, LoadKind::Send, 1);
    if (!load.waitUntilMoved(ramp)) {
        const auto failure = load.finish();
        return failure.value_or(Failure{});
    }
    Result<Sample> sample = measurePage(subject, objects, connections);
    if (const auto failure = load.finish())
        return *failure;
    return sample;
}

} // namespace Culvert::Bench
