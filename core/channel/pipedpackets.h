// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/channelmessage.h"
#include "core/channel/descriptor.h"

#include <sys/types.h>

#include <array>

namespace Culvert {

/// Payload of DATA messages of one channel that goes from one socket to another by a pipe, without
/// passing through the program's memory (splice(2)): nearly half of an upload's cost is copying.
/// One load at a time.
class PipedPackets
{
public:
    /// What fits into the pipe at once, if it comes in large pieces.
    static constexpr std::size_t MostPackets = 8;

    /// Makes the pipe, unless there is one; false if there can be none.
    bool prepare();
    /// Where the load is written to. Precondition: prepare(), isEmpty().
    int writeEnd() const { return m_write.number(); }
    /// The pipe holds @p bytes to be sent in messages of at most @p largest bytes each.
    void begin(quint32 remoteChannel, std::size_t bytes, quint32 largest);

    bool isEmpty() const { return m_bytes == 0; }
    /// Sends some to @p socket, as send(2): returns how many bytes, headers included, or -1 and
    /// errno. Precondition: !isEmpty().
    ssize_t sendSome(int socket);

private:
    void beginPacket();

    Descriptor m_read;
    Descriptor m_write;
    quint32 m_remoteChannel = 0;
    quint32 m_largest = 0;
    /// What is left to be sent: in all, of this packet, of its header.
    std::size_t m_bytes = 0;
    std::size_t m_packetBytes = 0;
    std::size_t m_headerBytes = 0;
    std::array<char, ChannelMessage::DataHeader> m_header{};
};

} // namespace Culvert
