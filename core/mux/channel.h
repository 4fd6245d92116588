// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivecontrol.h"
#include "core/flow/sendcontrol.h"
#include "core/model/socketaddress.h"
#include "core/mux/receivedparts.h"
#include "core/stream/stream.h"

#include <QtGlobal>

namespace Culvert {

class Channel;
class MuxLink;

/// Where a channel waits for a link.
class ChannelQueue
{
public:
    virtual void leave(Channel &channel) = 0;

protected:
    ~ChannelQueue() = default;
};

/// One SSH channel (RFC 4254, section 5) as a stream: first it waits in a queue, then a link
/// carries it.
///
/// The half-states are those of OpenSSH's nchan.c: each direction ends by itself (EOF); the channel
/// is over when CLOSE was sent and received, which its link sees to even after this object is gone.
class Channel final : public Stream
{
public:
    Channel(SocketAddress target, StreamUser &user, ChannelQueue &queue);
    ~Channel() override;

    void wantToSend() override;
    /// What it is given is the link's at once.
    bool isDrained() const override { return true; }
    void sendEnd() override;
    void consumed(std::size_t bytes) override;
    qint64 processId() const override;

    const SocketAddress &target() const { return m_target; }

    /// Ends a channel that still waits.
    void reject(const Failure &failure);

private:
    friend class MuxLink;
    friend class ChannelReceiver;
    friend class ChannelSender;

    /// True when there is something to send that may be sent now.
    bool isSendable() const;

    SocketAddress m_target;
    StreamUser *m_user;
    ChannelQueue *m_queue;
    MuxLink *m_link = nullptr;
    quint32 m_localId = 0;
    quint32 m_remoteId = 0;
    /// Bytes that the server still takes (RFC 4254, 5.2).
    quint32 m_sendWindow = 0;
    quint32 m_largestData = 0;
    Flight m_flight;
    Receiving m_receiving;
    ReceivedParts::List m_received;
    LineEstimate::Clock::time_point m_openSent;
    bool m_open = false;
    bool m_hasSent = false;
    /// Filled every packet that it was given room for.
    bool m_sendsBulk = false;
    bool m_wantsToSend = false;
    bool m_scheduled = false;
    bool m_endWanted = false;
    bool m_endSent = false;
    bool m_endReceived = false;
};

} // namespace Culvert
