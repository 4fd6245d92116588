// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>

namespace Culvert {

class ByteBuffer;

/// Room at the end of a buffer for the payload of some DATA messages of one channel, with gaps for
/// their headers: so they can be filled in place, with one system call. Until commit(), nothing
/// else may be done with the buffer.
class PacketRooms
{
public:
    static constexpr std::size_t Most = 4;

    /// Room for @p window bytes at most, in at most @p packets of at most @p largest bytes each;
    /// all three are more than 0.
    PacketRooms(ByteBuffer &out, quint32 window, quint32 largest, std::size_t packets);

    std::span<const std::span<char>> spans() const { return {m_rooms.data(), m_count}; }

    /// The first @p size bytes of the rooms were written: makes messages of them.
    void commit(quint32 remoteChannel, std::size_t size);
    /// True if the last one written to has no room left.
    bool endsFull(std::size_t size) const;

private:
    ByteBuffer &m_out;
    std::array<std::span<char>, Most> m_rooms;
    std::size_t m_count = 0;
};

} // namespace Culvert
