// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/deadpeerdetector.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// What is unacknowledged for so long is suspicious; sooner when two retransmissions were in vain.
constexpr milliseconds SuspectAfter{3900};
constexpr milliseconds SuspectRetransmissionsAfter{1900};
constexpr quint32 SuspectBackOff = 2;
// Found within 10 s, with a look a second. By then the kernel has tried five times on a short line.
constexpr milliseconds DeadAfter{6800};
constexpr milliseconds ProbeTime{3500};

// Where only a probe can tell, a server gets as much time as with ssh's own keepalives (never less
// than 30 s in all): it may be resolving a name.
constexpr seconds SuspectSilenceAfter{5};
constexpr seconds FarProbeTime{25};
// Each probe uses up a channel number of the master for good.
constexpr seconds ProbeEvery{15};

constexpr milliseconds ShortestCheck{2000};
constexpr int CheckRoundTrips = 4;
// A timer may be that early.
constexpr milliseconds TimerSlack{50};

// A download that stops leaves nothing that the kernel waits for.
constexpr quint64 BusyBytes = 32 * 1024;

DeadPeerDetector::Clock::duration roundTrip(const DeadPeerDetector::Observation &seen)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const double kernels = seen.kernel && seen.kernel->leadsToServer ? seen.kernel->roundTripMs : 0;
    return std::max(seen.roundTrip, std::chrono::duration_cast<DeadPeerDetector::Clock::duration>(
                                        Milliseconds(kernels)));
}

bool waitsForNothing(const KernelConnection::Facts &kernel)
{
    return kernel.unacknowledged == 0 && kernel.bytesQueued == 0;
}

} // namespace

void DeadPeerDetector::note(const Observation &seen)
{
    m_sentMore = seen.sent != m_sent;
    m_receivedMore = seen.received - m_received;
    m_sent = seen.sent;
    m_received = seen.received;
    if (seen.kernel && seen.kernel->unacknowledged == 0)
        m_acknowledged = seen.now;
    if (m_wasProbing && !seen.probing)
        m_probeAnswered = seen.now;
    m_wasProbing = seen.probing;
}

DeadPeerDetector::Verdict DeadPeerDetector::look(const Observation &seen)
{
    note(seen);
    if (const std::optional<Verdict> verdict = checkVerdict(seen))
        return *verdict;
    if (!seen.waitingSince)
        return restVerdict();

    const std::optional<KernelConnection::Facts> &kernel = seen.kernel;
    const Clock::duration probeAge =
        seen.probing ? seen.now - std::max(m_probeSent, *seen.waitingSince) : Clock::duration();
    // On a link that was idle the last acknowledgement is old without meaning anything.
    const Clock::duration silence =
        kernel && kernel->unacknowledged > 0
            ? std::min<Clock::duration>(kernel->sinceAcknowledged,
                                        seen.now - std::max(*seen.waitingSince, m_acknowledged))
            : Clock::duration();
    if (silence >= std::max<Clock::duration>(DeadAfter, CheckRoundTrips * roundTrip(seen)) &&
        (!seen.probing || probeAge >= ProbeTime))
        return Verdict::Dead;

    const bool mayProbe =
        !seen.probing && (!m_probeAnswered || seen.now - *m_probeAnswered >= ProbeEvery);
    if (silence >= SuspectAfter ||
        (silence >= SuspectRetransmissionsAfter && kernel->backOff >= SuspectBackOff))
        return mayProbe ? probe(seen.now) : Verdict::Watch;

    const Clock::duration waiting = seen.now - *seen.waitingSince;
    if (kernel && kernel->leadsToServer) {
        // ssh had time to pass on what it was given, and did pass on something.
        const bool arrived =
            waitsForNothing(*kernel) && !m_sentMore && kernel->sinceSent <= waiting + TimerSlack;
        return arrived ? restVerdict() : Verdict::Watch;
    }
    if (seen.probing && probeAge >= FarProbeTime)
        return Verdict::Dead;
    return mayProbe && waiting >= SuspectSilenceAfter ? probe(seen.now) : Verdict::Watch;
}

/// Nothing waits; but where many bytes came until a moment ago, some may be missing.
DeadPeerDetector::Verdict DeadPeerDetector::restVerdict()
{
    const bool wasBusy = std::exchange(m_wasBusy, m_receivedMore >= BusyBytes);
    if (m_wasBusy)
        return Verdict::Watch;
    return wasBusy ? Verdict::Touch : Verdict::Idle;
}

DeadPeerDetector::Verdict DeadPeerDetector::probe(Clock::time_point now)
{
    m_probeSent = now;
    m_wasProbing = true;
    return Verdict::Probe;
}

void DeadPeerDetector::checkNow(Clock::time_point now, quint64 received)
{
    m_checkSince = now;
    m_receivedAtCheck = received;
    if (!m_wasProbing)
        probe(now);
}

/// Nothing if there is no check, or it has ended without proof of death.
std::optional<DeadPeerDetector::Verdict> DeadPeerDetector::checkVerdict(const Observation &seen)
{
    if (!m_checkSince)
        return std::nullopt;
    if (seen.received != m_receivedAtCheck) {
        m_checkSince.reset();
        return std::nullopt;
    }
    const Clock::duration elapsed = seen.now - *m_checkSince;
    const Clock::duration limit =
        std::max<Clock::duration>(ShortestCheck, CheckRoundTrips * roundTrip(seen));
    if (elapsed < limit - TimerSlack)
        return Verdict::Watch;
    m_checkSince.reset();
    const bool acknowledged = seen.kernel && (seen.kernel->unacknowledged == 0 ||
                                              seen.kernel->sinceAcknowledged < elapsed);
    return acknowledged ? std::nullopt : std::optional(Verdict::Dead);
}

} // namespace Culvert
