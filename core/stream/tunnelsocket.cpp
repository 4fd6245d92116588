// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/tunnelsocket.h"

#include "core/io/eventwait.h"
#include "core/io/socketerror.h"
#include "core/stream/bufferedstream.h"
#include "core/stream/connector.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

Failure closedByTarget()
{
    return {FailureKind::ClosedByTarget,
            TunnelSocket::tr("The remote host closed the connection"),
            {},
            FailureOrigin::Target};
}

} // namespace

/// To be asked after each signal: false once a slot has destroyed the socket, aborted it, or begun
/// another connection, so that the rest must not be done.
class TunnelSocket::Going
{
public:
    explicit Going(TunnelSocket *socket)
        : m_socket(socket)
        , m_run(socket->m_run)
    {}
    explicit operator bool() const { return m_socket && m_socket->m_run == m_run; }

private:
    QPointer<TunnelSocket> m_socket;
    quint64 m_run;
};

TunnelSocket::TunnelSocket(Connector *connector, QObject *parent)
    : QIODevice(parent)
    , m_connector(connector)
    , m_stream(std::make_unique<BufferedStream>([this] { deliverSoon(); }))
    , m_wait(std::make_unique<EventWait>())
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &TunnelSocket::connectTimedOut);
    // The stream runs on what the connector owns, so it must be gone first.
    if (connector)
        connect(connector, &QObject::destroyed, this, &TunnelSocket::connectorGone);
}

TunnelSocket::~TunnelSocket() = default;

void TunnelSocket::connectToHost(const QString &host, quint16 port, OpenMode mode)
{
    begin(host, port, false, mode);
}

void TunnelSocket::connectToPath(const QString &path, OpenMode mode)
{
    begin(path, 0, true, mode);
}

void TunnelSocket::begin(const QString &name, quint16 port, bool isPath, OpenMode mode)
{
    if (m_state != SocketState::UnconnectedState) {
        misuse(tr("Trying to connect while a connection is in progress"));
        return;
    }
    ++m_run;
    m_stream->clear();
    m_disconnectWanted = m_endTold = false;
    m_failure.reset();
    m_peerName = name;
    m_peerPort = port;
    m_peerIsPath = isPath;
    // Its own buffer is the only one.
    QIODevice::open(mode | Unbuffered);
    m_stream->setDiscarding(!isReadable());
    const Going going(this);
    setState(SocketState::HostLookupState);
    if (going)
        setState(SocketState::ConnectingState);
    if (going)
        openStream();
}

/// Why there can be no such target.
std::optional<Failure> TunnelSocket::targetProblem() const
{
    if (m_peerIsPath) {
        const Result<SocketAddress> target = SocketAddress::parseTarget(m_peerName);
        if (!target || !target->isUnix())
            return Failure{FailureKind::NameResolution,
                           tr("%1 is not the absolute path of a socket").arg(m_peerName),
                           {},
                           FailureOrigin::Target};
        return std::nullopt;
    }
    if (const QString problem = hostProblem(m_peerName); !problem.isEmpty())
        return Failure{FailureKind::NameResolution, problem, {}, FailureOrigin::Target};
    if (m_peerPort == 0)
        return Failure{
            FailureKind::Refused, tr("nothing can listen on port 0"), {}, FailureOrigin::Target};
    return std::nullopt;
}

void TunnelSocket::openStream()
{
    if (const std::optional<Failure> problem = targetProblem()) {
        m_stream->fail(*problem);
    } else if (!m_connector) {
        m_stream->fail({FailureKind::Cancelled, tr("the socket has no connector any more"), {}});
    } else {
        m_stream->open(*m_connector, m_peerIsPath
                                         ? SocketAddress::unixSocket(m_peerName)
                                         : SocketAddress(HostPort{m_peerName, m_peerPort}));
        const auto time = m_connectTimeout.value_or(m_connector->connectTimeout());
        if (time > std::chrono::milliseconds::zero())
            m_connectTimer.start(time);
    }
}

void TunnelSocket::connectTimedOut()
{
    const FailureOrigin origin = m_stream->waitsFor();
    const double seconds = static_cast<double>(m_connectTimer.interval()) / 1000;
    const QString target = m_peerIsPath ? m_peerName : joinHostPort(m_peerName, m_peerPort);
    const Failure failure{FailureKind::Timeout,
                          origin == FailureOrigin::Target
                              ? tr("%1 could not be reached within %2 s").arg(target).arg(seconds)
                              : tr("%1 could not be reached within %2 s: ssh was not logged in yet")
                                    .arg(target)
                                    .arg(seconds),
                          {},
                          origin};
    endInVain(failure);
}

