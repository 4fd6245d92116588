// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measurements.h"

#include "tests/bench/contenders/coldssh.h"
#include "tests/bench/contenders/plainrelay.h"
#include "tests/bench/load/endlessload.h"
#include "tests/bench/processfigures.h"
#include "tests/bench/report/statistics.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <thread>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

constexpr double BytesPerMegabyte = 1e6;
constexpr double BytesPerGigabyte = 1e9;
constexpr auto EndTimeout = 20s;
constexpr auto EndPause = 5ms;
/// What a link has carried, and how long ago, before bulk comes.
constexpr quint64 MostBefore = 500'000;
constexpr auto RestBefore = 500ms;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// One connection from connect to its first echo, in milliseconds.
Result<double> setUp(LoadClient &client)
{
    const Flow &flow = client.open(LoadKind::Echo, 1);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    const double time = milliseconds(flow.roundTrips().front());
    client.clear();
    return time;
}

} // namespace

Result<Subject> startAfresh(const Subject &subject)
{
    Contender &contender = subject.contender;
    contender.stop();
    auto failure = contender.startListening();
    if (!failure)
        failure = contender.waitUntilReady();
    if (failure)
        return *failure;
    return Subject{contender, subject.line, {contender.proxyPort(), subject.route.targetPort}};
}

Result<Sample> measureBulk(const Subject &subject, LoadKind kind, int connections, quint64 bytes)
{
    const auto count = static_cast<std::size_t>(connections);
    const quint64 each = std::max<quint64>(bytes / count, 1);
    LoadClient client(subject.route);
    const auto cpuBefore = cpuSeconds(subject.contender.processId());
    const Clock::time_point start = Clock::now();
    for (std::size_t i = 0; i < count; ++i)
        client.open(kind, each);
    if (const auto failure = client.runUntilFinished(count))
        return *failure;
    const double time = seconds(Clock::now() - start);
    const auto cpuAfter = cpuSeconds(subject.contender.processId());
    if (!cpuBefore || !cpuAfter)
        return Failure{FailureKind::Internal, u"its processor time is unknown"_s, {}};
    const auto moved = static_cast<double>(client.moved());
    return Sample{moved / BytesPerMegabyte / time,
                  (*cpuAfter - *cpuBefore) / moved * BytesPerGigabyte};
}

Result<Sample> measureBulkAfresh(const Subject &subject, LoadKind kind, int connections,
                                 quint64 bytes)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    for (const LoadKind before : {LoadKind::Send, LoadKind::Take}) {
        Result<Sample> carried = measureBulk(*fresh, before, 1, std::min(bytes, MostBefore));
        if (!carried)
            return carried;
    }
    std::this_thread::sleep_for(RestBefore);
    return measureBulk(*fresh, kind, connections, bytes);
}

Result<Sample> measureSetUp(const Subject &subject, int connections)
{
    std::vector<double> times;
    LoadClient client(subject.route);
    for (int i = 0; i < connections; ++i) {
        const Result<double> time = setUp(client);
        if (!time)
            return time.failure();
        times.push_back(*time);
    }
    return Sample{median(times), percentile(times, 0.99)};
}

Result<Sample> measureSetUpPlainly(const Subject &subject, int connections)
{
    PlainRelay relay;
    if (auto failure = relay.start(subject.line))
        return *failure;
    const Route route{relay.port(), subject.route.targetPort};
    const Subject plain{subject.contender, subject.line, route};
    // The first connections are not what is measured.
    constexpr int WarmUp = 20;
    Result<Sample> sample = measureSetUp(plain, WarmUp);
    return sample ? measureSetUp(plain, connections) : sample;
}

Result<Sample> measureHold(const Subject &subject, int connections)
{
    const auto count = static_cast<std::size_t>(connections);
    LoadClient client(subject.route);
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
    return Sample{time};
}

Result<Sample> measureEchoUnderDownloads(const Subject &subject, int downloads, int roundTrips)
{
    EndlessLoad load(subject.route, LoadKind::Send, downloads);
    LoadClient client(subject.route);
    const Clock::time_point start = Clock::now();
    const Flow &echo = client.open(LoadKind::Echo, static_cast<quint64>(roundTrips) + 1);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    const double time = seconds(Clock::now() - start);
    const auto moved = static_cast<double>(load.moved());
    if (const auto failure = load.finish())
        return *failure;
    std::vector<double> times;
    // The first one is the set-up, which other rows measure.
    for (std::size_t i = 1; i < echo.roundTrips().size(); ++i)
        times.push_back(milliseconds(echo.roundTrips()[i]));
    return Sample{median(times), moved / BytesPerMegabyte / time};
}

Result<Sample> measureSetUpUnder(const Subject &subject, LoadKind kind, int transfers, quint64 ramp,
                                 Least least)
{
    EndlessLoad load(subject.route, kind, transfers);
    if (!load.waitUntilMoved(ramp)) {
        const auto failure = load.finish();
        return failure.value_or(Failure{});
    }
    std::vector<double> times;
    LoadClient client(subject.route);
    const quint64 movedBefore = load.moved();
    const Clock::time_point start = Clock::now();
    while (times.size() < static_cast<std::size_t>(least.setUps) ||
           Clock::now() - start < least.time) {
        const Result<double> time = setUp(client);
        if (!time)
            return time.failure();
        times.push_back(*time);
    }
    const double time = seconds(Clock::now() - start);
    const auto moved = static_cast<double>(load.moved() - movedBefore);
    if (const auto failure = load.finish())
        return *failure;
    return Sample{median(times), percentile(times, 0.95), moved / BytesPerMegabyte / time};
}

Result<Sample> measureFirstByte(const Subject &subject)
{
    const QDeadlineTimer deadline(EndTimeout);
    while (!childrenOf(subject.contender.processId()).isEmpty()) {
        if (deadline.hasExpired())
            return Failure{FailureKind::Internal, u"its ssh does not end"_s, {}};
        std::this_thread::sleep_for(EndPause);
    }
    return measureSetUp(subject, 1);
}

Result<Sample> measureColdSsh(const Subject &subject)
{
    const Clock::time_point start = Clock::now();
    ColdSsh ssh;
    Result<Descriptor> socket = ssh.start(subject.line, subject.route.targetPort);
    if (!socket)
        return socket.failure();
    LoadClient client(subject.route);
    client.openOn(socket.takeValue(), LoadKind::Echo, 1);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    return Sample{milliseconds(Clock::now() - start)};
}

} // namespace Culvert::Bench
