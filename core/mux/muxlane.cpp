// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxlane.h"

#include <utility>

namespace Culvert {

MuxLane::MuxLane(Poller &poller, MuxLaneUser &user, ChannelTable &channels,
                 const LineEstimate &line, SendControl &control)
    : m_user(user)
    , m_socket(poller, *this)
    , m_sender(m_socket, channels, line, control)
{}

void MuxLane::proxyModeOn()
{
    m_hasBeenReady = true;
    m_user.laneReady(*this);
}

bool MuxLane::messageArrived(const ChannelMessage::Message &message)
{
    m_heard = true;
    return m_user.messageArrived(*this, message);
}

void MuxLane::messagesRead()
{
    if (std::exchange(m_heard, false))
        m_user.laneRead(*this);
}

} // namespace Culvert
