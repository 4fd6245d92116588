// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/locallistener.h"

namespace Culvert {

class Connector;
class Poller;

/// A TCP port or Unix socket of this machine that leads to one target, over any connector (ssh(1),
/// -L): for what knows neither proxies nor TunnelSocket, such as the drivers of databases. ssh
/// starts with the first connection, and a name is resolved by the server. Only programs of this
/// user, and root's, get in; a Unix socket has the mode 0600. Where the target's port is not a web
/// server's, what a browser sends for a page of others is reset; no page can use a Unix socket.
///
/// @code
/// const SocketAddress anyPort(HostPort{QStringLiteral("127.0.0.1"), 0});
/// const SocketAddress target(HostPort{QStringLiteral("db.internal"), 5432});
/// const std::unique_ptr<LocalForward> forward = access.makeForward(connector, anyPort, target);
/// const quint16 port = forward->address().tcp().port;
/// @endcode
///
/// A client of a forward hears no more of why its connection failed than a reset:
/// connectionFailed() has all of it.
///
/// The event loop of the connector's thread carries the bytes. Calls that wait for them, such as
/// those of QSqlQuery, therefore belong on another thread.
class CULVERT_EXPORT LocalForward : public LocalListener
{
    Q_OBJECT

public:
    /// Starts to listen on @p listen, where TCP port 0 is any free one; programs of others use
    /// SshAccess::makeForward(). Poller and connector must outlive it, unless SshAccess made it. A
    /// connection has the connector's connect timeout, as it is now.
    LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                 const SocketAddress &target, QObject *parent = nullptr);
    /// The same for whoever gives this user and password, which bytes alone cannot: clients come by
    /// SOCKS 5 or HTTP CONNECT, by proxy() in Qt, and get to @p target and nowhere else. The user
    /// is not empty.
    LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                 const SocketAddress &target, const QString &user, const QString &password,
                 QObject *parent = nullptr);
    /// Ends all connections that go through it.
    ~LocalForward() override;
};

} // namespace Culvert
