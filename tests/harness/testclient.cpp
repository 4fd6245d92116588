// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/testclient.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <limits>
#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Test {

namespace {

constexpr timeval Timeout{30, 0};

} // namespace

TestClient TestClient::connectTo(quint16 port)
{
    TestClient client;
    client.m_socket = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ::setsockopt(client.socket(), SOL_SOCKET, SO_RCVTIMEO, &Timeout, sizeof Timeout);
    ::setsockopt(client.socket(), SOL_SOCKET, SO_SNDTIMEO, &Timeout, sizeof Timeout);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client.socket(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        client.close();
    return client;
}

TestClient TestClient::throughSocks(quint16 proxyPort, const QString &host, quint16 port)
{
    TestClient client = connectTo(proxyPort);
    QByteArray request("\x05\x01\x00", 3);
    if (!client.isOpen() || !client.send(request) || client.read(2) != QByteArray("\x05\x00", 2)) {
        client.close();
        return client;
    }
    request = QByteArray("\x05\x01\x00", 3);
    const QHostAddress address(host);
    std::array<char, 4> number{};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        qToBigEndian(address.toIPv4Address(), number.data());
        request.append('\x01').append(number.data(), 4);
    } else {
        const QByteArray name = host.toUtf8();
        request.append('\x03').append(static_cast<char>(name.size())).append(name);
    }
    qToBigEndian(port, number.data());
    request.append(number.data(), 2);
    client.send(request);
    const QByteArray reply = client.read(10);
    client.m_reply = reply.size() == 10 ? static_cast<quint8>(reply.at(1)) : -1;
    if (client.m_reply != 0)
        client.close();
    return client;
}

bool TestClient::send(const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(socket(), bytes.constData() + sent,
                                     static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

QByteArray TestClient::read(qsizetype count)
{
    QByteArray all;
    std::array<char, 65536> bytes;
    while (all.size() < count) {
        const auto most = std::min<qsizetype>(bytes.size(), count - all.size());
        const ssize_t got = ::recv(socket(), bytes.data(), static_cast<std::size_t>(most), 0);
        if (got <= 0) {
            m_atEnd = got == 0;
            m_wasReset = got < 0 && errno == ECONNRESET;
            break;
        }
        all.append(bytes.data(), got);
    }
    return all;
}

QByteArray TestClient::readAll()
{
    return read(std::numeric_limits<qsizetype>::max());
}

void TestClient::shutdownWrite() const
{
    ::shutdown(socket(), SHUT_WR);
}

void TestClient::reset()
{
    const linger immediately{1, 0};
    ::setsockopt(socket(), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    close();
}

} // namespace Culvert::Test
