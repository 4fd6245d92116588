// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT
//
// The waitFor... calls of TunnelSocket: what others block for, it runs the event loop for.

#include "core/io/eventwait.h"
#include "core/stream/bufferedstream.h"
#include "core/stream/tunnelsocket.h"

#include <QPointer>

namespace Culvert {

namespace {

Failure tooLong(FailureOrigin origin)
{
    return {FailureKind::Timeout, TunnelSocket::tr("Socket operation timed out"), {}, origin};
}

} // namespace

/// Runs the event loop until @p done, or it is unconnected. Taking too long ends nothing.
bool TunnelSocket::waitWhileConnected(const std::function<bool()> &done, int msecs)
{
    const EventWait::End waited = m_wait->run(
        this, [this, &done] { return done() || m_state == SocketState::UnconnectedState; }, msecs);
    if (waited == EventWait::End::TooLong) {
        setFailure(tooLong(FailureOrigin::Target), SocketError::SocketTimeoutError);
        Q_EMIT errorOccurred(m_error);
    }
    return waited == EventWait::End::Done && done();
}

bool TunnelSocket::waitForConnected(int msecs)
{
    const EventWait::End waited = m_wait->run(
        this,
        [this] {
            return m_state != SocketState::HostLookupState &&
                   m_state != SocketState::ConnectingState;
        },
        msecs);
    if (waited == EventWait::End::TooLong) {
        endInVain(tooLong(m_stream->waitsFor()));
    }
    return waited == EventWait::End::Done && m_state == SocketState::ConnectedState;
}

bool TunnelSocket::waitForReadyRead(int msecs)
{
    if (m_state == SocketState::UnconnectedState || m_endTold)
        return false;
    const quint64 before = m_readyReads;
    const QPointer<TunnelSocket> self(this);
    waitWhileConnected([this, before] { return m_readyReads != before || m_endTold; }, msecs);
    return self && m_readyReads != before;
}

bool TunnelSocket::waitForBytesWritten(int msecs)
{
    if (m_stream->unwritten() == 0 && !m_stream->hasWritten())
        return false;
    const quint64 before = m_bytesWrittens;
    return waitWhileConnected([this, before] { return m_bytesWrittens != before; }, msecs);
}

bool TunnelSocket::waitForDisconnected(int msecs)
{
    return m_state != SocketState::UnconnectedState &&
           waitWhileConnected([this] { return m_state == SocketState::UnconnectedState; }, msecs);
}

} // namespace Culvert
