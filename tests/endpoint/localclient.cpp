// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/localclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace Culvert::Test {

namespace {

int connectUnix(int socket, const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
}

int connectTcp(int socket, const HostPort &target)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(target.port);
    address.sin_addr.s_addr = htonl(QHostAddress(target.host).toIPv4Address());
    // What is sent is there when send() returns.
    constexpr int Enabled = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &Enabled, sizeof Enabled);
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
}

} // namespace

LocalClient::LocalClient(const SocketAddress &address)
    : m_socket(::socket(address.isUnix() ? AF_UNIX : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int result = address.isUnix() ? connectUnix(m_socket.number(), address.path())
                                        : connectTcp(m_socket.number(), address.tcp());
    m_error = result == 0 ? 0 : errno;
    if (result != 0)
        m_socket.close();
}

void LocalClient::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

bool LocalClient::send(const QByteArray &bytes)
{
    return ::send(m_socket.number(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
                  MSG_NOSIGNAL | MSG_DONTWAIT) == bytes.size();
}

void LocalClient::say(const QByteArray &bytes)
{
    send(bytes);
    settle();
}

QByteArray LocalClient::read()
{
    settle();
    return readNow();
}

QByteArray LocalClient::readNow()
{
    QByteArray all;
    std::array<char, 65536> bytes;
    while (true) {
        const ssize_t count = ::recv(m_socket.number(), bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count <= 0) {
            // Behind a reset the kernel tells an end, too.
            m_atEnd = m_atEnd || (count == 0 && !m_wasReset);
            m_wasReset = m_wasReset || (count < 0 && errno == ECONNRESET);
            return all;
        }
        all.append(bytes.data(), count);
    }
}

bool LocalClient::hasEndInKernel() const
{
    pollfd wanted{m_socket.number(), POLLRDHUP, 0};
    return ::poll(&wanted, 1, 0) == 1 && (wanted.revents & POLLRDHUP) != 0;
}

void LocalClient::shutdownWrite()
{
    ::shutdown(m_socket.number(), SHUT_WR);
    settle();
}

void LocalClient::reset()
{
    const linger immediately{1, 0};
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    close();
}

} // namespace Culvert::Test
