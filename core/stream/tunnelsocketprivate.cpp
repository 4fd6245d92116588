// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/tunnelsocketprivate.h"

#include "core/io/socketerror.h"

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

Failure tooLong(FailureOrigin origin)
{
    return {FailureKind::Timeout, TunnelSocket::tr("Socket operation timed out"), {}, origin};
}

} // namespace

/// To be asked after each signal: false once a slot has destroyed the socket, aborted it, or begun
/// another connection, so that the rest must not be done.
class TunnelSocket::Private::Going
{
public:
    explicit Going(Private *owner)
        : m_socket(&owner->q)
        , m_owner(owner)
        , m_run(owner->m_run)
    {}
    explicit operator bool() const { return m_socket && m_owner->m_run == m_run; }

private:
    QPointer<TunnelSocket> m_socket;
    /// Is there as long as the socket is.
    Private *m_owner;
    quint64 m_run;
};

TunnelSocket::Private::Private(TunnelSocket &socket, Connector *theConnector)
    : connector(theConnector)
    , stream([this] { deliverSoon(); })
    , q(socket)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, &q, [this] { connectTimedOut(); });
    // The stream runs on what the connector owns, so it must be gone first.
    if (theConnector)
        connect(theConnector, &QObject::destroyed, &q, [this] { connectorGone(); });
}

void TunnelSocket::Private::begin(const QString &name, quint16 port, bool isPath, OpenMode mode)
{
    if (state != SocketState::UnconnectedState) {
        misuse(TunnelSocket::tr("Trying to connect while a connection is in progress"));
        return;
    }
    ++m_run;
    stream.clear();
    m_disconnectWanted = endTold = false;
    failure.reset();
    peerName = name;
    peerPort = port;
    m_peerIsPath = isPath;
    // Its own buffer is the only one.
    q.QIODevice::open(mode | Unbuffered);
    stream.setDiscarding(!q.isReadable());
    const Going going(this);
    setState(SocketState::HostLookupState);
    if (going)
        setState(SocketState::ConnectingState);
    if (going)
        openStream();
}

/// Why there can be no such target.
std::optional<Failure> TunnelSocket::Private::targetProblem() const
{
    if (m_peerIsPath) {
        const Result<SocketAddress> target = SocketAddress::parseTarget(peerName);
        if (!target || !target->isUnix())
            return Failure{
                FailureKind::NameResolution,
                TunnelSocket::tr("%1 is not the absolute path of a socket").arg(peerName),
                {},
                FailureOrigin::Target};
        return std::nullopt;
    }
    if (const QString problem = hostProblem(peerName); !problem.isEmpty())
        return Failure{FailureKind::NameResolution, problem, {}, FailureOrigin::Target};
    if (peerPort == 0)
        return Failure{FailureKind::Refused,
                       TunnelSocket::tr("nothing can listen on port 0"),
                       {},
                       FailureOrigin::Target};
    return std::nullopt;
}

void TunnelSocket::Private::openStream()
{
    if (const std::optional<Failure> problem = targetProblem()) {
        stream.fail(*problem);
    } else if (!connector) {
        stream.fail(
            {FailureKind::Cancelled, TunnelSocket::tr("the socket has no connector any more"), {}});
    } else {
        stream.open(*connector, m_peerIsPath ? SocketAddress::unixSocket(peerName)
                                             : SocketAddress(HostPort{peerName, peerPort}));
        const auto time = connectTimeout.value_or(connector->connectTimeout());
        if (time > std::chrono::milliseconds::zero())
            m_connectTimer.start(time);
    }
}

void TunnelSocket::Private::connectTimedOut()
{
    const FailureOrigin origin = stream.waitsFor();
    const double seconds = static_cast<double>(m_connectTimer.interval()) / 1000;
    const QString target = m_peerIsPath ? peerName : joinHostPort(peerName, peerPort);
    const Failure why{
        FailureKind::Timeout,
        origin == FailureOrigin::Target
            ? TunnelSocket::tr("%1 could not be reached within %2 s").arg(target).arg(seconds)
            : TunnelSocket::tr("%1 could not be reached within %2 s: ssh was not logged in yet")
                  .arg(target)
                  .arg(seconds),
        {},
        origin};
    endInVain(why);
}

