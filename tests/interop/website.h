// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/socketowner.h"
#include "tests/harness/targetserver.h"

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace Culvert::Interop {

class Wire;

/// A web server on a free port of 127.0.0.1 for everything that clients fetch through a tunnel: the
/// files of a folder, over HTTP/1.1 with connections kept. Besides, "/chunked/FILE" sends a file in
/// chunks, and a PUT or POST is answered with the length and the SHA-256 of its body.
///
/// It shows nothing to clients that did not come through the tunnel (403), and without TLS it
/// refuses requests in which something is left that was meant for a proxy (400): neither is what a
/// client asked for, so that the client's own result tells.
class Website
{
public:
    /// Says whether that client, just connected, came through the tunnel: the ends are those of its
    /// socket. Called on any thread.
    using Gate = std::function<bool(const SocketEnds &client)>;

    /// With @p tls it is an https server.
    Website(QString folder, Gate gate, std::optional<QSslConfiguration> tls = std::nullopt);

    quint16 port() const { return m_server.port(); }
    /// How often the file was sent whole, to clients that came through the tunnel.
    int served(const QByteArray &path) const;
    /// What is answered to a body.
    static QByteArray receiptFor(const QByteArray &body);

private:
    struct Request
    {
        QByteArray method;
        /// Without a query.
        QByteArray path;
        /// Names in lower case.
        QHash<QByteArray, QByteArray> fields;
        bool keepsConnection = true;
        bool isForProxy = false;
    };
    struct Answer
    {
        QByteArray status = "200 OK";
        QByteArray body;
        bool chunked = false;
    };

    void talk(int socket);
    static std::optional<Request> readRequest(Wire &client);
    static std::optional<QByteArray> readBody(Wire &client, const Request &request);
    Answer answerTo(const Request &request, const QByteArray &body, bool invited);
    Answer fileAnswer(const QByteArray &path);
    static bool send(Wire &client, const Request &request, const Answer &answer);

    QString m_folder;
    Gate m_gate;
    std::optional<QSslConfiguration> m_tls;
    mutable std::mutex m_mutex;
    QHash<QByteArray, int> m_served;
    /// The last one: its threads use all of the above.
    Test::TargetServer m_server;
};

} // namespace Culvert::Interop
