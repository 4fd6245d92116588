// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/io/descriptor.h"
#include "core/io/poller.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <sys/types.h>
#include <utility>

namespace Culvert {

/// Our end of a connected stream socket, TCP or Unix, non-blocking. Tries again what a signal has
/// interrupted (EINTR), keeps what the kernel does not take yet, and ends each direction by itself:
/// in order, or by a break. Does not watch the descriptor itself.
class SocketEnd
{
public:
    enum class Outcome {
        Moved,  ///< some bytes, one at least
        NotNow, ///< nothing, until a poller tells otherwise
        Ended,  ///< nothing any more: the other side has ended its direction; only of reading
        Broken, ///< nothing any more: the connection is broken, see Result::error
    };

    struct Result
    {
        Outcome outcome = Outcome::NotNow;
        std::size_t bytes = 0;
        /// As errno(3) has it; 0 unless it is broken.
        int error = 0;

        bool isOver() const { return outcome == Outcome::Ended || outcome == Outcome::Broken; }
    };

    SocketEnd() = default;
    explicit SocketEnd(Descriptor socket)
        : m_socket(std::move(socket))
    {}

    /// Has @p watch told when there is nothing more to be read for now, or no more is taken. It has
    /// to live as long as the end.
    void setWatch(Poller::Watch &watch) { m_watch = &watch; }

    const Descriptor &descriptor() const { return m_socket; }
    int number() const { return m_socket.number(); }
    bool isOpen() const { return m_socket.isOpen(); }
    /// Gives the descriptor away, and forgets what is pending.
    Descriptor release();

    // From the other side.

    /// How many rooms one call of read() fills at most.
    static constexpr std::size_t MostRooms = 8;
    /// Reads to @p rooms in order. Fewer bytes than there is room for mean that there were no more,
    /// but for an end.
    Result read(std::span<const std::span<char>> rooms);
    Result read(std::span<char> room) { return read({&room, 1}); }
    /// Looks at what could be read, and leaves it in the kernel.
    Result peek(std::span<char> room);
    /// Moves @p most bytes at most into a pipe with room for them. Nothing = this socket
    /// cannot, or not now: read() has to do. Fewer bytes may also mean that they were in too many
    /// pieces.
    std::optional<Result> moveTo(int pipe, std::size_t most);
    /// There are bytes to be read.
    bool hasInput();

    // To the other side.

    /// How many parts send() takes at most.
    static constexpr std::size_t MostParts = 16;
    /// Sends what the kernel takes at once, behind what is pending, and keeps the rest. The result
    /// tells how many of these bytes the kernel has taken. Once broken, it takes none.
    Result send(std::span<const QByteArrayView> parts);
    /// Sends what is pending, as far as the kernel takes it; tells how many bytes that were. NotNow
    /// as well if there was nothing.
    Result flush();
    /// What the kernel did not take yet; bytes may be added.
    ByteBuffer &pending() { return m_pending; }
    bool hasPending() const { return !m_pending.isEmpty(); }

    // Ends.

    /// Half-close: the other side sees the end behind all that it was sent. From now on the close
    /// is an end as well. Precondition: !hasPending().
    void endOutput();
    /// The close of the descriptor, by whomever, the kernel included when the process is killed, is
    /// a break: the other side sees ECONNRESET. A TCP socket's is a reset. A Unix socket has none,
    /// but is as good if there is something left unread: see keepLastByte().
    void breakOnClose();
    /// The close is an end, behind all that the kernel has still to send.
    void endOnClose();

    /// With how many bytes at most keepLastByte() has an effect.
    static constexpr std::size_t MostKeptFrom = 1024;
    /// For a Unix socket: leaves the last byte that was read in the kernel until the output ends,
    /// so that a close before is a break for the other side. The kernel has no other means; so one
    /// sees an end all the same that has sent nothing yet, or more than MostKeptFrom bytes at once.
    /// Does nothing for a TCP socket.
    void keepLastByte();

private:
    Result readKeeping(std::span<const std::span<char>> rooms);
    Result endOfKept();
    std::size_t unread() const;
    bool mayKeepFrom(std::size_t unread) const;
    void dropKept();
    Result write(std::span<const QByteArrayView> parts) const;

    Result told(Result result, std::size_t room) const;
    void exhausted(quint32 events) const;

    Descriptor m_socket;
    Poller::Watch *m_watch = nullptr;
    ByteBuffer m_pending;
    bool m_keepsLast = false;
    /// The first byte in the kernel was read before.
    bool m_hasKept = false;
    /// How many bytes have been read since there was nothing more to be read.
    std::size_t m_taken = 0;
};

} // namespace Culvert
