// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channel.h"

#include "core/mux/muxlink.h"

namespace Culvert {

Channel::Channel(SocketAddress target, StreamUser &user, ChannelQueue &queue)
    : m_target(std::move(target))
    , m_user(&user)
    , m_queue(&queue)
{}

Channel::~Channel()
{
    if (m_link)
        m_link->detach(*this);
    else if (m_queue)
        m_queue->leave(*this);
}

void Channel::wantToSend()
{
    m_wantsToSend = true;
    if (m_link)
        m_link->schedule(*this);
}

void Channel::sendEnd()
{
    m_endWanted = true;
    if (m_link)
        m_link->schedule(*this);
}

void Channel::consumed(std::size_t bytes)
{
    if (m_link)
        m_link->consumed(*this, static_cast<quint32>(bytes));
}

qint64 Channel::processId() const
{
    return m_link ? m_link->processId() : 0;
}

void Channel::reject(const Failure &failure)
{
    Q_ASSERT(!m_link);
    m_queue = nullptr;
    m_user->streamClosed(failure);
}

bool Channel::isSendable() const
{
    if (!m_open || m_endSent)
        return false;
    return m_wantsToSend ? m_sendWindow > 0 && !m_flight.heldBack : m_endWanted;
}

} // namespace Culvert
