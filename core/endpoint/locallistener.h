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

class LocalEndpoint;

/// What a LocalProxy and a LocalForward are: a TCP port or Unix socket of this machine whose
/// connections go through a connector.
///
/// Belongs to the connector's thread, whose event loop carries the bytes. Its signals come from the
/// event loop, so that it may be destroyed in them. It may outlive its connector and its SshAccess:
/// nothing gets through it any more then.
class CULVERT_EXPORT LocalListener : public QObject
{
    Q_OBJECT

public:
    /// Ends all connections that go through it.
    ~LocalListener() override;

    /// What it listens on, with the port that was chosen; as it was asked for while there is a
    /// failure().
    const SocketAddress &address() const;
    /// What to give to setProxy(). Where it does not listen, or is no proxy, nothing gets through
    /// that, rather than everything past it.
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
    /// A client's target was not reached, or its connection broke off. Failure::origin says whether
    /// that is the target's or the server's.
    void connectionFailed(const Culvert::SocketAddress &target, const Culvert::Failure &failure);
    /// connectionCount() and connectionsTotal() say something else than before.
    void countsChanged();

protected:
    /// Starts to listen.
    LocalListener(std::unique_ptr<LocalEndpoint> endpoint, QObject *parent);

private:
    friend class SshAccess;

    const std::unique_ptr<LocalEndpoint> m_endpoint;
};

} // namespace Culvert
