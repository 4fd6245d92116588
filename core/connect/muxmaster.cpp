// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxmaster.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace Culvert {

MuxMaster::MuxMaster(Poller &poller, ReceiveBudget &budget, SshProcess::Command command,
                     QObject *parent)
    : PoolMember(parent)
    , m_process(std::move(command))
    , m_link(poller, budget, *this)
    , m_watch(m_process, m_link)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_lookTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.setInterval(DeadPeerDetector::LookEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &MuxMaster::look);
    m_drainTimer.setSingleShot(true);
    m_drainTimer.setInterval(DrainTime);
    connect(&m_drainTimer, &QTimer::timeout, this, &MuxMaster::endDraining);
    connect(&m_watch, &LineWatch::changed, this, &MuxMaster::countChanged);
    m_process.setAwaited([this] { return isAwaited(); });
    connect(&m_process, &SshProcess::ready, this, [this] {
        if (const auto failure = m_link.connectTo(m_process.controlPath(), m_process.pid()))
            linkLost(*failure);
        else
            m_process.findUncheckedHosts();
    });
    connect(&m_process, &SshProcess::saysChanged, this, &MuxMaster::saysChanged);
    connect(&m_process, &SshProcess::warningsChanged, this, &MuxMaster::saysChanged);
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
    m_watch.end();
    m_lookTimer.stop();
    m_drainTimer.stop();
}

/// The master's channel numbers are used up: it carries what it has to the end.
void MuxMaster::retireIfUsedUp()
{
    if (m_state == ProcessState::Up && !m_link.hasRoom())
        m_state = ProcessState::Retiring;
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
    // Those that wait come first.
    Q_EMIT ready();
    if (!isNear())
        openLanesSoon();
}

/// Within such a round trip, what ssh does for one lane more in each of its turns costs more than
/// the lane spares.
bool MuxMaster::isNear() const
{
    constexpr double NearMs = 3;
    const std::optional<KernelConnection::Facts> facts = m_process.connectionFacts();
    return facts && facts->leadsToServer && facts->shortestRoundTripMs > 0 &&
           facts->shortestRoundTripMs < NearMs;
}

/// From the event loop: who opens a channel may be within a walk over the lanes.
void MuxMaster::openLanesSoon()
{
    if (std::exchange(m_hasLanes, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_stopping && m_link.isReady())
                m_link.openLanes();
        },
        Qt::QueuedConnection);
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
    if (m_stopping)
        return;
    m_watch.begin();
    if (!m_lookTimer.isActive())
        m_lookTimer.start();
}

