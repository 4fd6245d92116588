// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/loadserver.h"

#include "tests/bench/line/loopback.h"
#include "tests/bench/load/pattern.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace Culvert::Bench {

namespace {

constexpr int Backlog = 4096;
constexpr int EventsPerTurn = 256;

} // namespace

bool LoadServer::listen()
{
    m_epoll = Descriptor(::epoll_create1(EPOLL_CLOEXEC));
    m_listener = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    m_buffer.resize(SliceSize);

    m_port = listenOnLoopback(m_listener, Backlog);
    return m_port != 0 && watch(m_listener.number(), EPOLLIN, EPOLL_CTL_ADD);
}

void LoadServer::run(int stop)
{
    watch(stop, EPOLLIN, EPOLL_CTL_ADD);
    std::array<epoll_event, EventsPerTurn> events{};
    while (true) {
        const int count = ::epoll_wait(m_epoll.number(), events.data(), EventsPerTurn, -1);
        if (count < 0 && errno != EINTR)
            return;
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
            if (descriptor == stop)
                return;
            if (descriptor == m_listener.number())
                acceptAll();
            else if (const auto found = m_connections.find(descriptor);
                     found != m_connections.end())
                handle(*found->second);
        }
    }
}

void LoadServer::acceptAll()
{
    while (true) {
        Descriptor socket(
            ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!socket.isOpen())
            return;
        const int on = 1;
        ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<LoadConnection>(std::move(socket));
        if (!watch(connection->descriptor(), connection->interest(), EPOLL_CTL_ADD))
            continue;
        m_connections[connection->descriptor()] = std::move(connection);
    }
}

void LoadServer::handle(LoadConnection &connection)
{
    const int descriptor = connection.descriptor();
    const quint32 before = connection.interest();
    if (!connection.handle(m_buffer, m_connections.size() - 1))
        m_connections.erase(descriptor);
    else if (connection.interest() != before)
        watch(descriptor, connection.interest(), EPOLL_CTL_MOD);
}

bool LoadServer::watch(int descriptor, quint32 events, int operation)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    return ::epoll_ctl(m_epoll.number(), operation, descriptor, &event) == 0;
}

} // namespace Culvert::Bench
