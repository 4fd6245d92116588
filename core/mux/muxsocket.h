// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/io/poller.h"
#include "core/model/failure.h"
#include "core/mux/channelmessage.h"
#include "core/mux/pipedpackets.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Culvert {

/// Who speaks over a MuxSocket. In each of these calls it may close the socket, after which no
/// other comes; it must not destroy it there.
class MuxSocketUser
{
public:
    /// Proxy mode is on: messages may be sent.
    virtual void proxyModeOn() = 0;
    /// One message from the master; its views are good during the call. False if it makes no sense.
    virtual bool messageArrived(const ChannelMessage::Message &message) = 0;
    /// All messages that one read has completed were given. What their views show is good during
    /// this call still, and gone after it.
    virtual void messagesRead() = 0;
    /// There is room: write what waits to be sent to MuxSocket::out(), up to about @p room bytes,
    /// and then, if there is more, one load to MuxSocket::piped(). Comes only in proxy mode and
    /// while piped() is empty.
    virtual void fill(std::size_t room) = 0;
    /// The master ended the connection or broke the protocol; the socket is closed.
    virtual void socketLost(const Failure &failure) = 0;
    /// MuxSocket::waitingSince() has become something: messages were sent, and the server has to
    /// show now that it is there.
    virtual void waitingBegan() = 0;

protected:
    ~MuxSocketUser() = default;
};

/// The bytes of one connection to an OpenSSH master's control socket in proxy mode: the handshake,
/// messages in, messages out, in large reads and writes and in bounded memory.
class MuxSocket final : private PollWatcher, private TurnEndTask
{
public:
    MuxSocket(Poller &poller, MuxSocketUser &user);
    ~MuxSocket() override;

    /// proxyModeOn() or socketLost() follows, unless a failure is returned. Nothing is sent to a
    /// master that is not this user's.
    std::optional<Failure> connectTo(const QString &path);
    void close();
    bool isOpen() const { return m_state != State::Closed; }
    bool isReady() const { return m_state == State::Ready; }

    /// For messages, which go out in order, behind what is piped now; sendSoon() has to follow,
    /// except from within messageArrived(), messagesRead() and fill(). Good until the next call.
    ByteBuffer &out() { return m_piped.isEmpty() ? m_out : m_afterPiped; }
    /// One load of bulk data, which goes out behind what is in out() now, and before what is
    /// written to out() from then on. Only to be loaded from within fill().
    PipedPackets &piped() { return m_piped; }
    /// Sends and fills at the end of this turn, or when the master takes bytes again.
    void sendSoon();

    /// See Poller::expectWithin().
    void expectWithin(std::chrono::nanoseconds time) { m_poller.expectWithin(time); }

    using Clock = std::chrono::steady_clock;
    /// When we sent the first bytes after the last that have arrived; nothing = we have sent none
    /// since, or endWaiting() was called since.
    const std::optional<Clock::time_point> &waitingSince() const { return m_waitingSince; }
    /// It is known from elsewhere that the server has what was sent: nothing is waited for until
    /// more is sent.
    void endWaiting() { m_waitingSince.reset(); }
    /// True while the master has not read all that there is for it.
    bool hasUntaken() const;
    /// Bytes since the connection began.
    quint64 bytesSent() const { return m_bytesSent; }
    quint64 bytesReceived() const { return m_bytesReceived; }
    /// When the last byte came.
    Clock::time_point lastReceived() const { return m_lastReceived; }

private:
    enum class State { Closed, Handshake, Ready };

    void descriptorReady(quint32 events) override;
    void turnEnded() override;
    void readSome();
    bool readHandshake();
    bool readMessages();
    QString readEachMessage();
    bool hasOutput() const { return !m_out.isEmpty() || !m_piped.isEmpty(); }
    bool send();
    ssize_t sendSome();
    void fail(const Failure &failure);

    Poller &m_poller;
    MuxSocketUser &m_user;
    Descriptor m_socket;
    Poller::Watch m_watch;
    State m_state = State::Closed;
    std::unique_ptr<char[]> m_in;
    std::size_t m_inHead = 0;
    std::size_t m_inTail = 0;
    ByteBuffer m_out;
    PipedPackets m_piped;
    /// What is written to out() while the pipe is not empty. Becomes m_out once it is.
    ByteBuffer m_afterPiped;
    /// The kernel takes no more until the master has read.
    bool m_blocked = false;
    quint64 m_bytesSent = 0;
    quint64 m_bytesReceived = 0;
    Clock::time_point m_lastReceived = Clock::now();
    std::optional<Clock::time_point> m_waitingSince;
};

} // namespace Culvert
