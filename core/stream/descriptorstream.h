// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/io/socketend.h"
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
    bool isDrained() const final { return !m_end.hasPending(); }
    void sendEnd() final;
    void consumed(std::size_t bytes) final;

protected:
    /// Both must outlive it.
    DescriptorStream(Poller &poller, StreamUser &user);

    /// Takes over a socket that is not ready for bytes yet: it is connecting, or something has to
    /// be said on it before. openingReady() comes when it is ready for @p events.
    void setSocket(Descriptor socket, quint32 events);
    const Descriptor &socket() const { return m_end.descriptor(); }
    /// Gives the socket back, and watches it no longer.
    Descriptor takeSocket();
    /// The socket is ready for what setSocket() was given. Whoever overrides this calls opened() or
    /// over(), now or at a later time that this comes.
    virtual void openingReady() = 0;
    /// From now on bytes are moved. Tells the user; this object may be gone afterwards.
    void opened();
    /// There is nothing more to read. Whoever overrides it calls endReceived() if that is the
    /// target's end.
    virtual void readEnded() { endReceived(); }
    void endReceived();
    /// The connection is broken: a read failed, or a write did and the target's end has been read
    /// since. Whoever overrides this calls over(), now or later.
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
    /// What is pending there is what the user gave and the kernel did not take yet.
    SocketEnd m_end;
    Poller::Watch m_watch;
    /// Ends with this object, so that whoever calls the user can tell whether that has destroyed
    /// it: see Alive.
    std::shared_ptr<const bool> m_life = std::make_shared<const bool>(true);
    State m_state = State::Opening;
    /// What the user has and is not done with.
    std::size_t m_unconsumed = 0;
    bool m_userHasMore = false;
    bool m_endWanted = false;
    bool m_endSent = false;
    bool m_sendBroken = false;
    /// Why sending failed; told when the target's end has been read, too.
    std::optional<Failure> m_sendFailure;
    bool m_readEnded = false;
    /// The connection is over both ways, or broken (EPOLLHUP, EPOLLERR). The poller would say so in
    /// every turn, so it does not watch any more; what has come before can still be read.
    bool m_hungUp = false;
    bool m_endReceived = false;
};

} // namespace Culvert
