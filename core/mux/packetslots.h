// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>

namespace Culvert {

class ByteBuffer;

/// Some DATA messages of one channel at the end of a buffer, whose payload is still to be written:
/// a slot for the payload of each, behind a gap for its header. So all of them can be filled in
/// place, with one system call. Until commit(), nothing else may be done with the buffer.
class PacketSlots
{
public:
    /// How many there are at most.
    static constexpr std::size_t Most = 4;

    /// Slots for @p window bytes at most, in at most @p packets of at most @p largest bytes each;
    /// all three are more than 0.
    PacketSlots(ByteBuffer &out, quint32 window, quint32 largest, std::size_t packets);

    std::span<const std::span<char>> spans() const { return {m_slots.data(), m_count}; }

    /// The first @p size bytes of the slots were written: makes messages of them, for the channel
    /// with that number of the server's. A slot that nothing was written to is no message.
    void commit(quint32 remoteChannel, std::size_t size);
    /// True if after the first @p size bytes the last slot that was written to is full.
    bool endsFull(std::size_t size) const;

private:
    ByteBuffer &m_out;
    std::array<std::span<char>, Most> m_slots;
    std::size_t m_count = 0;
};

} // namespace Culvert
