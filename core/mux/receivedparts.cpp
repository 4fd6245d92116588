// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/receivedparts.h"

namespace Culvert {

void ReceivedParts::add(List &list, QByteArrayView bytes)
{
    const auto index = static_cast<int>(m_parts.size());
    m_parts.push_back({bytes, -1});
    if (list.isEmpty())
        list.m_first = index;
    else
        m_parts[static_cast<std::size_t>(list.m_last)].next = index;
    list.m_last = index;
}

std::span<const QByteArrayView> ReceivedParts::first(const List &list,
                                                     std::span<QByteArrayView> room) const
{
    std::size_t count = 0;
    for (int i = list.m_first; i >= 0 && count < room.size(); ++count) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        room[count] = part.bytes;
        i = part.next;
    }
    return room.first(count);
}

void ReceivedParts::drop(List &list, std::size_t parts) const
{
    for (; parts > 0 && !list.isEmpty(); --parts)
        list.m_first = m_parts[static_cast<std::size_t>(list.m_first)].next;
}

} // namespace Culvert
