// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"
#include "core/model/hostport.h"
#include "core/model/processstatus.h"
#include "core/model/socketaddress.h"
#include "core/stream/stream.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Culvert {

class TunnelSocket;

/// Makes connections to targets, whichever way it has, and says what becomes of them and of its
/// ssh. Asynchronous and single-threaded.
///
/// Its signals come from the event loop and never from within a call, so that anything may be done
/// in them: also to stop it, to connect again, and to destroy it or what made it. It may be
/// destroyed before or after its SshAccess: connections that are open then end with a Failure of
/// the kind cancelled, as does each that is asked for when the SshAccess has gone.
class CULVERT_EXPORT Connector : public QObject
{
    Q_OBJECT

public:
    /// What its ssh does; where each connection has one of its own, all of them together.
    enum class State {
        Stopped,    ///< none runs; failure() says whether that is for a reason
        Connecting, ///< one is about to start, or logs in
        Up,         ///< one is logged in
        Stopping,   ///< the last one is ending
    };
    Q_ENUM(State)

    /// Belongs to this thread.
    explicit Connector(QObject *parent = nullptr);
    /// Ends all that is open.
    ~Connector() override;

    /// Starts to connect to @p target; names are resolved at the far end. The outcome comes to @p
    /// user as streamOpened() or streamClosed(failure), not before this returns. The stream is the
    /// caller's; it must not outlive the user, and destroying it cancels.
    virtual std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) = 0;

    /// A socket that connects to this host and port; names are resolved at the far end. Its
    /// connected() or errorOccurred() follows, not before this returns; its abort() cancels. It is
    /// the caller's, and goes with @p parent, or with this connector, at the latest.
    TunnelSocket *connectToHost(const QString &host, quint16 port, QObject *parent = nullptr);
    /// The same with a Unix socket of the server, see TunnelSocket::connectToPath().
    TunnelSocket *connectToPath(const QString &path, QObject *parent = nullptr);

    /// How long a TunnelSocket may take to connect, with the start of ssh and its login; zero = as
    /// long as it likes. Where a person is asked for a password, that person's time is in it.
    void setConnectTimeout(std::chrono::milliseconds time);
    /// See setConnectTimeout(); half a minute unless set.
    std::chrono::milliseconds connectTimeout() const;

    /// Logs in beforehand, and keeps that ssh until stop(), however long it is idle. When it is
    /// lost or cannot log in, the state is stopped with a failure(), and nothing follows by itself:
    /// the next connection starts another, or another start(). Does nothing where each connection
    /// has an ssh of its own.
    void start();
    /// Ends all connections, those that wait included, with a Failure of the kind cancelled, and
    /// ssh. A connection that is asked for afterwards, even while it is stopping, starts a fresh
    /// one.
    void stop();

    /// What its ssh does now; stateChanged() tells of changes.
    State state() const;
    /// Why it is stopped though nobody stopped it: the login failed, or ssh or its server was lost.
    /// Nothing = that is not so, or an ssh is up again.
    const std::optional<Failure> &failure() const;
    /// Connections there are, waiting, being opened or open.
    int connectionCount() const;
    /// Those and all that there were before.
    qint64 connectionsTotal() const;
    /// The ssh processes, with their counts.
    QList<ProcessStatus> processes() const;
    /// Where ssh listens for other programs by DestinationUrl::bind, with the port that it got
    /// where that was 0: known once the state is up. Nothing = nowhere.
    virtual std::optional<HostPort> boundAddress() const { return std::nullopt; }

Q_SIGNALS:
    /// state() is, or has been, another one; each is told, in order.
    void stateChanged(Culvert::Connector::State state);
    /// A connection could not be made, or broke off, for whichever class asked for it.
    /// Failure::kind says how, Failure::origin whether that is the target's or the server's.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    /// connectionCount(), connectionsTotal() or processes() say something else than before.
    void countsChanged();

protected:
    /// What a derived class makes a connection by.
    using Open = std::function<std::unique_ptr<Stream>(StreamUser &user)>;

    /// The stream that @p open makes, counted, and its failure told. @p keep is what that stream
    /// needs, and kept as long.
    std::unique_ptr<Stream> watched(const SocketAddress &target, StreamUser &user, const Open &open,
                                    const std::shared_ptr<const void> &keep = {});
    /// What state() is from now on.
    void setState(State state);
    /// What failure() is from now on.
    void setFailure(const std::optional<Failure> &failure);
    /// processes() may say something else than before.
    void noteCounts();

    /// See start().
    virtual void startSsh() {}
    /// See stop(); @p reason is what the connections end with.
    virtual void stopSsh(const Failure &reason) { Q_UNUSED(reason) }
    /// See processes().
    virtual QList<ProcessStatus> listProcesses() const { return {}; }

private:
    friend class SshAccess;
    friend class WatchedStream;

    class Private;

    const std::unique_ptr<Private> m_private;
};

} // namespace Culvert
