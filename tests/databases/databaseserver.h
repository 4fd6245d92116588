// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"
#include "tests/databases/serverprocess.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A private database server on a loopback address of its own and on a Unix socket, with one user
/// and one database, and what its SQL is like.
class DatabaseServer
{
public:
    virtual ~DatabaseServer() = default;
    Q_DISABLE_COPY_MOVE(DatabaseServer)

    /// What keeps it from being started here; empty = nothing.
    virtual QString problem() const = 0;
    /// False with qWarning if it fails.
    virtual bool start() = 0;
    void kill() const { m_process.kill(); }

    SocketAddress tcp() const { return SocketAddress(HostPort{m_host, m_port}); }
    virtual SocketAddress unixSocket() const = 0;
    static QString user() { return u"tester"_s; }
    static QString password() { return u"Wn5-tunnel"_s; }
    static QString database() { return u"shop"_s; }

    /// As QSqlDatabase calls it.
    virtual QString driver() const = 0;
    /// For a driver that is to connect to a Unix socket: the path there has to be, the host and the
    /// options (see QSqlDatabase::setConnectOptions()).
    virtual QString socketPathFor(const QString &folder) const = 0;
    virtual QString socketHost(const QString &folder) const = 0;
    virtual QString socketOptions(const QString &folder) const = 0;

    /// A query for the numbers from 1 to @p count, each with its MD5 in hexadecimal digits.
    virtual QString numbersQuery(int count) const = 0;
    /// One that takes so long, and one that counts how many of these are going on.
    virtual QString longQuery(int seconds) const = 0;
    virtual QString countLongQueries(int seconds) const = 0;

protected:
    explicit DatabaseServer(const QStringList &users)
        : m_process(users)
    {}

    ServerProcess &process() { return m_process; }
    const ServerProcess &process() const { return m_process; }
    QString host() const { return m_host; }
    quint16 port() const { return m_port; }
    /// What keeps any of them from being used here: a driver or a program that is missing.
    QString missing(const QString &program, const QString &where, const QString &packages) const;

private:
    ServerProcess m_process;
    const QString m_host = ServerProcess::loopbackAddress();
    const quint16 m_port = ServerProcess::port();
};

} // namespace Culvert::Test
