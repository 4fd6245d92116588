// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/targetserver.h"

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Test {

TargetServer::TargetServer(Talk talk)
    : m_talk(std::move(talk))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool listens =
        ::bind(m_listener.number(), reinterpret_cast<sockaddr *>(&address), size) == 0 &&
        ::listen(m_listener.number(), 4096) == 0 &&
        ::getsockname(m_listener.number(), reinterpret_cast<sockaddr *>(&address), &size) == 0;
    if (!listens)
        qFatal("the test's target cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

TargetServer::~TargetServer()
{
    ::shutdown(m_listener.number(), SHUT_RDWR);
    m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void TargetServer::acceptAll()
{
    while (true) {
        const int socket = ::accept4(m_listener.number(), nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const std::lock_guard lock(m_mutex);
        ++m_accepted;
        ++m_open;
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] {
            m_talk(socket);
            const std::lock_guard inner(m_mutex);
            m_sockets.erase(std::find(m_sockets.begin(), m_sockets.end(), socket));
            ::close(socket);
            --m_open;
        });
    }
}

void TargetServer::echo(int socket)
{
    std::array<char, 65536> bytes;
    while (true) {
        const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return;
        for (ssize_t sent = 0; sent < count;) {
            const ssize_t step = ::send(socket, bytes.data() + sent,
                                        static_cast<std::size_t>(count - sent), MSG_NOSIGNAL);
            if (step <= 0)
                return;
            sent += step;
        }
    }
}

} // namespace Culvert::Test