void TunnelSocket::connectorGone()
{
    m_stream->detach();
    if (m_state != SocketState::UnconnectedState && !m_stream->isClosed())
        m_stream->fail({FailureKind::Cancelled, tr("the connector was closed"), {}});
}

void TunnelSocket::disconnectFromHost()
{
    if (m_state == SocketState::HostLookupState || m_state == SocketState::ConnectingState)
        m_disconnectWanted = true;
    // Without a stream, the end of the connection is noted already and is about to be told.
    if (m_state != SocketState::ConnectedState || !m_stream->isThere())
        return;
    const Going going(this);
    m_stream->setDiscarding(true);
    setState(SocketState::ClosingState);
    if (going)
        m_stream->finish();
}

void TunnelSocket::closeWriteChannel()
{
    if (m_state != SocketState::UnconnectedState)
        m_stream->end();
}

void TunnelSocket::abort()
{
    const SocketState before = m_state;
    ++m_run;
    const Going going(this);
    m_connectTimer.stop();
    m_stream->clear();
    // QIODevice::close() emits aboutToClose(): a slot that aborts again must find it unconnected.
    m_state = SocketState::UnconnectedState;
    QIODevice::close();
    if (before == SocketState::UnconnectedState || !going)
        return;
    Q_EMIT stateChanged(m_state);
    if (going && !std::exchange(m_endTold, true))
        Q_EMIT readChannelFinished();
    if (going && (before == SocketState::ConnectedState || before == SocketState::ClosingState))
        Q_EMIT disconnected();
}

void TunnelSocket::close()
{
    const Going going(this);
    QIODevice::close();
    if (!going)
        return;
    m_stream->setDiscarding(true);
    m_stream->forgetReadable();
    disconnectFromHost();
}

void TunnelSocket::setReadBufferSize(qint64 size)
{
    m_readBufferSize = std::max<qint64>(size, 0);
    m_stream->setLimit(static_cast<std::size_t>(m_readBufferSize));
}

/// A failure of the call, not of the connection.
void TunnelSocket::misuse(const QString &message)
{
    setFailure({FailureKind::Internal, message, {}}, SocketError::OperationError);
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT errorOccurred(SocketError::OperationError); }, Qt::QueuedConnection);
}

// What the socket's user is told. It is told from the event loop and not from within the stream's
// calls, since a slot may do anything, such as to wait or to destroy the socket.

void TunnelSocket::deliverSoon()
{
    if (!std::exchange(m_deliverPosted, true))
        QMetaObject::invokeMethod(this, &TunnelSocket::deliver, Qt::QueuedConnection);
}

void TunnelSocket::deliver()
{
    m_deliverPosted = false;
    const QPointer<TunnelSocket> self(this);
    bool more = true;
    while (more) {
        more = self->deliverNext() && self;
        // A waitFor... call is done: it returns before anything else is told, since its caller may
        // wait for just that next.
        if (more && m_wait->isDone()) {
            deliverSoon();
            return;
        }
    }
}

/// True if there may be more.
bool TunnelSocket::deliverNext()
{
    if (m_stream->takeOpened()) {
        becomeConnected();
        return true;
    }
    if (deliverWritten() || deliverArrived())
        return true;
    const bool closing = m_state == SocketState::ClosingState;
    if (m_stream->hasEnded() && !m_endTold && m_state == SocketState::ConnectedState) {
        targetEnded();
        return true;
    }
    if (closing && m_stream->isDrained()) {
        // All was passed on: with the end sent behind it, it arrives, unlike after abort().
        m_stream->endNow();
        end(std::nullopt);
    } else if (m_stream->isClosed() && (m_stream->failure() || m_endTold || closing)) {
        std::optional<Failure> failure = m_stream->failure();
        if (closing && m_stream->unwritten() == 0)
            failure.reset();
        else if (!failure && !m_stream->isEnding())
            failure = closedByTarget();
        end(failure);
    }
    return false;
}

bool TunnelSocket::deliverWritten()
{
    if (m_emittingBytesWritten || !m_stream->hasWritten())
        return false;
    const QPointer<TunnelSocket> self(this);
    ++m_bytesWrittens;
    m_emittingBytesWritten = true;
    Q_EMIT bytesWritten(m_stream->takeWritten());
    if (self)
        m_emittingBytesWritten = false;
    return true;
}

