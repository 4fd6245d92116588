// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace Culvert::Test {

/// A web server on a free port of 127.0.0.1, on this thread's event loop, that answers each request
/// with "you asked for PATH" and hangs up.
class PageServer
{
public:
    /// With @p tls it is an https server.
    explicit PageServer(const std::optional<QSslConfiguration> &tls = std::nullopt);

    quint16 port() const { return m_server->serverPort(); }
    static QByteArray pageOf(const QByteArray &path) { return "you asked for " + path; }
    /// Answers that were given.
    int served() const { return m_served; }

private:
    void accept();
    void answer(QTcpSocket *client);

    std::unique_ptr<QTcpServer> m_server;
    int m_served = 0;
};

} // namespace Culvert::Test
