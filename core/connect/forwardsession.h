// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"
#include "core/model/socketaddress.h"
#include "core/mux/muxprotocol.h"

#include <QLocalSocket>
#include <QObject>

#include <deque>
#include <functional>

namespace Culvert {

/// An ordinary connection to an OpenSSH master's control socket, beside the one in proxy mode: asks
/// it to have the server listen, and to end that (PROTOCOL.mux, MUX_C_OPEN_FWD, MUX_C_CLOSE_FWD).
class ForwardSession : public QObject
{
    Q_OBJECT

public:
    /// The port on which the server listens; 0 for a Unix socket. A refusal is of the kind
    /// remote-forward.
    using Opened = std::function<void(const Result<quint16> &port)>;

    /// @p controlPath is that of a master which is up.
    explicit ForwardSession(QString controlPath, QObject *parent = nullptr);

    /// Has the server listen on @p listen (port 0: any) and ssh connect each client to the Unix
    /// socket @p localPath. @p opened comes once, later, but not after this object is gone.
    void open(const SocketAddress &listen, const QString &localPath, const Opened &opened);
    /// Ends it again. Both are as they were given to open(): also port 0, where it was that.
    void close(const SocketAddress &listen, const QString &localPath);

    /// Destroys this once all that it was asked for has been answered, or cannot be any more.
    void deleteWhenDone();

private:
    struct Request
    {
        QByteArray bytes;
        Opened opened;
        quint16 port;
    };

    void connectToMaster();
    /// Says the first word, to a master of this user's only.
    void greet();
    void sendNext();
    void read();
    void fail(const QString &why);
    void failRequests();

    QString m_controlPath;
    QLocalSocket m_socket;
    /// The first is the one that waits for its answer.
    std::deque<Request> m_requests;
    QByteArray m_in;
    bool m_ready = false;
    bool m_sent = false;
    bool m_leaves = false;
    /// Why it is over; empty while it is not. The next open() connects again.
    QString m_failure;
};

} // namespace Culvert
