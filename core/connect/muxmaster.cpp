// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxmaster.h"

#include <chrono>

namespace Culvert {

MuxMaster::MuxMaster(Poller &poller, ReceiveBudget &budget, SshProcess::Command command,
                     QObject *parent)
    : QObject(parent)
    , m_process(std::move(command))
    , m_link(poller, budget, *this)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_lookTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.setInterval(LinkWatch::LookEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &MuxMaster::look);
    m_farewellTimer.setSingleShot(true);
    m_farewellTimer.setInterval(FarewellTime);
    connect(&m_farewellTimer, &QTimer::timeout, this, &MuxMaster::endFarewell);
    m_process.setAwaited([this] { return isAwaited(); });
    connect(&m_process, &SshProcess::ready, this, [this] {
        if (const auto failure = m_link.connectTo(m_process.controlPath(), m_process.pid()))
            linkLost(*failure);
    });
    connect(&m_process, &SshProcess::saysChanged, this, &MuxMaster::saysChanged);
    connect(&m_process, &SshProcess::done, this, [this](const std::optional<Failure> &failure) {
        beginToStop();
        const std::optional<Failure> &cause = failure ? failure : m_linkFailure;
        m_link.close(cause.value_or(Failure{FailureKind::ConnectionLost, tr("ssh has ended"), {}}));
        Q_EMIT done(cause);
    });
}

MuxMaster::~MuxMaster() = default;

void MuxMaster::start()
{
    m_process.start();
}

void MuxMaster::stop(const Failure &reason)
{
    if (m_stopping)
        return;
    beginToStop();
    m_link.close(reason);
    m_process.stop();
}

void MuxMaster::beginToStop()
{
    m_stopping = true;
    m_lookTimer.stop();
    m_farewellTimer.stop();
}

void MuxMaster::retire()
{
    if (m_state != ProcessState::Up)
        return;
    m_state = ProcessState::Retiring;
    Q_EMIT countChanged();
    endIfUnneeded();
}

void MuxMaster::setHeld(bool held)
{
    m_held = held;
    endIfUnneeded();
}

void MuxMaster::endIfUnneeded()
{
    if (m_state == ProcessState::Retiring && !m_held && isSettled())
        stop({FailureKind::Cancelled, tr("this ssh was replaced by a fresh one"), {}});
}

ProcessStatus MuxMaster::status() const
{
    return {m_process.pid(), m_state, m_since, m_link.channelCount(), m_link.channelsTotal()};
}

void MuxMaster::linkReady()
{
    m_state = ProcessState::Up;
    m_since = QDateTime::currentDateTimeUtc();
    m_idleSince = Clock::now();
    m_kernel.emplace(m_process.pid());
    Q_EMIT ready();
}

void MuxMaster::linkLost(const Failure &failure)
{
    // Mostly ssh is ending and will say why in a moment; if it is not, it is of no use without its
    // link. Its own words count for more, so the link's failure is kept for the case that there are
    // none.
    if (m_stopping)
        return;
    beginToStop();
    m_linkFailure = failure;
    m_process.endSoon();
}

void MuxMaster::linkWaits()
{
    m_process.expect();
    if (!m_lookTimer.isActive() && !m_stopping)
        m_lookTimer.start();
}

void MuxMaster::checkNow()
{
    if (m_stopping || !m_link.isReady())
        return;
    m_link.probe();
    if (!m_link.isProbing())
        return;
    m_process.expect();
    m_watch.checkNow(LinkWatch::Clock::now(), m_link.bytesReceived());
    m_lookTimer.start();
}

/// Somebody waits for a byte from the server, or for ssh to take one, or was getting some until a
/// moment ago.
bool MuxMaster::isAwaited()
{
    const bool received = m_link.bytesReceived() != m_receivedWhenAwaited;
    m_receivedWhenAwaited = m_link.bytesReceived();
    return received || m_link.waitingSince() || m_link.isOpening() || m_link.hasUntaken();
}

void MuxMaster::look()
{
    const std::optional<LinkWatch::Clock::time_point> &waitingSince = m_link.waitingSince();
    const LinkWatch::Verdict verdict = m_watch.look(
        {LinkWatch::Clock::now(), waitingSince, m_link.bytesSent(), m_link.bytesReceived(),
         m_link.isProbing(), waitingSince ? m_kernel->read() : std::nullopt, m_link.roundTrip()});
    switch (verdict) {
    case LinkWatch::Verdict::Idle:
        m_link.endWaiting();
        m_lookTimer.stop();
        break;
    case LinkWatch::Verdict::Watch:
        break;
    case LinkWatch::Verdict::Touch:
        m_link.endWaiting();
        m_link.touch();
        break;
    case LinkWatch::Verdict::Probe:
        m_link.probe();
        break;
    case LinkWatch::Verdict::Dead:
        serverIsGone();
        break;
    }
}

void MuxMaster::serverIsGone()
{
    const auto since = m_link.waitingSince().value_or(LinkWatch::Clock::now());
    const auto silence = std::chrono::round<std::chrono::seconds>(LinkWatch::Clock::now() - since);
    m_linkFailure = Failure{
        FailureKind::Timeout, tr("the server has not answered for %1 s").arg(silence.count()), {}};
    stop(*m_linkFailure);
}

std::optional<double> MuxMaster::roundTripMs() const
{
    if (m_stopping || !m_kernel)
        return std::nullopt;
    const std::optional<KernelConnection::Facts> kernel = m_kernel->read();
    if (kernel && kernel->leadsToServer)
        return kernel->roundTripMs > 0 ? std::optional(kernel->roundTripMs) : std::nullopt;
    const std::chrono::duration<double, std::milli> answer = m_link.roundTrip();
    return answer.count() > 0 ? std::optional(answer.count()) : std::nullopt;
}

void MuxMaster::linkCountChanged()
{
    m_farewellOver = false;
    const bool waits = m_link.channelCount() == 0 && !m_link.isSettled();
    if (!waits)
        m_farewellTimer.stop();
    else if (!m_stopping && !m_farewellTimer.isActive())
        m_farewellTimer.start();
    countIdleTime();
    Q_EMIT countChanged();
    endIfUnneeded();
}

/// A target that takes nothing must not keep ssh for ever.
void MuxMaster::endFarewell()
{
    m_farewellOver = true;
    countIdleTime();
    Q_EMIT countChanged();
    endIfUnneeded();
}

void MuxMaster::countIdleTime()
{
    if (!isSettled())
        m_idleSince.reset();
    else if (!m_idleSince)
        m_idleSince = Clock::now();
}

} // namespace Culvert
