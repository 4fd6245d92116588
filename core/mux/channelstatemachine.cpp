// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channelstatemachine.h"

#include "core/mux/muxlog.h"

#include <utility>

namespace Culvert {

ChannelActions ChannelStateMachine::apply(ChannelEvent event)
{
    const ChannelTransition next = nextChannelState(m_state, event);
    setPhase(next.state.phase);
    setSend(next.state.send);
    setReceive(next.state.receive);
    return next.actions;
}

void ChannelStateMachine::setPhase(ChannelPhase phase)
{
    if (m_state.phase == phase)
        return;
    qCDebug(muxLog, "ssh %lld, channel %u: %s -> %s", m_processId, m_number,
            channelPhaseName(m_state.phase).data(), channelPhaseName(phase).data());
    m_state.phase = phase;
}

void ChannelStateMachine::setSend(SendHalf half)
{
    if (m_state.send == half)
        return;
    qCDebug(muxLog, "ssh %lld, channel %u, to the server: %s -> %s", m_processId, m_number,
            sendHalfName(m_state.send).data(), sendHalfName(half).data());
    m_state.send = half;
}

void ChannelStateMachine::setReceive(ReceiveHalf half)
{
    if (m_state.receive == half)
        return;
    qCDebug(muxLog, "ssh %lld, channel %u, from the server: %s -> %s", m_processId, m_number,
            receiveHalfName(m_state.receive).data(), receiveHalfName(half).data());
    m_state.receive = half;
}

} // namespace Culvert
