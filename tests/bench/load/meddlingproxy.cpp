// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/meddlingproxy.h"

#include "tests/bench/line/loopback.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace Culvert::Bench {

namespace {

constexpr std::size_t ChunkSize = 65'536;

bool sendAll(int socket, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

/// Plays the proxy's part up to its reply; the port that is asked for, or 0.
quint16 greet(int client)
{
    std::array<unsigned char, 10> words{};
    const std::array<char, 2> method{5, 0};
    const std::array<char, 10> reply{5, 0, 0, 1};
    if (::recv(client, words.data(), 3, MSG_WAITALL) != 3 ||
        !sendAll(client, method.data(), method.size()) ||
        ::recv(client, words.data(), words.size(), MSG_WAITALL) != ssize_t{words.size()} ||
        !sendAll(client, reply.data(), reply.size()))
        return 0;
    return static_cast<quint16>(words[8] << 8U | words[9]);
}

} // namespace

MeddlingProxy::MeddlingProxy(Meddle toServer, Meddle toClient)
    : m_toServer(std::move(toServer))
    , m_toClient(std::move(toClient))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    m_port = listenOnLoopback(m_listener, 1);
    m_thread = std::jthread([this] { run(); });
}

MeddlingProxy::~MeddlingProxy()
{
    // Wakes an accept() that nobody came for.
    ::shutdown(m_listener.number(), SHUT_RDWR);
}

void MeddlingProxy::run()
{
    const Descriptor client(::accept(m_listener.number(), nullptr, nullptr));
    const quint16 port = client.isOpen() ? greet(client.number()) : 0;
    const Descriptor server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (port != 0 && connectToLoopback(server, port))
        relay(client.number(), server.number());
}

void MeddlingProxy::relay(int client, int server)
{
    std::array<pollfd, 2> sides{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    std::array<quint64, 2> offsets{};
    while (::poll(sides.data(), sides.size(), -1) > 0) {
        for (const std::size_t from : {0U, 1U}) {
            if (sides[from].revents == 0)
                continue;
            std::vector<char> bytes(ChunkSize);
            const ssize_t got = ::recv(sides[from].fd, bytes.data(), bytes.size(), 0);
            if (got <= 0)
                return;
            bytes.resize(static_cast<std::size_t>(got));
            const Meddle &meddle = from == 0 ? m_toServer : m_toClient;
            const bool goOn = meddle(bytes, offsets[from]);
            offsets[from] += static_cast<quint64>(got);
            if (!sendAll(sides[1 - from].fd, bytes.data(), bytes.size()) || !goOn)
                return;
        }
    }
}

} // namespace Culvert::Bench
