// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/tunnelsocket.h"

#include "core/stream/tunnelsocketprivate.h"

#include <algorithm>

namespace Culvert {

TunnelSocket::TunnelSocket(Connector *connector, QObject *parent)
    : QIODevice(parent)
    , m_private(std::make_unique<Private>(*this, connector))
{}

TunnelSocket::~TunnelSocket() = default;

void TunnelSocket::connectToHost(const QString &host, quint16 port, OpenMode mode)
{
    m_private->begin(host, port, false, mode);
}

void TunnelSocket::connectToPath(const QString &path, OpenMode mode)
{
    m_private->begin(path, 0, true, mode);
}

void TunnelSocket::disconnectFromHost()
{
    m_private->disconnectFromHost();
}

void TunnelSocket::closeWriteChannel()
{
    if (m_private->state != SocketState::UnconnectedState)
        m_private->stream.end();
}

void TunnelSocket::abort()
{
    m_private->abort();
}

void TunnelSocket::close()
{
    m_private->close();
}

void TunnelSocket::setAllowHalfOpen(bool allow)
{
    m_private->allowHalfOpen = allow;
}

bool TunnelSocket::allowsHalfOpen() const
{
    return m_private->allowHalfOpen;
}

void TunnelSocket::setConnectTimeout(std::chrono::milliseconds time)
{
    m_private->connectTimeout = time;
}

void TunnelSocket::setReadBufferSize(qint64 size)
{
    m_private->readBufferSize = std::max<qint64>(size, 0);
    m_private->stream.setLimit(static_cast<std::size_t>(m_private->readBufferSize));
}

qint64 TunnelSocket::readBufferSize() const
{
    return m_private->readBufferSize;
}

// What is.

TunnelSocket::SocketState TunnelSocket::state() const
{
    return m_private->state;
}

TunnelSocket::SocketError TunnelSocket::error() const
{
    return m_private->error;
}

const std::optional<Failure> &TunnelSocket::failure() const
{
    return m_private->failure;
}

QString TunnelSocket::peerName() const
{
    return m_private->peerName;
}

quint16 TunnelSocket::peerPort() const
{
    return m_private->peerPort;
}

qint64 TunnelSocket::processId() const
{
    return m_private->stream.processId();
}

// Bytes.

bool TunnelSocket::isSequential() const
{
    return true;
}

qint64 TunnelSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_private->stream.readable().size();
}

qint64 TunnelSocket::bytesToWrite() const
{
    return static_cast<qint64>(m_private->stream.unwritten());
}

bool TunnelSocket::canReadLine() const
{
    return QIODevice::canReadLine() || m_private->stream.readable().contains('\n');
}

qint64 TunnelSocket::readData(char *data, qint64 most)
{
    return m_private->told(m_private->stream.read(data, most), most);
}

qint64 TunnelSocket::readLineData(char *data, qint64 most)
{
    return m_private->told(m_private->stream.readLine(data, most), most);
}

qint64 TunnelSocket::writeData(const char *data, qint64 size)
{
    if (m_private->state == SocketState::UnconnectedState) {
        setErrorString(tr("Socket is not connected"));
        return -1;
    }
    if (m_private->stream.isEnding()) {
        m_private->misuse(tr("The socket was told that no more would be written"));
        return -1;
    }
    m_private->stream.write(QByteArrayView(data, size));
    return size;
}

// What others block for, it runs the event loop for.

bool TunnelSocket::waitForConnected(int msecs)
{
    return m_private->waitForConnected(msecs);
}

bool TunnelSocket::waitForReadyRead(int msecs)
{
    if (state() == SocketState::UnconnectedState || m_private->endTold)
        return false;
    const quint64 before = m_private->readyReads;
    const QPointer<TunnelSocket> self(this);
    m_private->waitWhileConnected(
        [this, before] { return m_private->readyReads != before || m_private->endTold; }, msecs);
    return self && m_private->readyReads != before;
}

bool TunnelSocket::waitForBytesWritten(int msecs)
{
    if (m_private->stream.unwritten() == 0 && !m_private->stream.hasWritten())
        return false;
    const quint64 before = m_private->bytesWrittens;
    return m_private->waitWhileConnected(
        [this, before] { return m_private->bytesWrittens != before; }, msecs);
}

bool TunnelSocket::waitForDisconnected(int msecs)
{
    return state() != SocketState::UnconnectedState &&
           m_private->waitWhileConnected(
               [this] { return state() == SocketState::UnconnectedState; }, msecs);
}

} // namespace Culvert
