// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/locallistener.h"

namespace Culvert {

class Connector;
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
/// The event loop of the connector's thread carries the bytes. Sockets that use it may live on any
/// thread; on this one their waitFor... calls would wait for ever, since those do not run the event
/// loop (a TunnelSocket's do).
class CULVERT_EXPORT LocalProxy : public LocalListener
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
};

} // namespace Culvert