void MuxMaster::checkNow()
{
    if (m_stopping || !m_link.isReady())
        return;
    probe();
    if (m_stopping || !m_link.isProbing())
        return;
    m_process.expect();
    m_deadPeer.checkNow(DeadPeerDetector::Clock::now(), m_link.bytesReceived());
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

/// It may take the master's last channel number.
void MuxMaster::probe()
{
    m_link.probe();
    if (!m_link.hasRoom())
        linkCountChanged();
}

void MuxMaster::look()
{
    const std::optional<DeadPeerDetector::Clock::time_point> waitingSince = m_link.waitingSince();
    const DeadPeerDetector::Verdict verdict = m_deadPeer.look(
        {DeadPeerDetector::Clock::now(), waitingSince, m_link.bytesSent(), m_link.bytesReceived(),
         m_link.isProbing(), waitingSince ? m_process.connectionFacts() : std::nullopt,
         m_link.roundTrip()});
    switch (verdict) {
    case DeadPeerDetector::Verdict::Idle:
        m_link.endWaiting();
        if (!m_link.isOpening())
            m_lookTimer.stop();
        break;
    case DeadPeerDetector::Verdict::Watch:
        break;
    case DeadPeerDetector::Verdict::Touch:
        m_link.endWaiting();
        m_link.touch();
        break;
    case DeadPeerDetector::Verdict::Probe:
        probe();
        break;
    case DeadPeerDetector::Verdict::Dead:
        serverIsGone();
        return;
    }
    doubt();
}

/// How long nothing has come from the server, as far as it can be told without asking it.
std::chrono::milliseconds MuxMaster::silence() const
{
    using std::chrono::milliseconds;
    const auto onLink =
        std::chrono::duration_cast<milliseconds>(Clock::now() - m_link.lastReceived());
    const std::optional<KernelConnection::Facts> kernel = m_process.connectionFacts();
    return kernel && kernel->leadsToServer ? std::min(onLink, kernel->sinceReceived) : onLink;
}

/// A target that does not answer is no reason to doubt the server: it is asked for something of its
/// own first.
void MuxMaster::doubt()
{
    const bool waits = m_link.waitingSince() || m_link.isOpening();
    const std::chrono::milliseconds silent = waits ? silence() : std::chrono::milliseconds(0);
    const Clock::time_point now = Clock::now();
    if (silent >= DoubtAfter / 2 && !m_link.isProbing() &&
        (!m_doubtProbed || now - *m_doubtProbed >= DoubtAfter)) {
        m_doubtProbed = now;
        probe();
    }
    if (const bool was = std::exchange(m_isDoubtful, silent >= DoubtAfter); was != m_isDoubtful)
        Q_EMIT countChanged();
}

void MuxMaster::serverIsGone()
{
    const auto since = m_link.waitingSince().value_or(DeadPeerDetector::Clock::now());
    const auto silence =
        std::chrono::round<std::chrono::seconds>(DeadPeerDetector::Clock::now() - since);
    m_linkFailure = Failure{FailureKind::Timeout,
                            tr("the server has not answered for %1 s").arg(silence.count()),
                            {},
                            FailureOrigin::Server};
    stop(*m_linkFailure);
}

std::optional<double> MuxMaster::roundTripMs() const
{
    if (m_stopping || m_state == ProcessState::Connecting)
        return std::nullopt;
    const std::optional<KernelConnection::Facts> kernel = m_process.connectionFacts();
    if (kernel && kernel->leadsToServer)
        return kernel->roundTripMs > 0 ? std::optional(kernel->roundTripMs) : std::nullopt;
    const std::chrono::duration<double, std::milli> answer = m_link.roundTrip();
    return answer.count() > 0 ? std::optional(answer.count()) : std::nullopt;
}

std::optional<QDateTime> MuxMaster::heardAt() const
{
    if (m_stopping || m_state == ProcessState::Connecting)
        return std::nullopt;
    // The same moment is reckoned a little different each time.
    const QDateTime heard = QDateTime::currentDateTimeUtc().addMSecs(-silence().count());
    constexpr qint64 same = 100;
    if (!m_heardAt || std::abs(m_heardAt->msecsTo(heard)) > same)
        m_heardAt = heard;
    return m_heardAt;
}

QList<Warning> MuxMaster::warnings() const
{
    QList<Warning> warnings = m_process.warnings();
    if (!m_link.refusal().isEmpty())
        warnings.append({WarningKind::ForwardingRefused,
                         tr("the server lets no connection through: %1").arg(m_link.refusal())});
    if (m_isDoubtful)
        warnings.append(
            {WarningKind::ServerSilent,
             tr("the server has answered nothing for more than %1 s, though something waits for it")
                 .arg(DoubtAfter.count())});
    return warnings;
}

void MuxMaster::linkCountChanged()
{
    m_drainOver = false;
    if (m_link.channelCount() > 1)
        openLanesSoon();
    const bool waits = m_link.channelCount() == 0 && !m_link.isSettled();
    if (!waits)
        m_drainTimer.stop();
    else if (!m_stopping && !m_drainTimer.isActive())
        m_drainTimer.start();
    countIdleTime();
    retireIfUsedUp();
    Q_EMIT countChanged();
    endIfUnneeded();
}

/// A target that takes nothing must not keep ssh for ever.
void MuxMaster::endDraining()
{
    m_drainOver = true;
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
