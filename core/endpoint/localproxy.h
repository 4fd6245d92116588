// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QNetworkProxy>
#include <QObject>

#include <memory>
#include <optional>

namespace Culvert {

class Connector;
class LocalEndpoint;
class Poller;

/// A QNetworkProxy over any connector, for everything in Qt that takes one: QNetworkAccessManager,
/// QSslSocket, QWebSocket, QTcpSocket. Behind it is a SOCKS endpoint on a free port of 127.0.0.1,
/// with a user and a password that nobody else knows; ssh starts with the first connection, and
/// names are resolved by the server. For other programs it can listen where you say, with the user
/// and the password that you give them; they may speak SOCKS 4a and 5 and HTTP CONNECT.
///
/// @code
/// const std::unique_ptr<LocalProxy> local = access.makeProxy(connector);
/// QNetworkProxy::setApplicationProxy(local->proxy());
/// QObject::connect(local.get(), &LocalProxy::connectionFailed,
///                  [](const SocketAddress &target, const Failure &failure) {
///                      qWarning("%s: %s", qPrintable(target.toString()),
///                               qPrintable(failure.message));
///                  });
/// @endcode
///
/// What uses a proxy hears little of why a connection failed: connectionFailed() has all of it.
///
/// Belongs to the connector's thread, whose event loop carries the bytes. Sockets that use it may
/// live on any thread; on this one their waitFor... calls would wait for ever, since those do not
/// run the event loop (a TunnelSocket's do). Its signals come from the event loop, so that it may
/// be destroyed in them. It may outlive its connector and its SshAccess: nothing gets through it
/// any more then.
class CULVERT_EXPORT LocalProxy : public QObject
{
    Q_OBJECT

public:
    /// Starts to listen on a free port of 127.0.0.1, with a user and a password that are made
    /// afresh; programs of others use SshAccess::makeProxy(). Poller and connector must outlive it,
    /// unless SshAccess made it. A connection has the connector's connect timeout, as it is now.
    LocalProxy(Poller &poller, Connector &connector, QObject *parent = nullptr);
    /// The same on @p listen, where TCP port 0 is any free one, for whoever gives this user and
    /// password; without a user nobody is asked, and this user's programs get in.
    LocalProxy(Poller &poller, Connector &connector, const SocketAddress &listen,
               const QString &user, const QString &password, QObject *parent = nullptr);
    /// Ends all connections that go through it.
    ~LocalProxy() override;

    /// What to give to setProxy(). Without a listener nothing gets through it, rather than
    /// everything past it.
    QNetworkProxy proxy() const;
    /// What it listens on, with the port that was chosen.
    const SocketAddress &address() const;
    /// Why it does not listen: port-in-use, permission, network (not an address of this machine),
    /// invalid-profile (what it should ask for makes no sense), cancelled (its connector is gone)
    /// or internal. Nothing = it does.
    const std::optional<Failure> &failure() const;
    /// Connections there are, waiting for the target or open.
    int connectionCount() const;
    /// Those and all that there were before.
    qint64 connectionsTotal() const;
    /// Bytes of all connections, to the server.
    qint64 bytesUp() const;
    /// Bytes of all connections, from the server.
    qint64 bytesDown() const;

Q_SIGNALS:
    /// A client's target was not reached, or its connection broke off. Failure::origin says whether
    /// that is the target's or the server's.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    /// connectionCount() and connectionsTotal() say something else than before.
    void countsChanged();

private:
    friend class SshAccess;

    std::unique_ptr<LocalEndpoint> m_endpoint;
};

} // namespace Culvert
