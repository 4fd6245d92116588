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
/// Belongs to the connector's thread, whose event loop carries the bytes. Calls that wait for them,
/// such as those of QSqlQuery, therefore belong on another thread. Its signals come from the event
/// loop, so that it may be destroyed in them. It may outlive its connector and its SshAccess:
/// nothing gets through it any more then.
class CULVERT_EXPORT LocalForward : public QObject
{
    Q_OBJECT

public:
    /// Starts to listen on @p listen, where TCP port 0 is any free one; programs of others use
    /// SshAccess::makeForward(). Poller and connector must outlive it, unless SshAccess made it. A
    /// connection has the connector's connect timeout, as it is now.
    LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                 const SocketAddress &target, QObject *parent = nullptr);
    /// The same for whoever gives this user and password, which bytes alone cannot: clients come by
    /// SOCKS 5 or HTTP CONNECT, and get to @p target and nowhere else. The user is not empty.
    LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                 const SocketAddress &target, const QString &user, const QString &password,
                 QObject *parent = nullptr);
    /// Ends all connections that go through it.
    ~LocalForward() override;

    /// What it listens on, with the port that was chosen; as it was asked for while there is a
    /// failure().
    const SocketAddress &address() const;
    /// Where it takes a user and a password: what to give to setProxy() to get to the target.
    /// Otherwise a proxy through which nothing gets.
    QNetworkProxy proxy() const;
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
    /// The target was not reached, or a connection broke off. Failure::origin says whether that is
    /// the target's or the server's.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    /// connectionCount() and connectionsTotal() say something else than before.
    void countsChanged();

private:
    friend class SshAccess;

    void listen();

    std::unique_ptr<LocalEndpoint> m_endpoint;
};

} // namespace Culvert