void TunnelSocket::Private::connectorGone()
{
    stream.detach();
    if (state != SocketState::UnconnectedState && !stream.isClosed())
        stream.fail({FailureKind::Cancelled, TunnelSocket::tr("the connector was closed"), {}});
}

void TunnelSocket::Private::disconnectFromHost()
{
    if (state == SocketState::HostLookupState || state == SocketState::ConnectingState)
        m_disconnectWanted = true;
    // Without a stream, the end of the connection is noted already and is about to be told.
    if (state != SocketState::ConnectedState || !stream.isThere())
        return;
    const Going going(this);
    stream.setDiscarding(true);
    setState(SocketState::ClosingState);
    if (going)
        stream.finish();
}

void TunnelSocket::Private::abort()
{
    const SocketState before = state;
    ++m_run;
    const Going going(this);
    m_connectTimer.stop();
    stream.clear();
    // QIODevice::close() emits aboutToClose(): a slot that aborts again must find it unconnected.
    state = SocketState::UnconnectedState;
    q.QIODevice::close();
    if (before == SocketState::UnconnectedState || !going)
        return;
    Q_EMIT q.stateChanged(state);
    if (going && !std::exchange(endTold, true))
        Q_EMIT q.readChannelFinished();
    if (going && (before == SocketState::ConnectedState || before == SocketState::ClosingState))
        Q_EMIT q.disconnected();
}

void TunnelSocket::Private::close()
{
    const Going going(this);
    q.QIODevice::close();
    if (!going)
        return;
    stream.setDiscarding(true);
    stream.forgetReadable();
    disconnectFromHost();
}

/// A failure of the call, not of the connection.
void TunnelSocket::Private::misuse(const QString &message)
{
    setFailure({FailureKind::Internal, message, {}}, SocketError::OperationError);
    QMetaObject::invokeMethod(
        &q, [socket = &q] { Q_EMIT socket->errorOccurred(SocketError::OperationError); },
        Qt::QueuedConnection);
}

// What the socket's user is told. It is told from the event loop and not from within the stream's
// calls, since a slot may do anything, such as to wait or to destroy the socket.

void TunnelSocket::Private::deliverSoon()
{
    if (!std::exchange(m_deliverPosted, true))
        QMetaObject::invokeMethod(
            &q, [this] { deliver(); }, Qt::QueuedConnection);
}

void TunnelSocket::Private::deliver()
{
    m_deliverPosted = false;
    const QPointer<TunnelSocket> self(&q);
    bool more = true;
    while (more) {
        more = deliverNext() && self;
        // A waitFor... call is done: it returns before anything else is told, since its caller may
        // wait for just that next.
        if (more && wait.isDone()) {
            deliverSoon();
            return;
        }
    }
}

/// True if there may be more.
bool TunnelSocket::Private::deliverNext()
{
    if (stream.takeOpened()) {
        becomeConnected();
        return true;
    }
    if (deliverWritten() || deliverArrived())
        return true;
    const bool closing = state == SocketState::ClosingState;
    if (stream.hasEnded() && !endTold && state == SocketState::ConnectedState) {
        targetEnded();
        return true;
    }
    if (closing && stream.isDrained()) {
        // All was passed on: with the end sent behind it, it arrives, unlike after abort().
        stream.endNow();
        end(std::nullopt);
    } else if (stream.isClosed() && (stream.failure() || endTold || closing)) {
        std::optional<Failure> why = stream.failure();
        if (closing && stream.unwritten() == 0)
            why.reset();
        else if (!why && !stream.isEnding())
            why = closedByTarget();
        end(why);
    }
    return false;
}

bool TunnelSocket::Private::deliverWritten()
{
    if (m_emittingBytesWritten || !stream.hasWritten())
        return false;
    const QPointer<TunnelSocket> self(&q);
    ++bytesWrittens;
    m_emittingBytesWritten = true;
    Q_EMIT q.bytesWritten(stream.takeWritten());
    if (self)
        m_emittingBytesWritten = false;
    return true;
}

