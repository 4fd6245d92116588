// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/backoff.h"
#include "core/model/profile.h"

#include <chrono>
#include <optional>

namespace Culvert {

/// Whether a profile should have one ssh more than it has. One that cannot be had is not missed: it
/// is tried again after a pause, and those that are there go on. A pure value: time and chance are
/// passed in.
class PoolGrowth
{
public:
    using Clock = std::chrono::steady_clock;

    struct Observation
    {
        /// Those that take connections.
        int processes = 0;
        /// Those that connect, or are open, or wait.
        int connections = 0;
        /// Somebody had to help one of them to log in, and would have to again.
        bool needsPerson = false;
        /// Connections that move much.
        int bulk = 0;
        /// One ssh would carry more beside another: see PoolMember::Load.
        bool loses = false;
        bool mayLose = false;
        bool isAtLimit = false;
        bool isMachineFull = false;
    };

    explicit PoolGrowth(const PoolSettings &settings);

    /// True if they are too few for what there is to carry: for the number of connections; or on a
    /// line that loses packets, where each more carries as much again, and what is in order behind
    /// a lost packet waits in its own ssh only, and where some were lost, as soon as there are
    /// several connections, since none can move to another ssh later; or where one ssh needs more
    /// than a processor. See notBefore() for when another may be tried.
    bool isWanted(const Observation &seen) const;
    /// One more is coming. True if the next connection should wait for it, rather than go to the
    /// best that is there, which has so many of them.
    bool isWorthWaiting(const Observation &seen, int bulk, int connections) const;
    /// Nothing = at once.
    std::optional<Clock::time_point> notBefore() const { return m_notBefore; }

    /// One more is logged in.
    void succeeded(Clock::time_point now);
    /// One could not log in, or was lost while others were there. @p chance is uniformly random in
    /// [0, 1).
    void failed(Clock::time_point now, double chance);
    /// It cannot log in without a person: no more until startAfresh().
    void giveUp() { m_givenUp = true; }
    /// The first of a new run is there.
    void startAfresh();

private:
    static bool countsAsLossy(const Observation &seen);
    int wanted(const Observation &seen) const;

    int m_mostProcesses;
    int m_connectionsPerProcess;
    bool m_givenUp = false;
    /// In a row.
    int m_failures = 0;
    BackOff m_backOff;
    std::optional<Clock::time_point> m_notBefore;
    std::optional<Clock::time_point> m_succeeded;
};

} // namespace Culvert
