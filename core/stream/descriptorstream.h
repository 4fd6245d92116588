// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/io/poller.h"
#include "core/stream/stream.h"

#include <memory>

namespace Culvert {

/// A stream over a socket of this process's own, which the kernel keeps bounded. How it comes to be
/// connected is the business of the class derived from it.
class DescriptorStream : public Stream, private PollWatcher, private TurnEndTask
{
public:
    ~DescriptorStream() override;

    void wantToSend() final;
    bool isDrained() const final { return m_out.isEmpty(); }
    void sendEnd() final;
    void consumed(std::size_t bytes) final;

protected:
    /// Both must outlive it.
    DescriptorStream(Poller &poller, StreamUser &user);

    /// Takes over a socket on which something is to be done before it is open, or which is
    /// connecting: openingReady() follows.
    void setSocket(Descriptor socket, quint32 events);
    const Descriptor &socket() const { return m_socket; }
    /// Watches it no longer.
    Descriptor takeSocket();
    /// What was wanted from setSocket() on is ready. It ends in opened() or over(), some time.
    virtual void openingReady() = 0;
    /// From now on bytes are moved. Tells the user; this object may be gone afterwards.
    void opened();
    /// There is nothing more to read. Whoever overrides it calls endReceived() if that is the
    /// target's end.
    virtual void readEnded() { endReceived(); }
    void endReceived();
    /// A read failed, or a write did and the target's end has come since: nothing follows. Whoever
    /// overrides it calls over(), later perhaps.
    virtual void broken(const Failure &failure) { over(failure); }
    /// Bytes went through, either way. Not the place to end it.
    virtual void moved() {}
    /// Tells the user that it is over, once; this object may be gone afterwards.
    void over(const std::optional<Failure> &failure);

    bool isOpening() const { return m_state == State::Opening; }
    bool isOpen() const { return m_state == State::Open; }
    /// True while it is opening, or the process at the other end of a Unix socket has not read all
    /// that there is for it.
    bool isAwaited() const;
    /// True from sendEnd() on.
    bool isEndWanted() const { return m_endWanted; }

private:
    enum class State { Opening, Open, Over };

    void descriptorReady(quint32 events) final;
    void turnEnded() final;
    bool mayReceive() const;
    void receive();
    void send();
    bool flush();
    void sendFailed(const Failure &failure);
    void updateEvents();
    void overIfEnded();

    Poller &m_poller;
    StreamUser &m_user;
    Descriptor m_socket;
    Poller::Watch m_watch;
    /// Gone with this object, which a call to the user may destroy: see Alive.
    std::shared_ptr<const bool> m_life = std::make_shared<const bool>(true);
    State m_state = State::Opening;
    /// What the user gave and the kernel did not take yet.
    ByteBuffer m_out;
    /// What the user has and is not done with.
    std::size_t m_unconsumed = 0;
    bool m_userHasMore = false;
    bool m_endWanted = false;
    bool m_endSent = false;
    bool m_sendBroken = false;
    /// Not told yet.
    std::optional<Failure> m_sendFailure;
    bool m_readEnded = false;
    /// The poller would tell it for ever, so it does not watch any more; there may be something to
    /// read.
    bool m_hungUp = false;
    bool m_endReceived = false;
};

} // namespace Culvert