bool TunnelSocket::Private::deliverArrived()
{
    if (!stream.takeArrived())
        return false;
    ++readyReads;
    // readyRead() is not emitted from within itself, as by QTcpSocket. A waitFor... call there has
    // been told by the counter, and the outer loop emits it again if there is still something.
    if (std::exchange(m_emittingReadyRead, true))
        return false;
    const QPointer<TunnelSocket> self(&q);
    quint64 told = 0;
    while (self && told != readyReads && !stream.readable().isEmpty()) {
        told = readyReads;
        Q_EMIT q.readyRead();
    }
    if (self)
        m_emittingReadyRead = false;
    return true;
}

void TunnelSocket::Private::becomeConnected()
{
    const Going going(this);
    m_connectTimer.stop();
    Q_EMIT q.hostFound();
    if (going)
        setState(SocketState::ConnectedState);
    if (going)
        Q_EMIT q.connected();
    if (going && m_disconnectWanted)
        disconnectFromHost();
}

void TunnelSocket::Private::targetEnded()
{
    if (stream.isEnding() || allowHalfOpen) {
        endTold = true;
        Q_EMIT q.readChannelFinished();
    } else {
        end(closedByTarget());
    }
}

/// The connection, or the attempt, is over. A slot may connect again as soon as the state is
/// unconnected; the signals of the old connection that are left come all the same, as by
/// QTcpSocket.
void TunnelSocket::Private::end(const std::optional<Failure> &why)
{
    const bool wasConnected =
        state != SocketState::HostLookupState && state != SocketState::ConnectingState;
    endWith(why, why ? socketErrorOf(*why, wasConnected) : error);
}

/// The time that was given for connecting is over, whoever has not answered.
void TunnelSocket::Private::endInVain(const Failure &why)
{
    stream.giveUp(why);
    endWith(why, SocketError::SocketTimeoutError);
}

void TunnelSocket::Private::endWith(const std::optional<Failure> &why, SocketError whichError)
{
    const Going going(this);
    const bool wasConnected =
        state != SocketState::HostLookupState && state != SocketState::ConnectingState;
    m_connectTimer.stop();
    stream.drop();
    stream.forgetUnwritten();
    if (why)
        setFailure(*why, whichError);
    const QPointer<TunnelSocket> self(&q);
    // The order is that of QTcpSocket.
    if (!wasConnected) {
        setState(SocketState::UnconnectedState);
        if (self && why)
            Q_EMIT q.errorOccurred(whichError);
        return;
    }
    if (why)
        Q_EMIT q.errorOccurred(whichError);
    if (going)
        setState(SocketState::ClosingState);
    if (!going)
        return;
    const bool endIsNews = !std::exchange(endTold, true);
    setState(SocketState::UnconnectedState);
    if (self && endIsNews)
        Q_EMIT q.readChannelFinished();
    if (self)
        Q_EMIT q.disconnected();
}

void TunnelSocket::Private::setState(SocketState wanted)
{
    if (std::exchange(state, wanted) != wanted)
        Q_EMIT q.stateChanged(wanted);
}

void TunnelSocket::Private::setFailure(const Failure &why, SocketError whichError)
{
    failure = why;
    error = whichError;
    q.setErrorString(why.message);
}

qint64 TunnelSocket::Private::told(qint64 bytes, qint64 most) const
{
    const bool ended = state == SocketState::UnconnectedState || endTold;
    return bytes == 0 && most > 0 && ended ? -1 : bytes;
}

bool TunnelSocket::Private::waitWhileConnected(const std::function<bool()> &done, int msecs)
{
    const EventWait::End waited = wait.run(
        &q, [this, &done] { return done() || state == SocketState::UnconnectedState; }, msecs);
    if (waited == EventWait::End::TooLong) {
        setFailure(tooLong(FailureOrigin::Target), SocketError::SocketTimeoutError);
        Q_EMIT q.errorOccurred(error);
    }
    return waited == EventWait::End::Done && done();
}

bool TunnelSocket::Private::waitForConnected(int msecs)
{
    const EventWait::End waited = wait.run(
        &q,
        [this] {
            return state != SocketState::HostLookupState && state != SocketState::ConnectingState;
        },
        msecs);
    if (waited == EventWait::End::TooLong)
        endInVain(tooLong(stream.waitsFor()));
    return waited == EventWait::End::Done && state == SocketState::ConnectedState;
}

} // namespace Culvert
