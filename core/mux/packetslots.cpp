// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/packetslots.h"

#include "core/io/bytebuffer.h"
#include "core/mux/channelmessage.h"

#include <algorithm>

namespace Culvert {

using ChannelMessage::DataHeader;

PacketSlots::PacketSlots(ByteBuffer &out, quint32 window, quint32 largest, std::size_t packets)
    : m_out(out)
{
    const std::size_t count = std::clamp<std::size_t>(packets, 1, Most);
    const std::size_t bytes = std::min<std::size_t>(window, count * largest);
    std::span<char> free = out.room(bytes + count * DataHeader);
    for (std::size_t left = bytes; left > 0;) {
        const std::size_t size = std::min<std::size_t>(left, largest);
        m_slots.at(m_count++) = free.subspan(DataHeader, size);
        free = free.subspan(DataHeader + size);
        left -= size;
    }
}

void PacketSlots::commit(quint32 remoteChannel, std::size_t size)
{
    for (std::size_t i = 0; size > 0; ++i) {
        const std::size_t used = std::min(size, m_slots.at(i).size());
        ChannelMessage::writeDataHeader(m_slots.at(i).data() - DataHeader, remoteChannel,
                                        static_cast<quint32>(used));
        m_out.commit(DataHeader + used);
        size -= used;
    }
}

bool PacketSlots::endsFull(std::size_t size) const
{
    std::size_t end = 0;
    for (const std::span<char> room : spans()) {
        end += room.size();
        if (size <= end)
            return size == end;
    }
    return false;
}

} // namespace Culvert
