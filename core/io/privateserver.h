// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

class QLocalSocket;

namespace Culvert {

/// Listens on a Unix socket for processes of the same user: whoever else connects is hung up on
/// unheard. Clients belong to the server and delete themselves when they have gone. On one thread.
class PrivateServer : public QObject
{
    Q_OBJECT

public:
    /// Called when a client has sent something, and once when it has connected.
    using Reader = std::function<void(QLocalSocket *client)>;

    /// @p path lies in a private directory. @p longest is how much of what a client has sent is
    /// kept until @p reader takes it, in bytes.
    PrivateServer(QString path, qint64 longest, Reader reader, QObject *parent = nullptr);
    /// Removes the socket.
    ~PrivateServer() override;

    /// Precondition: what is at the path is of no use to anybody. Failure kinds: those of
    /// listenFailure().
    std::optional<Failure> listen();
    /// The reader wants no more of this client.
    void stopReading(QLocalSocket *client);
    const QString &path() const { return m_path; }

private:
    void accept();

    QString m_path;
    qint64 m_longest;
    Reader m_reader;
    QLocalServer m_server;
};

} // namespace Culvert
