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
class Endpoint;
class Poller;

/// A TCP port or Unix socket of this machine that leads to one target, over any connector (ssh(1),
/// -L): for what knows neither proxies nor TunnelSocket, such as the drivers of databases. ssh
/// starts with the first connection, and a name is resolved by the server. Only programs of this
/// user, and root's, get in; a Unix socket has the mode 0600. Where the target's port is not a web
/// server's, what a browser sends for a page of others is reset; no page can use a Unix socket.
///
/// Belongs to the connector's thread, whose event loop carries the bytes. Calls that wait for them,
/// such as those of QSqlQuery, therefore belong on another thread.
class CULVERT_EXPORT LocalForward : public QObject
{
    Q_OBJECT

public:
    /// Starts to listen on @p listen, where TCP port 0 is any free one; programs of others use
    /// SshAccess::makeForward(). Poller and connector must outlive it. A connection has the
    /// connector's connect timeout, as it is now.
    LocalForward(Poller &poller, Connector &connector, const SocketAddress &listen,
                 const SocketAddress &target, QObject *parent = nullptr);
    /// Ends all connections that go through it.
    ~LocalForward() override;

    /// What it listens on, with the port that was chosen; as it was asked for while there is a
    /// failure().
    const SocketAddress &address() const;
    /// Why it does not listen: port-in-use, permission, network (not an address of this machine) or
    /// internal. Nothing = it does.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Connections there are, waiting for the target or open.
    int connectionCount() const;

private:
    std::unique_ptr<Endpoint> m_endpoint;
    std::optional<Failure> m_failure;
};

} // namespace Culvert
