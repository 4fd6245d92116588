// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>
#include <QLatin1StringView>

namespace Culvert {

/// What one of our channel numbers is used for (RFC 4254, 5.1 and 5.3).
enum class ChannelPhase : quint8 {
    Free,      ///< nobody uses the number
    Opening,   ///< OPEN was sent; a user waits for the answer
    Unclaimed, ///< OPEN was sent; nobody wants what it opens
    Open,      ///< the server has confirmed it; there is a user
    Closing,   ///< our CLOSE was sent, the server's has not come; there is no user any more
};

/// The direction to the server, as the input of OpenSSH's nchan.c.
enum class SendHalf : quint8 {
    Open,     ///< the user may send
    Draining, ///< the user has ended it: EOF follows what the user has still to send
    Ended,    ///< nothing but CLOSE may follow
};

/// The direction from the server, as the output of OpenSSH's nchan.c.
enum class ReceiveHalf : quint8 {
    Open,  ///< the server may send
    Ended, ///< the server has sent EOF
};

/// The state of one channel number. Without a user, that is in all phases but Opening and Open,
/// both halves are ended.
struct ChannelState
{
    ChannelPhase phase = ChannelPhase::Free;
    SendHalf send = SendHalf::Ended;
    ReceiveHalf receive = ReceiveHalf::Ended;

    bool hasUser() const { return phase == ChannelPhase::Opening || phase == ChannelPhase::Open; }
    bool operator==(const ChannelState &) const = default;
};

/// For the log.
QLatin1StringView channelPhaseName(ChannelPhase phase);
QLatin1StringView sendHalfName(SendHalf half);
QLatin1StringView receiveHalfName(ReceiveHalf half);

/// What can happen to a channel number: what we do, and then the messages of the server.
enum class ChannelEvent {
    OpenSent,         ///< OPEN is sent for a user
    ProbeSent,        ///< OPEN is sent only to be answered
    UserEnds,         ///< the user has nothing more to send than what it has still
    Drained,          ///< the user has nothing to send now
    UserLeaves,       ///< the user is gone, or has to be: the channel was broken, or its link
    Confirmed,        ///< OPEN_CONFIRMATION
    Refused,          ///< OPEN_FAILURE
    DataReceived,     ///< DATA or EXTENDED_DATA
    WindowReceived,   ///< WINDOW_ADJUST
    EndReceived,      ///< EOF
    CloseReceived,    ///< CLOSE
    RequestReceived,  ///< a request that wants no reply
    QuestionReceived, ///< a request that wants one
};

/// What is to be done because of a transition; the order of doing is the order of declaration.
enum class ChannelAction {
    SendEnd = 0x01,
    SendClose = 0x02,
    AnswerRequest = 0x04, ///< with a failure
    FreeNumber = 0x08,    ///< it may be used again
    TakeMessage = 0x10,   ///< what the message brings is the channel's
    TellOpened = 0x20,
    TellRefused = 0x40,
    TellEnd = 0x80,
    TellClosed = 0x100,   ///< the server has closed it after its end
    TellCutOff = 0x200,   ///< the server has closed it without an end
    BreakChannel = 0x400, ///< the message is wrong, and concerns this channel alone
    BreakLink = 0x800,    ///< the message makes no sense: what follows on the link means nothing
};
Q_DECLARE_FLAGS(ChannelActions, ChannelAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChannelActions)

/// A transition's outcome.
struct ChannelTransition
{
    ChannelState state;
    ChannelActions actions;

    bool operator==(const ChannelTransition &) const = default;
};

/// The whole life of a channel number as a pure function: what @p event makes of @p state. What we
/// do that means nothing in a state changes nothing and asks for no action. What the server sends
/// about a channel whose user is gone is nobody's and changes nothing, but for CLOSE, which frees
/// the number.
ChannelTransition nextChannelState(const ChannelState &state, ChannelEvent event);

} // namespace Culvert
