// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measurements.h"

#include "tests/bench/loadclient.h"
#include "tests/bench/statistics.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace Culvert::Bench {

namespace {

constexpr double BytesPerMegabyte = 1e6;
/// More than any measurement downloads in its time: these end when they are closed.
constexpr quint64 Endless = quint64{1} << 50U;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

Result<Sample> measureBulk(Route route, LoadKind kind, int connections, quint64 bytes)
{
    const auto count = static_cast<std::size_t>(connections);
    const quint64 each = std::max<quint64>(bytes / count, 1);
    LoadClient client(route);
    const Clock::time_point start = Clock::now();
    for (std::size_t i = 0; i < count; ++i)
        client.open(kind, each);
    if (const auto failure = client.runUntilFinished(count))
        return *failure;
    const double time = seconds(Clock::now() - start);
    const auto moved = static_cast<double>(client.moved());
    return Sample{{moved / BytesPerMegabyte / time}, client.moved()};
}

Result<Sample> measureSetUp(Route route, int connections)
{
    std::vector<double> times;
    LoadClient client(route);
    for (int i = 0; i < connections; ++i) {
        const Flow &flow = client.open(LoadKind::Echo, 1);
        if (const auto failure = client.runUntilFinished(1))
            return *failure;
        times.push_back(milliseconds(flow.roundTrips().front()));
        client.clear();
    }
    return Sample{{median(times), percentile(times, 0.99)}, 0};
}

Result<Sample> measureHold(Route route, int connections)
{
    const auto count = static_cast<std::size_t>(connections);
    LoadClient client(route);
    const Clock::time_point start = Clock::now();
    while (client.finished() < count) {
        client.open(LoadKind::Echo, 1);
        if (const auto failure = client.runUntilFinished(client.opened()))
            return *failure;
    }
    const double time = seconds(Clock::now() - start);
    client.echoAgain();
    if (const auto failure = client.runUntilFinished(count))
        return *failure;
    return Sample{{time}, 0};
}

Result<Sample> measureEchoUnderDownloads(Route route, int downloads, int roundTrips)
{
    // A thread of its own, so that the echo waits for the tunnel and not for this program's reads.
    LoadClient load(route);
    std::optional<Failure> loadFailure;
    std::atomic<bool> loadEnded = false;
    for (int i = 0; i < downloads; ++i)
        load.open(LoadKind::Send, Endless);
    std::jthread loading([&](const std::stop_token &stop) {
        loadFailure = load.runUntilFinished(1, stop);
        loadEnded = true;
    });

    LoadClient client(route);
    const Clock::time_point start = Clock::now();
    const Flow &echo = client.open(LoadKind::Echo, static_cast<quint64>(roundTrips) + 1);
    const auto failure = client.runUntilFinished(1);
    const bool loadedThroughout = !loadEnded;
    const double time = seconds(Clock::now() - start);
    loading.request_stop();
    loading.join();

    if (failure)
        return *failure;
    if (loadFailure)
        return *loadFailure;
    if (!loadedThroughout)
        return Failure{FailureKind::Internal, QStringLiteral("the downloads ended early"), {}};
    std::vector<double> times;
    // The first one is the set-up, which other rows measure.
    for (std::size_t i = 1; i < echo.roundTrips().size(); ++i)
        times.push_back(milliseconds(echo.roundTrips()[i]));
    return Sample{{median(times), static_cast<double>(load.moved()) / BytesPerMegabyte / time}, 0};
}

} // namespace Culvert::Bench
