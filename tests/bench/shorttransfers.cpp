// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/shorttransfers.h"

#include "tests/bench/load/loadclient.h"
#include "tests/bench/report/statistics.h"

#include <algorithm>
#include <thread>

namespace Culvert::Bench {

using namespace std::chrono_literals;

namespace {

/// More than the round trips that the end of a transfer takes on any of the bench's lines, so that
/// the next one finds nothing on its way.
constexpr auto Rest = 300ms;

/// What is too small to say what the line can carry; and so much of it that a link which only goes
/// by the last things it has carried would forget what it knew.
constexpr ShortTransfer SmallPart{.connections = 1, .bytes = 20'000};
constexpr int SmallParts = 12;

Result<double> timeOf(const Subject &subject, LoadKind kind, const ShortTransfer &transfer)
{
    const auto count = static_cast<std::size_t>(transfer.connections);
    LoadClient client(subject.route);
    const Clock::time_point start = Clock::now();
    for (std::size_t i = 0; i < count; ++i)
        client.open(kind, transfer.bytes);
    if (const auto failure = client.runUntilFinished(count))
        return *failure;
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// What links of people mostly carry between one transfer that they wait for and the next.
std::optional<Failure> browse(const Subject &subject, LoadKind kind, int smallParts)
{
    for (int i = 0; i < smallParts; ++i) {
        if (const Result<double> time = timeOf(subject, kind, SmallPart); !time)
            return time.failure();
    }
    std::this_thread::sleep_for(Rest);
    return std::nullopt;
}

} // namespace

Result<Sample> measureShortTransfers(const Subject &subject, LoadKind kind,
                                     const QList<ShortTransfer> &transfers, double effort)
{
    const Result<Subject> fresh = startAfresh(subject);
    if (!fresh)
        return fresh.failure();
    const int smallParts = std::max(1, static_cast<int>(SmallParts * effort));
    Sample sample;
    for (const ShortTransfer &transfer : transfers) {
        const int repeats = std::max(1, static_cast<int>(transfer.repeats * effort));
        std::vector<double> times;
        for (int i = 0; i < repeats; ++i) {
            if (const auto failure = browse(*fresh, kind, smallParts))
                return *failure;
            const Result<double> time = timeOf(*fresh, kind, transfer);
            if (!time)
                return time.failure();
            times.push_back(*time);
        }
        sample.push_back(median(times));
    }
    return sample;
}

} // namespace Culvert::Bench
