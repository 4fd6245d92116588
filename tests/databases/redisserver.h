// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/databases/serverprocess.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A private Redis, which speaks a protocol of lines (RESP 2), on a loopback address of its own.
class RedisServer
{
public:
    RedisServer()
        : m_process({u"redis"_s, u"nobody"_s})
    {}

    /// What keeps it from being started here; empty = nothing.
    static QString problem()
    {
        return program().isEmpty() ? u"Redis is not installed (Debian: redis-server)"_s : QString();
    }
    /// False with qWarning if it fails.
    bool start()
    {
        return m_process.start({program(), u"--bind"_s, m_host, u"--port"_s,
                                QString::number(m_port), u"--dir"_s, m_process.file(QString()),
                                u"--save"_s, QString()},
                               "Ready to accept connections");
    }
    void kill() const { m_process.kill(); }

    QString host() const { return m_host; }
    quint16 port() const { return m_port; }

private:
    static QString program() { return ServerProcess::find(u"redis-server"_s); }

    ServerProcess m_process;
    const QString m_host = ServerProcess::loopbackAddress();
    const quint16 m_port = ServerProcess::port();
};

} // namespace Culvert::Test
