// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load/loadconnection.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace Culvert::Bench {

/// The far end of every measurement: one epoll loop on a loopback port that does what each
/// connection's LoadCommand says. Used on one thread.
class LoadServer
{
public:
    /// Listens on a free port of 127.0.0.1. False with errno if that cannot be had.
    bool listen();
    quint16 port() const { return m_port; }

    /// Serves until @p stop can be read or has reached its end of file.
    void run(int stop);

private:
    void acceptAll();
    void handle(LoadConnection &connection);
    bool watch(int descriptor, quint32 events, int operation);

    Descriptor m_epoll;
    Descriptor m_listener;
    quint16 m_port = 0;
    std::unordered_map<int, std::unique_ptr<LoadConnection>> m_connections;
    std::vector<char> m_buffer;
};

} // namespace Culvert::Bench
