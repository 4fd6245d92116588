// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/socketaddress.h"
#include "core/stream/stream.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Culvert {

class TunnelSocket;

/// Makes connections to targets, whichever way it has. Asynchronous and single-threaded.
class CULVERT_EXPORT Connector : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect to @p target; names are resolved at the far end. The outcome comes to @p
    /// user as streamOpened() or streamClosed(failure), not before this returns. The stream is the
    /// caller's; it must not outlive the user, and destroying it cancels.
    virtual std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) = 0;

    /// A socket that connects to this host and port; names are resolved at the far end. Its
    /// connected() or errorOccurred() follows, not before this returns; its abort() cancels. It is
    /// the caller's, and goes with @p parent, or with this connector, at the latest.
    TunnelSocket *connectToHost(const QString &host, quint16 port, QObject *parent = nullptr);

    /// How long a TunnelSocket may take to connect, with the start of ssh and its login; zero = as
    /// long as it likes. Where a person is asked for a password, that person's time is in it.
    void setConnectTimeout(std::chrono::milliseconds time) { m_connectTimeout = time; }
    /// See setConnectTimeout(); half a minute unless set.
    std::chrono::milliseconds connectTimeout() const { return m_connectTimeout; }

private:
    // As long as QTcpSocket takes.
    std::chrono::milliseconds m_connectTimeout{std::chrono::seconds(30)};
};

} // namespace Culvert
