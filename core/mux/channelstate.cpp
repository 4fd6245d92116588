// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelstate.h"

namespace Culvert {

namespace {

using Phase = ChannelPhase;
using Event = ChannelEvent;
using Action = ChannelAction;

constexpr ChannelState without(Phase phase)
{
    return {phase, SendHalf::Ended, ReceiveHalf::Ended};
}

bool isFromServer(Event event)
{
    return event >= Event::Confirmed;
}

/// Free, and every phase in which @p event is not named.
ChannelTransition unexpected(const ChannelState &state, Event event)
{
    return {state, isFromServer(event) ? Action::BreakLink : ChannelActions()};
}

ChannelTransition fromFree(const ChannelState &state, Event event)
{
    switch (event) {
    case Event::OpenSent:
        return {{Phase::Opening, SendHalf::Open, ReceiveHalf::Open}, {}};
    case Event::ProbeSent:
        return {without(Phase::Unclaimed), {}};
    default:
        return unexpected(state, event);
    }
}

/// The user's end waits until there is a channel to send it on.
ChannelState ended(ChannelState state)
{
    if (state.send == SendHalf::Open)
        state.send = SendHalf::Draining;
    return state;
}

/// Opening and Unclaimed: only an answer may come. It brings the number by which the server knows
/// the channel, so that nothing can be said about it before.
ChannelTransition beforeAnswer(const ChannelState &state, Event event)
{
    const bool hasUser = state.hasUser();
    switch (event) {
    case Event::UserEnds:
        return {hasUser ? ended(state) : state, {}};
    case Event::UserLeaves:
        return {without(Phase::Unclaimed), {}};
    case Event::Confirmed:
        if (hasUser)
            return {{Phase::Open, state.send, state.receive}, Action::TellOpened};
        return {without(Phase::Closing), Action::SendClose};
    case Event::Refused:
        if (hasUser)
            return {without(Phase::Free), Action::FreeNumber | Action::TellRefused};
        return {without(Phase::Free), Action::FreeNumber};
    default:
        return unexpected(state, event);
    }
}

ChannelTransition fromOpen(const ChannelState &state, Event event)
{
    const bool ends = state.receive == ReceiveHalf::Ended;
    switch (event) {
    case Event::UserEnds:
        return {ended(state), {}};
    case Event::Drained:
        if (state.send != SendHalf::Draining)
            return {state, {}};
        return {{Phase::Open, SendHalf::Ended, state.receive}, Action::SendEnd};
    case Event::UserLeaves:
        return {without(Phase::Closing), Action::SendClose};
    case Event::DataReceived:
        return {state, ends ? Action::BreakChannel : Action::TakeMessage};
    case Event::WindowReceived:
        return {state, Action::TakeMessage};
    case Event::EndReceived:
        if (ends)
            return {state, {}};
        return {{Phase::Open, state.send, ReceiveHalf::Ended}, Action::TellEnd};
    case Event::CloseReceived:
        return {without(Phase::Free), Action::SendClose | Action::FreeNumber |
                                          (ends ? Action::TellClosed : Action::TellCutOff)};
    case Event::RequestReceived:
        return {state, {}};
    case Event::QuestionReceived:
        return {state, Action::AnswerRequest};
    default:
        return unexpected(state, event);
    }
}

/// CLOSE is the last that is said about a channel, so that nothing is answered any more.
ChannelTransition fromClosing(const ChannelState &state, Event event)
{
    switch (event) {
    case Event::CloseReceived:
        return {without(Phase::Free), Action::FreeNumber};
    case Event::DataReceived:
    case Event::WindowReceived:
    case Event::EndReceived:
    case Event::RequestReceived:
    case Event::QuestionReceived:
        return {state, {}};
    default:
        return unexpected(state, event);
    }
}

} // namespace

QLatin1StringView channelPhaseName(ChannelPhase phase)
{
    switch (phase) {
    case Phase::Free:
        return QLatin1StringView("free");
    case Phase::Opening:
        return QLatin1StringView("opening");
    case Phase::Unclaimed:
        return QLatin1StringView("unclaimed");
    case Phase::Open:
        return QLatin1StringView("open");
    case Phase::Closing:
        return QLatin1StringView("closing");
    }
    Q_UNREACHABLE();
}

QLatin1StringView sendHalfName(SendHalf half)
{
    switch (half) {
    case SendHalf::Open:
        return QLatin1StringView("open");
    case SendHalf::Draining:
        return QLatin1StringView("draining");
    case SendHalf::Ended:
        return QLatin1StringView("ended");
    }
    Q_UNREACHABLE();
}

QLatin1StringView receiveHalfName(ReceiveHalf half)
{
    switch (half) {
    case ReceiveHalf::Open:
        return QLatin1StringView("open");
    case ReceiveHalf::Ended:
        return QLatin1StringView("ended");
    }
    Q_UNREACHABLE();
}

ChannelTransition nextChannelState(const ChannelState &state, ChannelEvent event)
{
    switch (state.phase) {
    case Phase::Free:
        return fromFree(state, event);
    case Phase::Opening:
    case Phase::Unclaimed:
        return beforeAnswer(state, event);
    case Phase::Open:
        return fromOpen(state, event);
    case Phase::Closing:
        return fromClosing(state, event);
    }
    Q_UNREACHABLE();
}

} // namespace Culvert
