// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/channeltable.h"

namespace Culvert {

quint32 ChannelTable::take(Channel *channel)
{
    quint32 id = 0;
    if (m_freeIds.empty()) {
        id = static_cast<quint32>(m_slots.size());
        m_slots.emplace_back();
    } else {
        id = m_freeIds.back();
        m_freeIds.pop_back();
    }
    m_slots[id] = {channel, 0, true, false, false};
    return id;
}

void ChannelTable::free(quint32 id)
{
    m_slots[id] = {};
    m_freeIds.push_back(id);
}

} // namespace Culvert
