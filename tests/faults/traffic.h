// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"

#include <atomic>
#include <thread>
#include <vector>

namespace Culvert::Faults {

/// One connection through a tunnel's SOCKS endpoint, to a target of its own. Its threads end with
/// it, and where the connection does.
class Traffic
{
public:
    enum class Kind {
        Request,  ///< silent until ask()
        Upload,   ///< sends without end, from start() on
        Download, ///< receives without end, from start() on
        Echo,     ///< sends EchoBytes from start() on, and compares what comes back
    };
    static constexpr qint64 EchoBytes = 64 * 1024 * 1024;

    /// Opens the connection; waits for that.
    Traffic(Kind kind, quint16 socksPort);
    ~Traffic();
    Q_DISABLE_COPY_MOVE(Traffic)

    bool isOpen() const { return m_client.isOpen(); }
    void start();
    /// A few bytes that want an answer.
    bool ask() const { return m_client.send("is anybody there?"); }

    /// Bytes that came through, at whichever end they should.
    qint64 received() const { return m_received; }
    /// For Echo: it is over, and whether every byte came back, in order, and the end after them.
    bool isOver() const { return m_over; }
    bool isComplete() const { return m_complete; }

private:
    static Test::TargetServer::Talk talkFor(Kind kind, std::atomic<qint64> &received);
    void send(qint64 bytes);
    void receive();
    void compare();

    Kind m_kind;
    std::atomic<qint64> m_received = 0;
    std::atomic<bool> m_over = false;
    std::atomic<bool> m_complete = false;
    Test::TargetServer m_target;
    Test::TestClient m_client;
    std::vector<std::thread> m_threads;
};

} // namespace Culvert::Faults
