// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace Culvert::Interop {

/// A connected socket as an HTTP server uses it, by blocking calls. A client that has ended its own
/// side still gets its answer, which QTcpSocket would not give it.
class Wire
{
public:
    Wire() = default;
    virtual ~Wire() = default;
    Q_DISABLE_COPY_MOVE(Wire)

    /// The socket stays the caller's, and open.
    static std::unique_ptr<Wire> plain(int socket);
    /// The server's side of TLS.
    static std::unique_ptr<Wire> encrypted(int socket, const QSslConfiguration &tls);

    /// Without its end; nothing if the client's side ends before.
    std::optional<QByteArray> readLine();
    std::optional<QByteArray> readBytes(qsizetype count);
    virtual bool write(const QByteArray &bytes) = 0;

protected:
    /// What comes next; empty at the end.
    virtual QByteArray readSome() = 0;

private:
    bool readMore();

    QByteArray m_buffer;
};

} // namespace Culvert::Interop
