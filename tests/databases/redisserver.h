// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/databases/serverprocess.h"

namespace Culvert::Test {

/// A private Redis, which speaks a protocol of lines (RESP 2), on a loopback address of its own.
class RedisServer
{
public:
    RedisServer()
        : m_process({QStringLiteral("redis"), QStringLiteral("nobody")})
    {}

    /// What keeps it from being started here; empty = nothing.
    static QString problem()
    {
        return program().isEmpty() ? QStringLiteral("Redis is not installed (Debian: redis-server)")
                                   : QString();
    }
    /// False with qWarning if it fails.
    bool start()
    {
        return m_process.start({program(), QStringLiteral("--bind"), m_host,
                                QStringLiteral("--port"), QString::number(m_port),
                                QStringLiteral("--dir"), m_process.file(QString()),
                                QStringLiteral("--save"), QString()},
                               "Ready to accept connections");
    }
    void kill() const { m_process.kill(); }

    QString host() const { return m_host; }
    quint16 port() const { return m_port; }

private:
    static QString program() { return ServerProcess::find(QStringLiteral("redis-server")); }

    ServerProcess m_process;
    const QString m_host = ServerProcess::loopbackAddress();
    const quint16 m_port = ServerProcess::port();
};

} // namespace Culvert::Test
