// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/stream/tunnelsocket.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QMetaEnum>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpSocket>

#include <memory>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A QTcpSocket or a TunnelSocket, so that one test can be played with both: every call goes to the
/// function of the same name. Writes down what it emits.
class SocketFace
{
public:
    SocketFace() = default;
    virtual ~SocketFace() = default;
    Q_DISABLE_COPY_MOVE(SocketFace)

    virtual QIODevice &device() = 0;
    virtual void connectToHost(const QString &host, quint16 port) = 0;
    virtual void connectToHost(const QHostAddress &address, quint16 port) = 0;
    virtual void disconnectFromHost() = 0;
    virtual void abort() = 0;
    virtual QAbstractSocket::SocketState state() const = 0;
    virtual QAbstractSocket::SocketError error() const = 0;
    virtual QString peerName() const = 0;
    virtual quint16 peerPort() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual void setReadBufferSize(qint64 size) = 0;
    virtual bool waitForConnected(int msecs) = 0;
    virtual bool waitForDisconnected(int msecs) = 0;
    /// Null for a QTcpSocket.
    virtual TunnelSocket *tunnel() = 0;

    bool isConnected() const { return state() == QAbstractSocket::ConnectedState; }
    bool isUnconnected() const { return state() == QAbstractSocket::UnconnectedState; }

    /// Its signals in order: the names of states as such, "error NAME", and "connected",
    /// "disconnected", "readChannelFinished", "aboutToClose".
    QStringList log;
    int errors() const { return static_cast<int>(log.filter(u"error "_s).size()); }

protected:
    template <class Socket>
    void writeDown(Socket &socket, QObject *context)
    {
        const auto add = [this](const QString &word) { log.append(word); };
        QObject::connect(&socket, &Socket::stateChanged, context,
                         [add](QAbstractSocket::SocketState state) {
                             add(nameOf(state).chopped(5)); // "State"
                         });
        QObject::connect(
            &socket, &Socket::errorOccurred, context,
            [add](QAbstractSocket::SocketError error) { add(u"error "_s + nameOf(error)); });
        QObject::connect(&socket, &Socket::connected, context, [add] { add(u"connected"_s); });
        QObject::connect(&socket, &Socket::disconnected, context,
                         [add] { add(u"disconnected"_s); });
        QObject::connect(&socket, &QIODevice::readChannelFinished, context,
                         [add] { add(u"readChannelFinished"_s); });
        QObject::connect(&socket, &QIODevice::aboutToClose, context,
                         [add] { add(u"aboutToClose"_s); });
    }

    template <class Enum>
    static QString nameOf(Enum value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(value));
    }
};

template <class Socket>
class SocketFaceOf final : public SocketFace
{
public:
    template <class... Arguments>
    explicit SocketFaceOf(Arguments... arguments)
        : m_socket(new Socket(arguments...))
    {
        writeDown(*m_socket, &m_context);
    }
    ~SocketFaceOf() override { delete m_socket; }
    Q_DISABLE_COPY_MOVE(SocketFaceOf)

    QIODevice &device() override { return *m_socket; }
    void connectToHost(const QString &host, quint16 port) override
    {
        m_socket->connectToHost(host, port);
    }
    void connectToHost(const QHostAddress &address, quint16 port) override
    {
        m_socket->connectToHost(address, port);
    }
    void disconnectFromHost() override { m_socket->disconnectFromHost(); }
    void abort() override { m_socket->abort(); }
    QAbstractSocket::SocketState state() const override { return m_socket->state(); }
    QAbstractSocket::SocketError error() const override { return m_socket->error(); }
    QString peerName() const override { return m_socket->peerName(); }
    quint16 peerPort() const override { return m_socket->peerPort(); }
    QHostAddress peerAddress() const override { return m_socket->peerAddress(); }
    void setReadBufferSize(qint64 size) override { m_socket->setReadBufferSize(size); }
    bool waitForConnected(int msecs) override { return m_socket->waitForConnected(msecs); }
    bool waitForDisconnected(int msecs) override { return m_socket->waitForDisconnected(msecs); }
    TunnelSocket *tunnel() override { return qobject_cast<TunnelSocket *>(m_socket.data()); }

private:
    QObject m_context;
    /// A test may destroy it.
    QPointer<Socket> m_socket;
};

} // namespace Culvert::Test
