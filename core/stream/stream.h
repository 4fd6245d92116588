// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace Culvert {

/// Is told what happens to a stream. None of these calls comes before the call that made the stream
/// has returned, and none after the stream was destroyed; a stream may be destroyed in any of them.
class CULVERT_EXPORT StreamUser
{
public:
    /// The target accepted. Comes at most once, before everything else but streamClosed().
    virtual void streamOpened() = 0;

    /// Bytes from the target, valid only during the call. What the user cannot pass on at once it
    /// has to keep, and to report by Stream::consumed() when it is done with it; the target sends
    /// no more than a window ahead of that.
    virtual void streamReceived(QByteArrayView bytes) = 0;

    /// The same for several parts that have come together, in order, for users who can pass them on
    /// at once: returns how many it was given. It is asked again as long as there are more.
    virtual std::size_t streamReceivedParts(std::span<const QByteArrayView> parts)
    {
        streamReceived(parts.front());
        return 1;
    }

    /// The target sends no more; it may still receive.
    virtual void streamReceivedEnd() = 0;

    /// There is room for bytes to the target: write some to @p room and return how many. Fewer than
    /// there is room for means that there is nothing more until the next Stream::wantToSend().
    virtual std::size_t streamFill(std::span<char> room) = 0;

    /// The same for several packets at a time, for users who can fill them at once: writes to
    /// @p rooms in order, beginning with the next one only when one is full, and returns the bytes
    /// in all. It is asked again as long as the last room that it wrote to is full.
    virtual std::size_t streamFillPackets(std::span<const std::span<char>> rooms)
    {
        return streamFill(rooms.front());
    }

    /// The same for users whose bytes are in another descriptor, and need not be looked at: moves
    /// @p most bytes at most from there to @p pipe, whose other end is the stream's and which has
    /// room for them, and returns how many; fewer may mean anything, so it has to ask by
    /// Stream::wantToSend() unless it knows that there is nothing more. Nothing = it cannot, or not
    /// now; then the others are asked. See splice(2).
    virtual std::optional<std::size_t> streamFillPipe(int pipe, std::size_t most)
    {
        Q_UNUSED(pipe)
        Q_UNUSED(most)
        return std::nullopt;
    }

    /// It is over in both directions. A failure says why the stream never opened, or why it broke
    /// off; nothing = the target closed it after it had sent its end. Comes once, last of all.
    virtual void streamClosed(const std::optional<Failure> &failure) = 0;

protected:
    ~StreamUser() = default;
};

/// One connection to a target beyond a connector, for those who move bytes without copying them (an
/// endpoint's relay, a TunnelSocket). Bounded both ways. Destroying it ends it, without a word to
/// its user. Single-threaded: belongs to its connector's thread.
class CULVERT_EXPORT Stream
{
public:
    Stream() = default;
    /// Ends the connection.
    virtual ~Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Says that the user has bytes for the target: streamFill() comes when there is room.
    virtual void wantToSend() = 0;
    /// True when it has passed on all that it was given, so that ending it loses nothing of that.
    virtual bool isDrained() const = 0;
    /// Half-close: tells the target, after all bytes that were given, that no more come.
    virtual void sendEnd() = 0;
    /// Bytes of streamReceived() that the user is done with.
    virtual void consumed(std::size_t bytes) = 0;
    /// The pid of the ssh that carries it; 0 = none (yet).
    virtual qint64 processId() const = 0;
};

} // namespace Culvert
