// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channeltable.h"

namespace Culvert {

ChannelRecord &ChannelTable::take(Channel *handle)
{
    if (m_freeNumbers.empty()) {
        m_freeNumbers.push_back(static_cast<quint32>(m_records.size()));
        m_records.emplace_back(m_processId, m_freeNumbers.back());
    }
    ChannelRecord &channel = m_records[m_freeNumbers.back()];
    m_freeNumbers.pop_back();
    channel.handle = handle;
    channel.machine.apply(handle ? ChannelEvent::OpenSent : ChannelEvent::ProbeSent);
    return channel;
}

void ChannelTable::free(ChannelRecord &channel)
{
    Q_ASSERT(channel.state().phase == ChannelPhase::Free);
    channel = ChannelRecord(m_processId, channel.number);
    m_freeNumbers.push_back(channel.number);
}

ChannelRecord *ChannelTable::find(quint32 number)
{
    if (number >= m_records.size())
        return nullptr;
    ChannelRecord &channel = m_records[number];
    return channel.state().phase == ChannelPhase::Free ? nullptr : &channel;
}

ChannelRecord *ChannelTable::findUsed(quint32 number)
{
    ChannelRecord *channel = find(number);
    return channel && channel->hasUser() ? channel : nullptr;
}

} // namespace Culvert
