// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"
#include "core/stream/streamsource.h"

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

    /// Where it takes the bytes for the target from; the same as long as the stream lives. The
    /// source may destroy the stream when it is asked.
    virtual StreamSource &streamSource() = 0;

    /// It is over in both directions. A failure says why the stream never opened, or why it broke
    /// off; nothing = the target closed it after it had sent its end. Comes once, last of all.
    virtual void streamClosed(const std::optional<Failure> &failure) = 0;

    StreamUser() = default;
    /// Its streams are gone.
    virtual ~StreamUser();
    StreamUser(const StreamUser &) = delete;
    StreamUser &operator=(const StreamUser &) = delete;
};

/// One connection to a target beyond a connector, for those who move bytes without copying them (an
/// endpoint's relay, a TunnelSocket). Bounded both ways. Destroying it ends it, without a word to
/// its user. Single-threaded: belongs to its connector's thread.
class CULVERT_EXPORT Stream
{
public:
    Stream() = default;
    /// Ends the connection.
    virtual ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Says that the user has bytes for the target: its source is asked when there is room.
    virtual void wantToSend() = 0;
    /// True when it has passed on all that it was given, so that ending it loses nothing of that.
    virtual bool isDrained() const = 0;
    /// Half-close: tells the target, after all bytes that were given, that no more come.
    virtual void sendEnd() = 0;
    /// Bytes of streamReceived() that the user is done with.
    virtual void consumed(std::size_t bytes) = 0;
    /// The pid of the ssh that carries it; 0 = none (yet).
    virtual qint64 processId() const = 0;
    /// Who has not answered yet, while it is not open: the way to the server, as long as there is
    /// no ssh that is logged in, or the target.
    virtual FailureOrigin waitsFor() const
    {
        return processId() > 0 ? FailureOrigin::Target : FailureOrigin::Server;
    }
    /// Says why its user is about to destroy it: where that is more than that the user wanted it
    /// so, such as that it took too long. Its user is told nothing.
    virtual void giveUp(const Failure &why) { Q_UNUSED(why) }
};

} // namespace Culvert
