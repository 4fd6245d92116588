// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/mux/channelstate.h"

namespace Culvert {

/// The state that a channel number has now. It changes by events alone, and every change is logged
/// (see muxLog).
class ChannelStateMachine
{
public:
    /// Both are only for the log: the pid of the ssh, and our number of the channel there.
    ChannelStateMachine(qint64 processId, quint32 number)
        : m_processId(processId)
        , m_number(number)
    {}

    const ChannelState &state() const { return m_state; }
    /// Changes the state as nextChannelState() has it, and returns what the caller has to do now.
    ChannelActions apply(ChannelEvent event);

private:
    void setPhase(ChannelPhase phase);
    void setSend(SendHalf half);
    void setReceive(ReceiveHalf half);

    qint64 m_processId;
    quint32 m_number;
    ChannelState m_state;
};

} // namespace Culvert
