// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/bytebuffer.h"
#include "core/channel/nativeaddress.h"
#include "core/channel/poller.h"
#include "core/channel/stream.h"
#include "core/model/socketaddress.h"

#include <QHostInfo>
#include <QObject>

#include <deque>

namespace Culvert {

/// A connection from this machine to a target, without ssh. Names are resolved here; of several
/// addresses each is tried in turn.
class DirectStream final : public Stream, private PollWatcher, private TurnEndTask
{
public:
    /// Starts by itself, from the event loop. Poller and user must outlive it.
    DirectStream(Poller &poller, SocketAddress target, StreamUser &user);
    ~DirectStream() override;

    void wantToSend() override;
    void sendEnd() override;
    void consumed(std::size_t bytes) override;
    qint64 processId() const override { return 0; }

private:
    enum class State { Starting, Connecting, Open, Over };

    void start();
    void resolved(const QHostInfo &info);
    void connectToNext();
    void connected();
    void descriptorReady(quint32 events) override;
    void turnEnded() override;
    void receive();
    void send();
    bool flush();
    void updateEvents();
    void overIfEnded();
    void over(const std::optional<Failure> &failure);

    Poller &m_poller;
    SocketAddress m_target;
    StreamUser &m_user;
    /// What comes from the event loop is dropped with it.
    QObject m_context;
    int m_lookup = -1;
    std::deque<NativeAddress> m_addresses;
    Failure m_failure;
    Descriptor m_socket;
    Poller::Watch m_watch;
    State m_state = State::Starting;
    /// What the user gave and the kernel did not take yet.
    ByteBuffer m_out;
    /// What the user has and is not done with.
    std::size_t m_unconsumed = 0;
    bool m_userHasMore = false;
    bool m_endWanted = false;
    bool m_endSent = false;
    bool m_endReceived = false;
};

} // namespace Culvert
