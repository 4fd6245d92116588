// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load/loadclient.h"

#include <thread>

namespace Culvert::Bench {

/// Transfers that go on while something else is measured. They have a thread of their own, so that
/// what is measured waits for the tunnel and not for this program's reads. Used on one thread.
class EndlessLoad
{
public:
    /// Starts them. @p kind is Send (downloads) or Take (uploads).
    EndlessLoad(Route route, LoadKind kind, int connections);
    ~EndlessLoad();
    Q_DISABLE_COPY_MOVE(EndlessLoad)

    /// Bytes that came down, or that the kernel has taken to go up.
    quint64 moved() const { return m_client.moved(); }
    /// Waits until so many have; false if the transfers ended before.
    bool waitUntilMoved(quint64 bytes) const;
    /// Ends them, and waits until the server has confirmed every byte of uploads. A failure if any
    /// ended by itself or had a wrong byte.
    std::optional<Failure> finish();

private:
    LoadKind m_kind;
    std::size_t m_connections;
    LoadClient m_client;
    std::optional<Failure> m_failure;
    std::atomic<bool> m_ended = false;
    std::jthread m_thread;
};

} // namespace Culvert::Bench
