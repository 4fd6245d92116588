// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/downloadpump.h"
#include "core/endpoint/uploadpump.h"
#include "core/guard/browserguard.h"
#include "core/model/socketaddress.h"
#include "core/stream/stream.h"

#include <memory>

namespace Culvert {

class Connector;

/// Is told what becomes of a relay.
class ClientRelayOwner
{
public:
    /// The target has accepted. False: the client is broken, though the relay does not know yet.
    virtual bool relayOpened() = 0;
    /// The target was not reached. The owner ends the relay.
    virtual void relayRefused(const Failure &failure) = 0;
    /// The client is gone, and the target has not taken yet what it sent; see endIfStuck().
    virtual void relayDrains() = 0;
    /// The guard has got the client's first bytes, and cannot tell yet.
    virtual void relayUndecided() = 0;
    /// The guard has refused the client; relayOver() follows.
    virtual void relayIsForBrowser(const QString &stranger) = 0;
    /// The connection to the target broke off; relayOver() follows.
    virtual void relayBroke(const Failure &failure) = 0;
    /// It is over: both directions have ended, or it is @p broken. Comes once, last of all.
    virtual void relayOver(bool broken) = 0;

protected:
    ~ClientRelayOwner() = default;
};

/// Carries a client's bytes to a target and back, by two pumps that end each by itself. Memory is
/// bounded: towards the client by the stream's window, towards the target by what the stream takes;
/// everything else stays in the kernel.
///
/// From open() on it has the client to itself, but for what relayOpened() sends.
class ClientRelay final : private StreamUser, private UploadPumpUser
{
public:
    /// All of them have to outlive it. @p watch is that of @p client, with UploadPump::Events.
    ClientRelay(SocketEnd &client, Poller::Watch &watch, ClientRelayOwner &owner);

    /// Has it look at what the client says first, before any of it gets to the target; null = not.
    /// Before open(), as the next three; see UploadPump for these.
    void setGuard(std::unique_ptr<BrowserGuard> guard) { m_guard = std::move(guard); }
    void setHead(const QByteArray &head) { m_up.setHead(head); }
    void setLimit(Handshake *limit) { m_up.setLimit(limit); }
    /// The client's end is there, or on its way, and was told so already.
    void setClientEnding() { m_up.setEnding(); }
    /// Starts to connect; relayOpened() or relayRefused() follows.
    void open(Connector &connector, const SocketAddress &target);
    /// What the poller says of the client.
    void clientReady(quint32 events);
    /// Nothing is told any more, and nothing is moved; the stream ends with this object.
    void stop();
    /// The same, and the stream ends at once.
    void drop();

    /// The client is gone, and what it sent before is on its way still.
    bool isDraining() const { return m_state == State::Open && m_clientGone; }
    /// Ends a relay that drains, if the target has taken nothing since the last call, or since it
    /// began to. False if it has.
    bool endIfStuck();
    /// The guard has got some bytes, and has to tell still.
    bool isUndecided() const { return m_guard && !m_guard->isEmpty() && m_state != State::Over; }
    /// Precondition of both: isUndecided().
    void passIfPaused() { judged(m_guard->pause()); }
    void refuseUndecided() { judged(GuardVerdict::Refused); }

    qint64 bytesUp() const { return m_up.bytes(); }
    qint64 bytesDown() const { return m_down.bytes(); }
    qint64 processId() const { return m_stream ? m_stream->processId() : 0; }
    /// See Stream.
    FailureOrigin waitsFor() const
    {
        return m_stream ? m_stream->waitsFor() : FailureOrigin::Local;
    }
    void giveUp(const Failure &why)
    {
        if (m_stream)
            m_stream->giveUp(why);
    }

private:
    enum class State { Opening, Open, Over };

    void streamOpened() override;
    void streamReceived(QByteArrayView bytes) override;
    std::size_t streamReceivedParts(std::span<const QByteArrayView> parts) override;
    void streamReceivedEnd() override;
    StreamSource &streamSource() override { return m_up; }
    void streamClosed(const std::optional<Failure> &failure) override;
    void uploadWaits() override;
    void uploadEnded(bool broken) override;

    void readGuarded();
    void judged(GuardVerdict verdict);
    void startUpload();
    void sent(const DownloadPump::Sent &sent);
    void consumed(std::size_t bytes);
    void clientGone();
    void breakOff(const Failure &failure);
    void endGone();
    void endIfDrained();
    void over(bool broken);

    SocketEnd &m_client;
    ClientRelayOwner &m_owner;
    UploadPump m_up;
    DownloadPump m_down;
    /// Until it has let the client pass.
    std::unique_ptr<BrowserGuard> m_guard;
    State m_state = State::Opening;
    /// The client takes no more; what it sent before may still be there.
    bool m_clientGone = false;
    /// The target is gone in both directions; the client gets what is pending.
    bool m_streamOver = false;
    /// What had gone up when endIfStuck() was called last.
    qint64 m_bytesUpBefore = 0;
    std::unique_ptr<Stream> m_stream;
};

} // namespace Culvert
