// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"
#include "core/model/failure.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QIODevice>

#include <chrono>
#include <memory>
#include <optional>

namespace Culvert {

class Connector;

/// A connection through a connector, for code that was written for QTcpSocket: the same calls,
/// signals, states and errors, in the same order. What is more, and what differs:
///
/// - failure() says more than error() does, and errorString() has the server's own words.
/// - closeWriteChannel() half-closes, and setAllowHalfOpen() lets the other side do so.
/// - Names are resolved by the server. hostFound() therefore comes with connected(), and there is
///   a peerAddress() only where one was given.
/// - Nothing is emitted from within a call but by abort(), close(), connectToHost() and the
///   waitFor... calls, and nothing by the destructor. A socket may be destroyed in any of its
///   signals.
/// - The waitFor... calls run the thread's event loop, without what the person types and clicks:
///   ssh's answers come through it. Other objects may be called meanwhile.
///
/// @code
/// auto *socket = new TunnelSocket(&connector);
/// QObject::connect(socket, &TunnelSocket::connected, [socket] { socket->write("hello"); });
/// QObject::connect(socket, &TunnelSocket::errorOccurred,
///                  [socket] { qWarning("%s", qPrintable(socket->failure()->message)); });
/// socket->connectToHost(QStringLiteral("db.internal"), 6379);
/// @endcode
///
/// Sequential; belongs to its connector's thread. It may outlive the connector, which ends it.
class CULVERT_EXPORT TunnelSocket : public QIODevice
{
    Q_OBJECT

public:
    /// The states of QTcpSocket.
    using SocketState = QAbstractSocket::SocketState;
    /// The errors of QTcpSocket; what they do not tell apart, failure() does.
    using SocketError = QAbstractSocket::SocketError;

    /// @p connector makes the connections; it stays the caller's.
    explicit TunnelSocket(Connector *connector, QObject *parent = nullptr);
    /// Ends the connection at once, without a signal.
    ~TunnelSocket() override;

    /// Starts to connect; connected() or errorOccurred() follows. What is written meanwhile is sent
    /// then. While it is not unconnected, it does nothing but to fail with OperationError.
    void connectToHost(const QString &host, quint16 port, OpenMode mode = ReadWrite);
    /// The same with an address.
    void connectToHost(const QHostAddress &address, quint16 port, OpenMode mode = ReadWrite)
    {
        connectToHost(address.toString(), port, mode);
    }
    /// The same with a Unix socket of the server; peerName() is its path then, and peerPort() 0.
    /// Only a mux connector gets there: over others it fails with UnsupportedSocketOperationError
    /// and invalid-profile.
    void connectToPath(const QString &path, OpenMode mode = ReadWrite);
    /// Ends the connection once everything that was written has been sent; while it connects, once
    /// it is connected. disconnected() follows.
    void disconnectFromHost();
    /// Half-close: after everything that was written the target is told that no more comes. It can
    /// still send; when it has ended, too, disconnected() comes without an error.
    void closeWriteChannel();
    /// Ends the connection, or the attempt to connect, at once; what was not sent or read is
    /// lost.
    void abort();
    /// The same as disconnectFromHost(), and nothing can be read or written any more.
    void close() override;

    /// True: when the target ends its direction, readChannelFinished() comes and the socket stays
    /// connected, until closeWriteChannel() or disconnectFromHost(). False (the default, and what
    /// QTcpSocket does): that is an error (RemoteHostClosedError) and ends the connection. Over a
    /// ProcessConnector it always ends it, since "ssh -W" knows no other way.
    void setAllowHalfOpen(bool allow);
    /// See setAllowHalfOpen().
    bool allowsHalfOpen() const;

    /// How long connecting may take, with the start of ssh; zero = as long as it likes. Default:
    /// the connector's. Counts for the next connectToHost().
    void setConnectTimeout(std::chrono::milliseconds time);

    /// How many bytes may wait to be read, in bytes; 0 (the default) = any number. When there are
    /// so many, the target is kept from sending, at most a window (256 KiB, more where the line
    /// needs it) later. What of it has come already waits here and is no part of
    /// bytesAvailable().
    void setReadBufferSize(qint64 size);
    /// In bytes; 0 = any number.
    qint64 readBufferSize() const;

    /// Host lookup is a part of connecting here, and has no state of its own.
    SocketState state() const;
    /// True while it is connected.
    bool isValid() const { return state() == SocketState::ConnectedState; }
    /// What went wrong last, in the words of QTcpSocket.
    SocketError error() const;
    /// Why it failed last; nothing = it has not, since connectToHost(). That the target ended the
    /// connection by itself, in order, is closed-by-target, a RemoteHostClosedError, and nothing
    /// else is: see setAllowHalfOpen(). What was cut off (ssh or the line is gone, the server broke
    /// it off) is mostly connection-lost, and always a NetworkError, so that what has come by then
    /// never looks complete. Failure::origin says whether the target or the way to the server
    /// refused, was unknown, or was not in time.
    const std::optional<Failure> &failure() const;
    /// The host that was given to connectToHost(), or the path.
    QString peerName() const;
    /// The port that was given to connectToHost().
    quint16 peerPort() const;
    /// peerName() if it is an address; null if it is a name, which only the server resolves.
    QHostAddress peerAddress() const { return QHostAddress(peerName()); }
    /// The pid of the ssh that carries it; 0 = none (yet).
    qint64 processId() const;

    /// True.
    bool isSequential() const override;
    /// Bytes that can be read now.
    qint64 bytesAvailable() const override;
    /// What ssh has not taken yet.
    qint64 bytesToWrite() const override;
    /// True if a whole line can be read now.
    bool canReadLine() const override;
    /// Bytes go out by themselves. For the sake of code that calls it; false: none went now.
    bool flush() { return false; }

    /// Waits for @p msecs milliseconds at most, -1 = for ever. A connection that is not there in
    /// time is given up, as with QTcpSocket. False if it failed, or the socket was destroyed
    /// meanwhile.
    bool waitForConnected(int msecs = 30000);
    /// Waits in the same way for bytes to read. False with a SocketTimeoutError if none came.
    bool waitForReadyRead(int msecs = 30000) override;
    /// Waits in the same way until some of the bytes that were written have been sent.
    bool waitForBytesWritten(int msecs = 30000) override;
    /// Waits in the same way until it is disconnected.
    bool waitForDisconnected(int msecs = 30000);

Q_SIGNALS:
    /// Comes right before connected().
    void hostFound();
    /// From connecting to connected.
    void connected();
    /// From closing to unconnected; comes once for each connected().
    void disconnected();
    /// state() is another one.
    void stateChanged(QAbstractSocket::SocketState state);
    /// Comes once for what went wrong, when failure() says what: while connecting, after the state
    /// has become unconnected; while connected, before that, and disconnected() follows.
    void errorOccurred(QAbstractSocket::SocketError error);

protected:
    /// What QIODevice reads by.
    qint64 readData(char *data, qint64 most) override;
    /// What QIODevice reads lines by.
    qint64 readLineData(char *data, qint64 most) override;
    /// What QIODevice writes by.
    qint64 writeData(const char *data, qint64 size) override;

private:
    class Private;

    const std::unique_ptr<Private> m_private;
};

} // namespace Culvert
