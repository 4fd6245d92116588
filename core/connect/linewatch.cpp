// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/linewatch.h"

#include "core/mux/muxlink.h"
#include "core/ssh/sshprocess.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using Seconds = std::chrono::duration<double>;

// Less between two looks is no bulk, not even on a slow line.
constexpr quint64 Little = 16 * 1024;
// Of the time: that ssh runs; that another processor has nothing to do; that ssh waits for one.
constexpr double AtLimit = 0.9;
constexpr double Spare = 0.6;
constexpr double Waiting = 0.25;
constexpr int LooksInRow = 4;

} // namespace

LineWatch::LineWatch(const SshProcess &process, MuxLink &link, QObject *parent)
    : QObject(parent)
    , m_process(process)
    , m_link(link)
{
    m_timer.setInterval(LossDetector::LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LineWatch::look);
}

void LineWatch::begin()
{
    if (m_timer.isActive())
        return;
    m_bytes = m_link.bytesSent() + m_link.bytesReceived();
    m_times.reset();
    m_busyLooks = m_fullLooks = 0;
    // Most transfers are over at the first look, which has to see what was lost meanwhile.
    lookAtKernel(Clock::now());
    m_timer.start();
}

void LineWatch::end()
{
    m_timer.stop();
}

void LineWatch::look()
{
    const Clock::time_point now = Clock::now();
    PoolMember::Load load;
    load.bulk = m_link.bulkCount(now);
    const quint64 bytes = m_link.bytesSent() + m_link.bytesReceived();
    if (const quint64 before = std::exchange(m_bytes, bytes);
        load.bulk == 0 && bytes - before < Little) {
        m_timer.stop();
    } else {
        lookAtProcessors(now, load);
    }
    lookAtKernel(now);
    load.loses = m_losses.loses(now);
    load.mayLose = m_losses.mayLose(now);
    m_link.setLineLoses(load.loses);
    if (std::exchange(m_load, load) != load)
        Q_EMIT changed();
}

/// Behind a jump host it is the first part of the way that is seen, which may be the lossy one.
void LineWatch::lookAtKernel(Clock::time_point now)
{
    const std::optional<KernelConnection::Facts> facts = m_process.connectionFacts();
    if (!facts)
        return;
    m_losses.look({facts->dataSegmentsSent, facts->segmentsSentAgain, facts->dataSegmentsReceived,
                   facts->segmentsOutOfOrder, facts->roundTripMs, facts->shortestRoundTripMs},
                  now);
}

void LineWatch::lookAtProcessors(Clock::time_point now, PoolMember::Load &load)
{
    const auto ssh = processorTimeOf(m_process.pid());
    const auto idle = processorsIdleTime();
    if (!ssh || !idle)
        return;
    const Times times{now, *ssh, *idle};
    const std::optional<Times> before = std::exchange(m_times, times);
    if (!before)
        return;
    const Seconds passed = now - before->at;
    const bool isBusy = times.ssh.ran - before->ssh.ran >= AtLimit * passed &&
                        times.idle - before->idle >= Spare * passed;
    m_busyLooks = isBusy ? std::min(m_busyLooks + 1, LooksInRow) : 0;
    const bool waits = times.ssh.waited - before->ssh.waited >= Waiting * passed;
    m_fullLooks = waits ? std::min(m_fullLooks + 1, LooksInRow) : 0;
    load.isAtLimit = m_busyLooks == LooksInRow;
    load.isMachineFull = m_fullLooks == LooksInRow;
}

PoolMember::Load LineWatch::load() const
{
    // It sleeps while a line is idle, and what is remembered of that ends some time.
    PoolMember::Load load = m_load;
    const Clock::time_point now = Clock::now();
    load.loses = m_losses.loses(now);
    load.mayLose = m_losses.mayLose(now);
    return load;
}

} // namespace Culvert
