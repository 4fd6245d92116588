// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivecontrol.h"
#include "core/flow/sendcontrol.h"
#include "core/mux/channelstatemachine.h"
#include "core/mux/receivedparts.h"

namespace Culvert {

class Channel;
class ChannelSender;
class MuxLane;

/// All that a link knows about one of its channel numbers: the state, and what is counted. A number
/// that is free has nothing of it.
struct ChannelRecord
{
    using Clock = LineEstimate::Clock;

    ChannelRecord(qint64 processId, quint32 ownNumber)
        : number(ownNumber)
        , machine(processId, ownNumber)
    {}

    const ChannelState &state() const { return machine.state(); }
    bool hasUser() const { return state().hasUser(); }
    /// True when something may be sent now, and there is something.
    bool isSendable() const;

    /// Ours.
    quint32 number;
    ChannelStateMachine machine;
    /// The user's end of it; null without a user.
    Channel *handle = nullptr;
    /// What it is on, and what sends there; they outlive it. Null while the number is free.
    MuxLane *lane = nullptr;
    ChannelSender *sender = nullptr;
    /// It counts among the channels of its lane.
    bool isOnLane = false;
    Clock::time_point openSent;
    /// The server's number; known from the phase Open on.
    quint32 remoteNumber = 0;

    /// Bytes that the server still takes (RFC 4254, 5.2).
    quint32 sendWindow = 0;
    /// The most payload that a DATA message may have.
    quint32 largestData = 0;
    Flight flight;
    /// The user said that it has something to send, and has not been asked for it since.
    bool wantsToSend = false;
    /// It waits for its turn to send.
    bool isScheduled = false;
    /// The user was asked for something to send before.
    bool hasSent = false;
    /// Filled every packet that it was given room for.
    bool sendsBulk = false;

    Receiving receiving;
    /// What the last read from the link has brought, and the user was not given yet.
    ReceivedParts::List received;
};

} // namespace Culvert
