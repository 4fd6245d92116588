// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"

#include <QNetworkProxy>
#include <QObject>

#include <memory>
#include <optional>

namespace Culvert {

class Connector;
class Endpoint;
class Poller;

/// A QNetworkProxy over any connector, for everything in Qt that takes one: QNetworkAccessManager,
/// QSslSocket, QWebSocket, QTcpSocket. Behind it is a SOCKS endpoint on a free port of 127.0.0.1,
/// with a user and a password that nobody else knows; ssh starts with the first connection, and
/// names are resolved by the server.
///
/// Belongs to the connector's thread, whose event loop carries the bytes. Sockets that use it may
/// live on any thread; on this one their waitFor... calls would wait for ever, since those do not
/// run the event loop (a TunnelSocket's do).
class CULVERT_EXPORT LocalProxy : public QObject
{
    Q_OBJECT

public:
    /// Starts to listen; programs of others use SshAccess::makeProxy(). Poller and connector must
    /// outlive it. A connection has the connector's connect timeout, as it is now.
    LocalProxy(Poller &poller, Connector &connector, QObject *parent = nullptr);
    /// Ends all connections that go through it.
    ~LocalProxy() override;

    /// What to give to setProxy(). Without a listener nothing gets through it, rather than
    /// everything past it.
    QNetworkProxy proxy() const;
    /// Why it does not listen; nothing = it does.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Connections there are, waiting for the target or open.
    int connectionCount() const;

private:
    std::unique_ptr<Endpoint> m_endpoint;
    std::optional<Failure> m_failure;
};

} // namespace Culvert
