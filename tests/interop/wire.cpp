// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/wire.h"
#include "tests/harness/timeout.h"

#include <QSslSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Culvert::Interop {

using Test::TimeoutMs;

namespace {

constexpr qsizetype PieceSize = 65536;
/// For a client that is slow to start, not for the network.

class PlainWire : public Wire
{
public:
    explicit PlainWire(int socket)
        : m_socket(socket)
    {}

    bool write(const QByteArray &bytes) override
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t count =
                ::send(m_socket, bytes.constData() + sent,
                       static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            sent += count;
        }
        return true;
    }

protected:
    QByteArray readSome() override
    {
        QByteArray bytes(PieceSize, Qt::Uninitialized);
        const ssize_t count = ::recv(m_socket, bytes.data(), PieceSize, 0);
        return bytes.first(qMax<ssize_t>(count, 0));
    }

private:
    int m_socket;
};

class TlsWire : public Wire
{
public:
    TlsWire(int socket, const QSslConfiguration &tls)
    {
        // The other one stays with the server, which ends connections by it.
        m_socket.setSocketDescriptor(::dup(socket));
        m_socket.setSslConfiguration(tls);
        m_socket.startServerEncryption();
        m_socket.waitForEncrypted(TimeoutMs);
    }
    ~TlsWire() override
    {
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(TimeoutMs);
    }
    Q_DISABLE_COPY_MOVE(TlsWire)

    bool write(const QByteArray &bytes) override
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(TimeoutMs))
                return false;
        }
        return m_socket.isEncrypted();
    }

protected:
    QByteArray readSome() override
    {
        if (m_socket.bytesAvailable() == 0)
            m_socket.waitForReadyRead(TimeoutMs);
        return m_socket.readAll();
    }

private:
    QSslSocket m_socket;
};

} // namespace

std::unique_ptr<Wire> Wire::plain(int socket)
{
    return std::make_unique<PlainWire>(socket);
}

std::unique_ptr<Wire> Wire::encrypted(int socket, const QSslConfiguration &tls)
{
    return std::make_unique<TlsWire>(socket, tls);
}

bool Wire::readMore()
{
    const QByteArray bytes = readSome();
    m_buffer += bytes;
    return !bytes.isEmpty();
}

std::optional<QByteArray> Wire::readLine()
{
    qsizetype end = m_buffer.indexOf('\n');
    for (; end < 0; end = m_buffer.indexOf('\n')) {
        if (!readMore())
            return std::nullopt;
    }
    const QByteArray line = m_buffer.first(end).trimmed();
    m_buffer.remove(0, end + 1);
    return line;
}

std::optional<QByteArray> Wire::readBytes(qsizetype count)
{
    while (m_buffer.size() < count) {
        if (!readMore())
            return std::nullopt;
    }
    const QByteArray bytes = m_buffer.first(count);
    m_buffer.remove(0, count);
    return bytes;
}

} // namespace Culvert::Interop
