// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/mux/channelmessage.h"

#include <sys/types.h>

#include <array>

namespace Culvert {

/// Payload of DATA messages of one channel that goes from one socket to another by pipes, without
/// passing through the program's memory (splice(2)): nearly half of an upload's cost is copying.
/// The first pipe takes the payload as it comes; into the second go headers and payload in turn, so
/// that the socket is given many messages with one system call. One load at a time.
class PipedPackets
{
public:
    /// The most packets of one load. The pipe has room for so much, unless it comes in pieces of
    /// less than 2 KiB.
    static constexpr std::size_t MostPackets = 16;

    /// Makes the pipes, unless they are there; false if there can be none.
    bool prepare();
    /// Where the load is written to. Precondition: prepare(), isEmpty().
    int writeEnd() const { return m_payload.write.number(); }
    /// The pipe holds @p bytes to be sent in messages of at most @p largest bytes each.
    void begin(quint32 remoteChannel, std::size_t bytes, quint32 largest);

    bool isEmpty() const { return m_payloadBytes == 0 && m_messageBytes == 0; }
    /// Sends some to @p socket, as send(2): returns how many bytes, headers included, or -1 and
    /// errno. Precondition: !isEmpty().
    ssize_t sendSome(int socket);

private:
    struct Pipe
    {
        bool open();

        Descriptor read;
        Descriptor write;
    };

    void makeMessages();
    bool writeHeader();

    Pipe m_payload;
    Pipe m_messages;
    quint32 m_remoteChannel = 0;
    quint32 m_largest = 0;
    /// What is in the pipes.
    std::size_t m_payloadBytes = 0;
    std::size_t m_messageBytes = 0;
    /// What the message whose header was written last still lacks.
    std::size_t m_lacking = 0;
};

} // namespace Culvert
