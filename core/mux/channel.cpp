// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channel.h"

#include <utility>

namespace Culvert {

Channel::Channel(SocketAddress target, StreamUser &user, ChannelQueue &queue)
    : m_target(std::move(target))
    , m_user(user)
    , m_queue(&queue)
{}

Channel::~Channel()
{
    if (m_carrier)
        m_carrier->userLeaves(m_number);
    else if (m_queue)
        m_queue->leave(*this);
}

void Channel::wantToSend()
{
    if (m_carrier)
        m_carrier->userWantsToSend(m_number);
    else
        m_wantsToSend = true;
}

void Channel::sendEnd()
{
    if (m_carrier)
        m_carrier->userEnds(m_number);
    else
        m_ends = true;
}

void Channel::consumed(std::size_t bytes)
{
    if (m_carrier)
        m_carrier->userConsumed(m_number, static_cast<quint32>(bytes));
}

qint64 Channel::processId() const
{
    return m_carrier ? m_carrier->processId() : 0;
}

void Channel::beginToBeCarried(ChannelCarrier &carrier, quint32 number)
{
    Q_ASSERT(m_queue && !m_carrier);
    m_queue = nullptr;
    m_carrier = &carrier;
    m_number = number;
    if (m_wantsToSend)
        carrier.userWantsToSend(number);
    if (m_ends)
        carrier.userEnds(number);
}

void Channel::reject(const Failure &failure)
{
    Q_ASSERT(!m_carrier);
    m_queue = nullptr;
    m_user.streamClosed(failure);
}

} // namespace Culvert
