// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Culvert {

class Connector;
class RemoteListener;
class TunnelSocket;

/// The counterpart of LocalForward: the server listens (ssh(1), -R), and its clients come here,
/// either to the program, as devices by nextPendingConnection(), or on to a target that this
/// machine reaches. Over a mux connector only, whose ssh it starts and keeps, as by
/// Connector::start().
///
/// @code
/// #include <culvert/tunnelsocket.h>
///
/// const SocketAddress onTheServer(HostPort{QStringLiteral("127.0.0.1"), 8080});
/// const std::unique_ptr<RemoteForward> remote = access.makeRemoteForward(connector, onTheServer);
/// QObject::connect(remote.get(), &RemoteForward::newConnection,
///                  [&] { remote->nextPendingConnection()->write("hello"); });
/// @endcode
///
/// Asynchronous: listeningChanged() tells when the server listens, or does not any more; then
/// failure() says why. When ssh is lost, and comes up again for whatever reason, it listens again.
///
/// Belongs to the connector's thread. Its signals come from the event loop, so that it may be
/// destroyed in them. It may outlive its connector and its SshAccess: nothing comes through it any
/// more then.
class CULVERT_EXPORT RemoteForward : public QObject
{
    Q_OBJECT

public:
    /// The server ends listening, and all connections end.
    ~RemoteForward() override;

    /// True while the server listens.
    bool isListening() const;
    /// What the server listens on, with the port that it chose where that was 0; as it was asked
    /// for while it does not listen.
    SocketAddress address() const;
    /// Why the server does not listen: remote-forward (it does not want to, or the port is taken),
    /// whatever the login failed of, cancelled (its connector is gone), or invalid-profile (the
    /// connector is no mux connector). Nothing = it does, or is about to.
    const std::optional<Failure> &failure() const;
    /// Connections there are, with those that wait to be taken.
    int connectionCount() const;
    /// Those and all that there were before.
    qint64 connectionsTotal() const;

    /// True where nextPendingConnection() has one.
    bool hasPendingConnections() const;
    /// The next client of the server's, connected; null if there is none, or where they go on to a
    /// target. It is the caller's, and a child of this object, with which it goes at the latest.
    TunnelSocket *nextPendingConnection();

Q_SIGNALS:
    /// isListening() or failure() says something else than before.
    void listeningChanged();
    /// nextPendingConnection() has one more.
    void newConnection();
    /// A client came, and its target was not reached from here, or the connection broke off.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    /// connectionCount() and connectionsTotal() say something else than before.
    void countsChanged();

private:
    friend class SshAccess;

    explicit RemoteForward(std::unique_ptr<RemoteListener> listener);

    const std::unique_ptr<RemoteListener> m_listener;
};

} // namespace Culvert
