// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

namespace Culvert {

/// What the kernel knows of the TCP connection over which an ssh child talks to the network: asked
/// of the kernel itself (sock_diag(7), tcp(7) "TCP_INFO"), so that nothing is sent and ssh is not
/// disturbed. The same user may ask; no privilege is needed.
///
/// The connection is looked for once; after that a question costs one exact request. Blocks no
/// longer than the kernel takes to answer from memory. For one thread at a time.
class KernelConnection
{
public:
    struct Facts
    {
        /// The connection is ssh's own, so it leads to the server. False: it belongs to a child
        /// that ssh talks through (ProxyCommand, jump hosts), and leads to the first host of the
        /// way only.
        bool leadsToServer = false;
        /// Smoothed (RFC 6298); 0 if it was not measured yet.
        double roundTripMs = 0;
        /// Segments that were sent and not acknowledged.
        quint32 unacknowledged = 0;
        /// How often the time-out for those was doubled since the last acknowledgement.
        quint32 backOff = 0;
        /// What was written to the connection and is not acknowledged, sent or not.
        quint32 bytesQueued = 0;
        std::chrono::milliseconds sinceAcknowledged{};
        std::chrono::milliseconds sinceSent{};
        /// Segments that were sent so far.
        quint32 segmentsSent = 0;
        /// Since the last byte came over it.
        std::chrono::milliseconds sinceReceived{};
        /// The shortest of the last minutes; 0 if it was not measured yet.
        double shortestRoundTripMs = 0;
        /// So far: segments with data, and of these what was sent again, or came before one that
        /// was missing.
        quint32 dataSegmentsSent = 0;
        quint32 segmentsSentAgain = 0;
        quint32 dataSegmentsReceived = 0;
        quint32 segmentsOutOfOrder = 0;
    };

    /// For the ssh child with this process id, which must be logged in: before that, there may be
    /// no connection or another one.
    explicit KernelConnection(qint64 processId);

    /// As it is now; nothing if there is no such connection or the kernel does not tell.
    std::optional<Facts> read();

private:
    using Clock = std::chrono::steady_clock;

    /// How the kernel names a socket: struct inet_diag_sockid, whose cookie is never used again.
    struct Name
    {
        quint8 family = 0;
        std::array<quint32, 12> id{};
        bool leadsToServer = false;
    };

    std::optional<Name> find() const;

    qint64 m_processId;
    std::optional<Name> m_name;
    Clock::time_point m_searchAgain;
};

} // namespace Culvert
