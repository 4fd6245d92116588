// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"
#include "core/stream/stream.h"

#include <QtGlobal>

namespace Culvert {

class Channel;

/// Where a channel waits for a link.
class ChannelQueue
{
public:
    /// The channel is being destroyed, and was not taken out of the queue before.
    virtual void leave(Channel &channel) = 0;

protected:
    ~ChannelQueue() = default;
};

/// What carries a channel, and keeps all that there is to know of it under this number.
class ChannelCarrier
{
public:
    /// The user has something to send.
    virtual void userWantsToSend(quint32 number) = 0;
    /// The user has nothing more to send than what it has still.
    virtual void userEnds(quint32 number) = 0;
    /// The user is done with bytes that it was given.
    virtual void userConsumed(quint32 number, quint32 bytes) = 0;
    /// The user has destroyed its end: it is told nothing any more.
    virtual void userLeaves(quint32 number) = 0;
    /// The pid of the ssh behind it.
    virtual qint64 processId() const = 0;

protected:
    ~ChannelCarrier() = default;
};

/// The user's end of one SSH channel (RFC 4254, section 5): first it waits in a queue, then a
/// carrier carries it, and when it is over it does nothing any more. Its state is the carrier's,
/// who sees to the end on the wire even after this object is gone.
class Channel final : public Stream
{
public:
    /// User and queue have to outlive it, the queue as long as it waits.
    Channel(SocketAddress target, StreamUser &user, ChannelQueue &queue);
    ~Channel() override;

    void wantToSend() override;
    /// What it is given is the link's at once.
    bool isDrained() const override { return true; }
    void sendEnd() override;
    void consumed(std::size_t bytes) override;
    qint64 processId() const override;

    const SocketAddress &target() const { return m_target; }
    StreamUser &user() const { return m_user; }

    /// It waits no more: hands on to @p carrier what the user has asked for meanwhile. The queue
    /// has forgotten it already. Precondition: it waits.
    void beginToBeCarried(ChannelCarrier &carrier, quint32 number);
    /// The carrier does not carry it any more; whoever calls this tells the user.
    void endToBeCarried() { m_carrier = nullptr; }
    /// Ends a channel that waits, and tells its user. The queue has forgotten it already.
    void reject(const Failure &failure);

private:
    SocketAddress m_target;
    StreamUser &m_user;
    /// Null = it does not wait.
    ChannelQueue *m_queue;
    /// Null = it is not carried (yet, or any more).
    ChannelCarrier *m_carrier = nullptr;
    quint32 m_number = 0;
    // What the user has asked for while it waits.
    bool m_wantsToSend = false;
    bool m_ends = false;
};

} // namespace Culvert