bool TunnelSocket::deliverArrived()
{
    if (!m_stream->takeArrived())
        return false;
    ++m_readyReads;
    // readyRead() is not emitted from within itself, as by QTcpSocket. A waitFor... call there has
    // been told by the counter, and the outer loop emits it again if there is still something.
    if (std::exchange(m_emittingReadyRead, true))
        return false;
    const QPointer<TunnelSocket> self(this);
    quint64 told = 0;
    while (self && told != m_readyReads && !m_stream->readable().isEmpty()) {
        told = m_readyReads;
        Q_EMIT readyRead();
    }
    if (self)
        m_emittingReadyRead = false;
    return true;
}

void TunnelSocket::becomeConnected()
{
    const Going going(this);
    m_connectTimer.stop();
    Q_EMIT hostFound();
    if (going)
        setState(SocketState::ConnectedState);
    if (going)
        Q_EMIT connected();
    if (going && m_disconnectWanted)
        disconnectFromHost();
}

void TunnelSocket::targetEnded()
{
    if (m_stream->isEnding() || m_allowHalfOpen) {
        m_endTold = true;
        Q_EMIT readChannelFinished();
    } else {
        end(closedByTarget());
    }
}

/// The connection, or the attempt, is over. A slot may connect again as soon as the state is
/// unconnected; the signals of the old connection that are left come all the same, as by
/// QTcpSocket.
void TunnelSocket::end(const std::optional<Failure> &failure)
{
    const bool wasConnected =
        m_state != SocketState::HostLookupState && m_state != SocketState::ConnectingState;
    endWith(failure, failure ? socketErrorOf(*failure, wasConnected) : m_error);
}

/// The time that was given for connecting is over, whoever has not answered.
void TunnelSocket::endInVain(const Failure &failure)
{
    m_stream->giveUp(failure);
    endWith(failure, SocketError::SocketTimeoutError);
}

void TunnelSocket::endWith(const std::optional<Failure> &failure, SocketError error)
{
    const Going going(this);
    const bool wasConnected =
        m_state != SocketState::HostLookupState && m_state != SocketState::ConnectingState;
    m_connectTimer.stop();
    m_stream->drop();
    m_stream->forgetUnwritten();
    if (failure)
        setFailure(*failure, error);
    const QPointer<TunnelSocket> self(this);
    // The order is that of QTcpSocket.
    if (!wasConnected) {
        setState(SocketState::UnconnectedState);
        if (self && failure)
            Q_EMIT errorOccurred(error);
        return;
    }
    if (failure)
        Q_EMIT errorOccurred(error);
    if (going)
        setState(SocketState::ClosingState);
    if (!going)
        return;
    const bool endIsNews = !std::exchange(m_endTold, true);
    setState(SocketState::UnconnectedState);
    if (self && endIsNews)
        Q_EMIT readChannelFinished();
    if (self)
        Q_EMIT disconnected();
}

void TunnelSocket::setState(SocketState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void TunnelSocket::setFailure(const Failure &failure, SocketError error)
{
    m_failure = failure;
    m_error = error;
    setErrorString(failure.message);
}

qint64 TunnelSocket::processId() const
{
    return m_stream->processId();
}

// Bytes.

qint64 TunnelSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_stream->readable().size();
}

qint64 TunnelSocket::bytesToWrite() const
{
    return static_cast<qint64>(m_stream->unwritten());
}

bool TunnelSocket::canReadLine() const
{
    return QIODevice::canReadLine() || m_stream->readable().contains('\n');
}

qint64 TunnelSocket::readData(char *data, qint64 most)
{
    return told(m_stream->read(data, most), most);
}

qint64 TunnelSocket::readLineData(char *data, qint64 most)
{
    return told(m_stream->readLine(data, most), most);
}

/// The answer to who has asked for @p most bytes and gets so many.
qint64 TunnelSocket::told(qint64 bytes, qint64 most) const
{
    const bool ended = m_state == SocketState::UnconnectedState || m_endTold;
    return bytes == 0 && most > 0 && ended ? -1 : bytes;
}

qint64 TunnelSocket::writeData(const char *data, qint64 size)
{
    if (m_state == SocketState::UnconnectedState) {
        setErrorString(tr("Socket is not connected"));
        return -1;
    }
    if (m_stream->isEnding()) {
        misuse(tr("The socket was told that no more would be written"));
        return -1;
    }
    m_stream->write(QByteArrayView(data, size));
    return size;
}

} // namespace Culvert
