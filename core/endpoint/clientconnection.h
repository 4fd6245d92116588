// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/io/peerowner.h"
#include "core/io/poller.h"
#include "core/proxy/browserguard.h"
#include "core/proxy/handshake.h"
#include "core/stream/stream.h"

#include <QDateTime>

#include <memory>

struct iovec;

namespace Culvert {

class ClientConnection;
class Connector;

/// Is told what becomes of a client.
class ClientConnectionOwner
{
public:
    /// The client said where it wants to go.
    virtual void targetKnown(ClientConnection &client) = 0;
    /// It goes through.
    virtual void clientOpened(ClientConnection &client) = 0;
    /// It is no connection any more, after targetKnown().
    virtual void connectionOver(ClientConnection &client) = 0;
    /// It has closed, and the target has not taken yet what it sent; the owner ends it if it does
    /// not, by endIfStuck().
    virtual void clientGone(ClientConnection &client) = 0;
    /// It was told "no", and may hang up now; the owner gives it a deadline for that.
    virtual void clientLeaving(ClientConnection &client) = 0;
    /// It has begun to say something, and its guard cannot tell yet whether that is a browser; the
    /// owner calls passIfPaused() after a short while, and refuseUndecided() some time.
    virtual void clientUndecided(ClientConnection &client) = 0;
    /// Its guard has refused it, for a page of @p stranger if it said so. clientDone() follows.
    virtual void clientIsBrowser(ClientConnection &client, const QString &stranger) = 0;
    /// It is over; the owner destroys it later, not from within this call.
    virtual void clientDone(ClientConnection &client) = 0;

protected:
    ~ClientConnectionOwner() = default;
};

/// One client of an endpoint, from its first byte to its last: handshake, waiting for the target's
/// answer, then two one-way pumps, each of which drains at end of file and half-closes.
///
/// Memory is bounded: towards the client by the channel's window, towards the target by what the
/// link takes; everything else stays in the kernel.
class ClientConnection final : private PollWatcher, private StreamUser
{
public:
    enum class Phase {
        Handshake, ///< says where it wants to go
        Opening,   ///< waits for the target's answer
        Open,
        Leaving, ///< has got the answer "no", and is listened to until it hangs up
        Done,
    };

    /// @p handshake may be null: then the target is @p target.
    ClientConnection(Poller &poller, Connector &connector, ClientConnectionOwner &owner,
                     Descriptor client, std::unique_ptr<Handshake> handshake, SocketAddress target);
    ~ClientConnection();
    ClientConnection(const ClientConnection &) = delete;
    ClientConnection &operator=(const ClientConnection &) = delete;

    /// Has it look at what the client says first, before any of it gets to the target; null = not.
    /// Only without a handshake, and before start().
    void setGuard(std::unique_ptr<BrowserGuard> guard) { m_guard = std::move(guard); }

    /// Reads what is there and goes on by itself from then.
    void start();
    /// Ends it: with the truthful answer while the client waits for one, with a reset once it is
    /// open.
    void end(const Failure &failure);

    /// The guard has to tell still, of some bytes.
    bool isUndecided() const { return m_guard && !m_guard->isEmpty() && m_phase != Phase::Done; }
    /// For a client that is undecided.
    void passIfPaused();
    void refuseUndecided();

    /// For a client that is gone: ends it if the target has taken nothing since the last call, or
    /// since it went. False if it has.
    bool endIfStuck();
    bool isGone() const { return m_phase == Phase::Open && m_clientGone; }

    Phase phase() const { return m_phase; }
    /// True once it has said where it wants to go, and while it has not been refused.
    bool isConnection() const { return m_phase == Phase::Opening || m_phase == Phase::Open; }
    quint64 id() const { return m_id; }
    /// Where it wants to go; known from the opening phase on.
    const SocketAddress &target() const { return m_target; }
    /// Who connected, as the doorman found out; for the record only.
    void setOwner(const std::optional<PeerOwner> &owner) { m_peerOwner = owner; }
    const std::optional<PeerOwner> &owner() const { return m_peerOwner; }
    /// "IP:PORT" of a TCP client; empty for a Unix socket.
    QString clientText() const;
    const QDateTime &since() const { return m_since; }
    qint64 bytesUp() const { return m_bytesUp; }
    qint64 bytesDown() const { return m_bytesDown; }
    qint64 processId() const { return m_stream ? m_stream->processId() : 0; }

private:
    void descriptorReady(quint32 events) override;
    void streamOpened() override;
    void streamReceived(QByteArrayView bytes) override;
    std::size_t streamReceivedParts(std::span<const QByteArrayView> parts) override;
    void streamReceivedEnd() override;
    std::size_t streamFill(std::span<char> room) override;
    std::size_t streamFillPackets(std::span<const std::span<char>> rooms) override;
    std::optional<std::size_t> streamFillPipe(int pipe, std::size_t most) override;
    void streamClosed(const std::optional<Failure> &failure) override;

    void inputReady();
    void readHandshake();
    void readGuarded();
    void judged(GuardVerdict verdict);
    void refuse(const QByteArray &answer);
    void forgetInput();
    std::size_t takeHead(std::span<char> room);
    std::size_t takeInput(std::span<iovec> rooms);
    bool tookInput(ssize_t count);
    void watchInput(bool watches);
    void requestTarget();
    std::size_t sendToClient(std::span<const QByteArrayView> parts);
    void sendToClient(QByteArrayView bytes) { sendToClient({&bytes, 1}); }
    std::size_t write(std::span<const QByteArrayView> parts);
    void clientGone();
    void finishGone();
    bool hasInput() const;
    void drain();
    void shutDownIfDrained();
    void shutDown();
    void finish(bool reset);

    Poller &m_poller;
    Connector &m_connector;
    ClientConnectionOwner &m_owner;
    Descriptor m_client;
    Poller::Watch m_watch;
    std::unique_ptr<Handshake> m_handshake;
    /// Until it has let the client pass.
    std::unique_ptr<BrowserGuard> m_guard;
    SocketAddress m_target;
    std::unique_ptr<Stream> m_stream;
    /// What the target gets before the client's own bytes.
    QByteArray m_head;
    std::optional<PeerOwner> m_peerOwner;
    /// What the client has not taken yet: replies first, then bytes from the target.
    ByteBuffer m_pending;
    /// How many of them count for the stream's window.
    std::size_t m_pendingFromStream = 0;
    /// How much of a refused client's input was thrown away.
    std::size_t m_forgotten = 0;
    QDateTime m_since;
    quint64 m_id;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
    Phase m_phase = Phase::Handshake;
    /// The client sends no more, and was told so to the target.
    bool m_clientEnded = false;
    /// The kernel said that the client's end is there or on its way.
    bool m_clientEnding = false;
    /// The client takes no more; what it sent before may still be there.
    bool m_clientGone = false;
    /// What had gone up when somebody last looked whether the target takes it.
    qint64 m_bytesUpBefore = 0;
    /// The poller tells that there is more to be read.
    bool m_inputWatched = true;
    /// The target sends no more.
    bool m_targetEnded = false;
    /// The client was told so.
    bool m_shutDown = false;
    /// The target is gone in both directions; the client gets what is pending.
    bool m_streamOver = false;
};

} // namespace Culvert
