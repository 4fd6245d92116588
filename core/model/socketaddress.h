// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/hostport.h"

#include <QList>
#include <QString>

namespace Culvert {

/// One end of an endpoint: a TCP host and port, or the absolute path of a Unix socket.
class CULVERT_EXPORT SocketAddress
{
public:
    /// None: isEmpty().
    SocketAddress() = default;
    /// A TCP address; it is not checked.
    explicit SocketAddress(HostPort tcp);
    /// A Unix socket; the path is not checked.
    static SocketAddress unixSocket(const QString &path);

    /// An address to listen on: "IP:PORT" (a bare "PORT" means 127.0.0.1; port 0 = any free one),
    /// "[v6]:PORT", or an absolute path. As in ssh(1), "localhost:PORT" means the loopback address
    /// of both families, "*:PORT" and ":PORT" every address of both; see listenAddresses().
    static Result<SocketAddress> parseListen(const QString &text);
    /// An address to connect to, as the server sees it: "HOST:PORT", "[v6]:PORT" or an absolute
    /// path.
    static Result<SocketAddress> parseTarget(const QString &text);

    /// True if it is neither.
    bool isEmpty() const { return m_path.isEmpty() && m_tcp.host.isEmpty(); }
    /// True for a Unix socket.
    bool isUnix() const { return !m_path.isEmpty(); }
    /// Precondition: !isUnix().
    const HostPort &tcp() const { return m_tcp; }
    /// Precondition: isUnix().
    const QString &path() const { return m_path; }
    /// True for a Unix socket, for "localhost" and for an IPv4 or IPv6 loopback address.
    bool isLocalOnly() const;
    /// What a listener has to open: each an IP address and the port. Two for "localhost" and "*",
    /// IPv4 first; itself otherwise. Precondition: !isUnix().
    QList<HostPort> listenAddresses() const;

    /// "host:port", "[v6]:port" or the path; empty if isEmpty().
    QString toString() const;

    /// True if both are the same, letter by letter.
    bool operator==(const SocketAddress &) const = default;

private:
    HostPort m_tcp;
    QString m_path;
};

} // namespace Culvert
