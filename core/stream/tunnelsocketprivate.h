// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/stream/bufferedstream.h"
#include "core/stream/connector.h"
#include "core/stream/eventwait.h"
#include "core/stream/tunnelsocket.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace Culvert {

/// What a TunnelSocket has, and how it tells its user what happens. Behind a pointer, so that
/// programs that were built know nothing of it.
class CULVERT_NO_EXPORT TunnelSocket::Private
{
public:
    Private(TunnelSocket &socket, Connector *theConnector);

    void begin(const QString &name, quint16 port, bool isPath, OpenMode mode);
    void disconnectFromHost();
    void abort();
    void close();
    void misuse(const QString &message);
    /// The answer to who has asked for @p most bytes and gets so many.
    qint64 told(qint64 bytes, qint64 most) const;
    /// Runs the event loop until @p done, or it is unconnected. Taking too long ends nothing.
    bool waitWhileConnected(const std::function<bool()> &done, int msecs);
    bool waitForConnected(int msecs);

    QPointer<Connector> connector;
    BufferedStream stream;
    SocketState state = SocketState::UnconnectedState;
    SocketError error = SocketError::UnknownSocketError;
    std::optional<Failure> failure;
    QString peerName;
    quint16 peerPort = 0;
    std::optional<std::chrono::milliseconds> connectTimeout;
    bool allowHalfOpen = false;
    qint64 readBufferSize = 0;
    /// readChannelFinished() was emitted.
    bool endTold = false;
    EventWait wait;
    /// How often there was something to read, or had been written: a wait ends when it has become
    /// more.
    quint64 readyReads = 0;
    quint64 bytesWrittens = 0;

private:
    class Going;

    std::optional<Failure> targetProblem() const;
    void openStream();
    void connectorGone();
    void connectTimedOut();
    void deliverSoon();
    void deliver();
    bool deliverNext();
    bool deliverWritten();
    bool deliverArrived();
    void becomeConnected();
    void targetEnded();
    void end(const std::optional<Failure> &why);
    void endInVain(const Failure &why);
    void endWith(const std::optional<Failure> &why, SocketError whichError);
    void setFailure(const Failure &why, SocketError whichError);
    void setState(SocketState wanted);

    TunnelSocket &q;
    bool m_peerIsPath = false;
    QTimer m_connectTimer;
    /// Another one with each connection and each abort(). What was under way when a slot changed it
    /// stops there: see Going.
    quint64 m_run = 0;
    bool m_disconnectWanted = false;
    bool m_deliverPosted = false;
    bool m_emittingReadyRead = false;
    bool m_emittingBytesWritten = false;
};

} // namespace Culvert
