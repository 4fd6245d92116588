// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/kernelconnection.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Culvert {

/// Decides whether the server behind a link is still there, while something that was sent waits for
/// a sign of it. Pure: what is seen is passed in, about once a second, and with it the time; on an
/// idle link nothing needs to look.
///
/// Anything that arrives proves life. What may prove death is the kernel: nothing of what ssh sent
/// is acknowledged any more. While it is acknowledged, a silent server may just be busy (sshd
/// resolves names in its main loop), and is left to ssh's own ServerAlive messages. Where ssh talks
/// through a child, the kernel knows the first part of the way only, and a probe has to do: a
/// request that every server answers at once.
class DeadPeerDetector
{
public:
    using Clock = std::chrono::steady_clock;

    /// How often to look while there is something to look for.
    static constexpr std::chrono::milliseconds LookEvery{1000};

    struct Observation
    {
        Clock::time_point now;
        /// When the first of what was sent since the last byte arrived was sent; nothing = nothing
        /// was.
        std::optional<Clock::time_point> waitingSince;
        /// Bytes over the link so far.
        quint64 sent = 0;
        quint64 received = 0;
        /// A probe is on its way.
        bool probing = false;
        std::optional<KernelConnection::Facts> kernel;
        /// The shortest that was measured; zero = unknown.
        Clock::duration roundTrip{};
    };

    enum class Verdict {
        Idle,  ///< no need to look until something is sent
        Watch, ///< look again
        Touch, ///< send something that changes nothing, so that the kernel has to wait for it
        Probe, ///< send a probe, and look again
        Dead,
    };

    Verdict look(const Observation &seen);

    /// Somebody wants to know now: a probe is being sent, or on its way already.
    void checkNow(Clock::time_point now, quint64 received);

private:
    void note(const Observation &seen);
    std::optional<Verdict> checkVerdict(const Observation &seen);
    Verdict probe(Clock::time_point now);
    Verdict restVerdict();

    quint64 m_sent = 0;
    quint64 m_received = 0;
    // Between the last two looks.
    bool m_sentMore = false;
    quint64 m_receivedMore = 0;
    bool m_wasBusy = false;
    /// When the kernel was last seen to wait for no acknowledgement.
    Clock::time_point m_acknowledged;
    bool m_wasProbing = false;
    Clock::time_point m_probeSent;
    std::optional<Clock::time_point> m_probeAnswered;
    std::optional<Clock::time_point> m_checkSince;
    quint64 m_receivedAtCheck = 0;
};

} // namespace Culvert
