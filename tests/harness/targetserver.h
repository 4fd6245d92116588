// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Culvert::Test {

/// A TCP server on a free port of 127.0.0.1 that talks to each client on a thread of its own, by
/// blocking calls: what a connection's far end says reads like a dialogue. Ends all of them in its
/// destructor.
class TargetServer
{
public:
    /// Gets a connected socket; it is closed when this returns.
    using Talk = std::function<void(int socket)>;

    explicit TargetServer(Talk talk);
    ~TargetServer();
    Q_DISABLE_COPY_MOVE(TargetServer)

    quint16 port() const { return m_port; }
    /// Clients that came, and that are there.
    int accepted() const { return m_accepted; }
    int open() const { return m_open; }

    /// Gives back what it gets, until the end of it.
    static void echo(int socket);

private:
    void acceptAll();

    Talk m_talk;
    Descriptor m_listener;
    quint16 m_port = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<int> m_open = 0;
    std::mutex m_mutex;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace Culvert::Test
