// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/socketend.h"

namespace Culvert {

/// From a target to its client, one way: sends what the client takes at once and keeps the rest,
/// which is bounded by the stream's window, since only what the client has taken counts as done.
class DownloadPump
{
public:
    /// @p client has to outlive it.
    explicit DownloadPump(SocketEnd &client);

    /// What has come of sending.
    struct Sent
    {
        /// How many of the target's bytes are done with, to be reported to the stream.
        std::size_t consumed = 0;
        /// The client takes no more; from now on everything counts as taken, and is thrown away.
        bool broken = false;
    };

    /// Sends bytes of the target's, in at most SocketEnd::MostParts parts, behind what is pending.
    Sent send(std::span<const QByteArrayView> parts);
    /// The client may take more of what is pending.
    Sent drain();
    /// The client takes no more, and what is pending is thrown away. Tells how many of these bytes
    /// are done with by that.
    std::size_t discard();
    /// Sends nothing any more: what the target still has to say counts as taken.
    void stop() { m_discards = true; }

    /// The target has ended its direction.
    void setEnded() { m_ended = true; }
    /// Tells the client so once it has all bytes, unless @p closesAnyway. True once that is done.
    bool finish(bool closesAnyway);
    /// Everything has been sent, the replies of a handshake included.
    bool isDrained() const { return !m_client.hasPending(); }
    qint64 bytes() const { return m_bytes; }

private:
    SocketEnd &m_client;
    /// How many of the pending bytes count for the stream's window; those before them are replies.
    std::size_t m_pending = 0;
    qint64 m_bytes = 0;
    bool m_discards = false;
    bool m_ended = false;
    bool m_endTold = false;
};

} // namespace Culvert
