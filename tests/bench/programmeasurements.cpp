// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/programmeasurements.h"

#include "tests/bench/line/delayline.h"
#include "tests/bench/line/loopback.h"
#include "tests/bench/load/loadclient.h"
#include "tests/bench/processfigures.h"
#include "tests/bench/report/statistics.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double BytesPerKibibyte = 1024;
constexpr double BytesPerMebibyte = 1024 * 1024;
/// So many at a time are opened where the opening is not what is measured.
constexpr std::size_t Batch = 100;
/// What is held has settled when it has not changed by more than this for so long.
constexpr double Settled = 256 * 1024;
constexpr auto SettlePause = 500ms;
constexpr int SettledPauses = 4;
constexpr int MostSettlePauses = 240;

Failure unknownFigures()
{
    return {FailureKind::Internal, u"the kernel does not say what the program uses"_s, {}};
}

double memoryWithSsh(qint64 processId)
{
    double sum = memoryBytes(processId).value_or(0);
    for (const qint64 child : childrenOf(processId))
        sum += memoryBytes(child).value_or(0);
    return sum;
}

/// The memory once nothing comes any more for those who do not read: what the kernel holds for them
/// is much more.
Result<double> settledMemoryWithSsh(qint64 processId)
{
    double last = 0;
    int still = 0;
    for (int i = 0; i < MostSettlePauses && still < SettledPauses; ++i) {
        const double held = memoryWithSsh(processId) + socketQueueBytes();
        still = std::abs(held - std::exchange(last, held)) <= Settled ? still + 1 : 0;
        std::this_thread::sleep_for(SettlePause);
    }
    if (still < SettledPauses)
        return Failure{
            FailureKind::Internal, u"the downloads that nobody reads did not stall"_s, {}};
    return memoryWithSsh(processId);
}

std::optional<Failure> openInBatches(LoadClient &client, std::size_t count)
{
    while (client.opened() < count) {
        const std::size_t batch = std::min(Batch, count - client.opened());
        for (std::size_t i = 0; i < batch; ++i)
            client.open(LoadKind::Echo, 1);
        if (auto failure = client.runUntilFinished(client.opened()))
            return failure;
    }
    return std::nullopt;
}

/// Of an echo straight to a port, in milliseconds.
Result<double> echoTime(LoadClient &client, quint16 port, int roundTrips)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!connectToLoopback(socket, port) || !makeNonBlocking(socket))
        return Failure{FailureKind::Internal, u"cannot connect to the delay line"_s, {}};
    const Flow &flow =
        client.openOn(std::move(socket), LoadKind::Echo, static_cast<quint64>(roundTrips) + 1);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    std::vector<double> times;
    for (std::size_t i = 1; i < flow.roundTrips().size(); ++i)
        times.push_back(std::chrono::duration<double, std::milli>(flow.roundTrips()[i]).count());
    client.clear();
    return median(times);
}

} // namespace

Result<Sample> measureStart(const Subject &subject)
{
    subject.contender.stop();
    const Clock::time_point start = Clock::now();
    if (const auto failure = subject.contender.startListening())
        return *failure;
    const std::chrono::duration<double, std::milli> listening = Clock::now() - start;
    if (const auto failure = subject.contender.waitUntilReady())
        return *failure;
    const std::chrono::duration<double, std::milli> ready = Clock::now() - start;
    return Sample{listening.count(), ready.count()};
}

Result<Sample> measureFirstDownload(const Subject &subject, quint64 bytes)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    return measureBulk(*fresh, LoadKind::Send, 1, bytes);
}

Result<Sample> measureMemoryHeld(const Subject &subject, int connections)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    const auto count = static_cast<std::size_t>(connections);
    const Route route = fresh->route;
    // One, so that what is only there once does not count.
    LoadClient first(route);
    if (const auto failure = openInBatches(first, 1))
        return *failure;
    const auto before = memoryBytes(subject.contender.processId());
    LoadClient client(route);
    const Clock::time_point start = Clock::now();
    if (const auto failure = openInBatches(client, count))
        return *failure;
    const double time = std::chrono::duration<double>(Clock::now() - start).count();
    client.echoAgain();
    if (const auto failure = client.runUntilFinished(count))
        return *failure;
    const auto after = memoryBytes(subject.contender.processId());
    if (!before || !after)
        return unknownFigures();
    return Sample{(*after - *before) / BytesPerKibibyte / connections, time};
}

Result<Sample> measureStalled(const Subject &subject, int stalled, quint64 healthyBytes)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    const Result<Sample> alone = measureBulk(*fresh, LoadKind::Send, 1, healthyBytes);
    if (!alone)
        return alone;
    const qint64 process = subject.contender.processId();
    const double before = memoryWithSsh(process);
    LoadClient client(fresh->route);
    if (const auto failure = openInBatches(client, static_cast<std::size_t>(stalled)))
        return *failure;
    const Result<Sample> besideSilent = measureBulk(*fresh, LoadKind::Send, 1, healthyBytes);
    if (!besideSilent)
        return besideSilent;
    client.clear();
    while (client.opened() < static_cast<std::size_t>(stalled)) {
        client.openStalled();
        if (client.opened() % Batch != 0)
            continue;
        if (const auto failure = client.runUntilFinished(client.opened()))
            return *failure;
    }
    if (const auto failure = client.runUntilFinished(client.opened()))
        return *failure;
    const Result<double> after = settledMemoryWithSsh(process);
    if (!after)
        return after.failure();
    const Result<Sample> besideStalled = measureBulk(*fresh, LoadKind::Send, 1, healthyBytes);
    if (!besideStalled)
        return besideStalled;
    if (before <= 0)
        return unknownFigures();
    return Sample{(*after - before) / BytesPerMebibyte,
                  besideStalled->front() / besideSilent->front(),
                  besideSilent->front() / alone->front()};
}

Result<Sample> measureWakeUps(const Subject &subject, std::chrono::seconds rest,
                              std::chrono::seconds time)
{
    std::this_thread::sleep_for(rest);
    const auto before = wakeUps(subject.contender.processId());
    std::this_thread::sleep_for(time);
    const auto after = wakeUps(subject.contender.processId());
    if (!before || !after)
        return unknownFigures();
    return Sample{static_cast<double>(*after - *before)};
}

Result<Sample> measureLine(const Subject &subject, const LineSettings &line, int roundTrips,
                           quint64 bytes)
{
    DelayLine delayed(line, subject.route.targetPort);
    if (const auto failure = delayed.start())
        return *failure;
    LoadClient client(subject.route);
    const Result<double> near = echoTime(client, subject.route.targetPort, roundTrips);
    if (!near)
        return near.failure();
    const Result<double> far = echoTime(client, delayed.port(), roundTrips);
    if (!far)
        return far.failure();

    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!connectToLoopback(socket, delayed.port()) || !makeNonBlocking(socket))
        return Failure{FailureKind::Internal, u"cannot connect to the delay line"_s, {}};
    const Clock::time_point start = Clock::now();
    client.openOn(std::move(socket), LoadKind::Send, bytes);
    if (const auto failure = client.runUntilFinished(1))
        return *failure;
    // The first byte takes a round trip, the others follow.
    const double time =
        std::chrono::duration<double>(Clock::now() - start - line.roundTrip).count();
    const double roundTrip = std::chrono::duration<double, std::milli>(line.roundTrip).count();
    return Sample{*far - *near - roundTrip,
                  static_cast<double>(bytes) / time / static_cast<double>(line.bytesPerSecond)};
}

} // namespace Culvert::Bench
