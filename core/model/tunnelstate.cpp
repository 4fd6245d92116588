// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/tunnelstate.h"

#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

using State = TunnelState;
using Event = TunnelEvent;
using Action = TunnelAction;

constexpr std::array States{State::Stopped,      State::Idle,   State::Connecting, State::Up,
                            State::Reconnecting, State::Failed, State::Stopping};

/// Stopped, Failed and Stopping: a tunnel that does nothing until it is told to.
TunnelTransition fromRest(State state, Event event)
{
    switch (event) {
    case Event::Arm:
        return {State::Idle, Action::ResetBackOff | Action::OpenEndpoints};
    case Event::Connect:
        return {State::Connecting, Action::ResetBackOff | Action::OpenEndpoints | Action::StartSsh};
    case Event::Disconnect:
        if (state == State::Failed)
            return {State::Stopped, Action::CloseEndpoints};
        return {state, {}};
    case Event::EndpointsFailed:
        // Stopping a failed tunnel is the only way here from an action of ours; it stays what it
        // is.
        return {state, {}};
    case Event::SshEnded:
        return {state == State::Stopping ? State::Stopped : state, {}};
    default:
        return {state, {}};
    }
}

TunnelTransition fromIdle(Event event)
{
    switch (event) {
    case Event::Connect:
    case Event::ClientWaiting:
        return {State::Connecting, Action::ResetBackOff | Action::StartSsh};
    case Event::Disconnect:
        return {State::Stopped, Action::CloseEndpoints | Action::RejectWaiting};
    case Event::EndpointsFailed:
        return {State::Failed, Action::CloseEndpoints | Action::RejectWaiting};
    default:
        return {State::Idle, {}};
    }
}

/// Connecting and Up: there is an ssh.
TunnelTransition fromActive(State state, Event event, TunnelSituation situation)
{
    switch (event) {
    case Event::Disconnect:
        return {State::Stopping, Action::CloseEndpoints | Action::RejectWaiting | Action::StopSsh};
    case Event::EndpointsFailed:
        return {State::Failed, Action::CloseEndpoints | Action::RejectWaiting | Action::StopSsh};
    case Event::SshReady:
        return {State::Up, {}};
    case Event::SshRefused:
        return {State::Failed, Action::RejectWaiting};
    case Event::SshLost:
        // Nobody waits for an on-demand tunnel that cannot log in, or that the server ended because
        // nobody used it: the next client tries again, which is kinder to the server and to a
        // battery than trying all night.
        if (!situation.persistent && !situation.somebodyWaits)
            return {State::Idle, {}};
        return {State::Reconnecting, Action::ScheduleRetry};
    case Event::PersonNeeded:
        // A client that has come since is somebody who waits.
        if (situation.somebodyWaits)
            return {State::Connecting, Action::StartSsh};
        return {State::Idle, {}};
    case Event::NetworkChanged:
        return {state, state == State::Up ? Action::CheckSsh : Action::RestartSsh};
    case Event::IdleExpired:
        if (state == State::Up && !situation.persistent)
            return {State::Idle, Action::StopSsh};
        return {state, {}};
    default:
        return {state, {}};
    }
}

TunnelTransition fromReconnecting(Event event)
{
    switch (event) {
    case Event::Connect:
    case Event::NetworkChanged:
        return {State::Connecting, Action::ResetBackOff | Action::StartSsh};
    case Event::RetryDue:
        return {State::Connecting, Action::StartSsh};
    case Event::Disconnect:
        return {State::Stopped, Action::CloseEndpoints | Action::RejectWaiting};
    case Event::EndpointsFailed:
        return {State::Failed, Action::CloseEndpoints | Action::RejectWaiting};
    default:
        return {State::Reconnecting, {}};
    }
}

} // namespace

QString tunnelStateName(TunnelState state)
{
    switch (state) {
    case State::Stopped:
        return u"stopped"_s;
    case State::Idle:
        return u"idle"_s;
    case State::Connecting:
        return u"connecting"_s;
    case State::Up:
        return u"up"_s;
    case State::Reconnecting:
        return u"reconnecting"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Stopping:
        return u"stopping"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TunnelState> tunnelStateFromName(QStringView name)
{
    for (const State state : States) {
        if (name == tunnelStateName(state))
            return state;
    }
    return std::nullopt;
}

TunnelTransition nextTunnelState(TunnelState state, TunnelEvent event, TunnelSituation situation)
{
    switch (state) {
    case State::Stopped:
    case State::Failed:
    case State::Stopping:
        return fromRest(state, event);
    case State::Idle:
        return fromIdle(event);
    case State::Connecting:
    case State::Up:
        return fromActive(state, event, situation);
    case State::Reconnecting:
        return fromReconnecting(event);
    }
    Q_UNREACHABLE();
}

} // namespace Culvert
