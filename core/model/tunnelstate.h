// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace Culvert {

/// What a tunnel is. What is wanted of it (StartMode, a person's switch) is kept apart.
enum class TunnelState {
    Stopped,      ///< endpoints closed, no ssh
    Idle,         ///< endpoints open, no ssh; the first client starts it
    Connecting,   ///< ssh logs in; clients that come are held
    Up,           ///< ssh is logged in and carries connections
    Reconnecting, ///< waits for the time of the next try; clients that come are held
    Failed,       ///< needs a person; never retried by itself; clients that come are refused
    Stopping,     ///< endpoints closed, ssh is ending
};

/// The stable name used in the status: "stopped", "idle", "connecting", ...
QString tunnelStateName(TunnelState state);
std::optional<TunnelState> tunnelStateFromName(QStringView name);

/// What can happen to a tunnel.
enum class TunnelEvent {
    Arm,     ///< open the endpoints and wait for a client (program start of an on-demand profile)
    Connect, ///< a person or an "always" profile wants it up now
    Disconnect,      ///< a person wants it down
    ClientWaiting,   ///< a client came and there is no ssh to carry it
    EndpointsFailed, ///< no endpoint could listen
    SshReady,        ///< ssh is logged in
    SshLost,         ///< ssh could not log in or died, for a reason that may pass by itself
    SshRefused,      ///< ssh could not log in or died, for a reason that only a person can mend
    PersonNeeded,    ///< ssh could not log in without a person, and nobody waited for it
    SshEnded,        ///< ssh is gone after it was told to
    IdleExpired,     ///< the idle time after the last connection is over
    RetryDue,        ///< the time of the next try has come
    NetworkChanged,  ///< the machine woke up, or has another network than before
};

/// What a tunnel has to do because of a transition; the order of doing is the order of declaration.
enum class TunnelAction {
    CloseEndpoints = 0x01,
    RejectWaiting = 0x02, ///< tell the clients that are held why they can't go through
    StopSsh = 0x04,
    ResetBackOff = 0x08,
    OpenEndpoints = 0x10,
    StartSsh = 0x20,
    ScheduleRetry = 0x40,
    RestartSsh = 0x80, ///< a login under way starts afresh
    CheckSsh = 0x100,  ///< the server has to prove that it answers
};
Q_DECLARE_FLAGS(TunnelActions, TunnelAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(TunnelActions)

/// What the next state depends on besides state and event.
struct TunnelSituation
{
    /// True for "manual" and "always" profiles: once started, kept up; false for "on-demand".
    bool persistent = false;
    /// True while clients are held, or a person waits for it; and where ssh was lost while it
    /// carried connections.
    bool somebodyWaits = false;
};

/// A transition's outcome.
struct TunnelTransition
{
    TunnelState state = TunnelState::Stopped;
    TunnelActions actions;

    bool operator==(const TunnelTransition &) const = default;
};

/// The whole behaviour of a tunnel over time, as a pure function: what @p event makes of @p state.
/// An event that means nothing in a state changes nothing and asks for no action.
TunnelTransition nextTunnelState(TunnelState state, TunnelEvent event, TunnelSituation situation);

} // namespace Culvert
