// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "tests/bench/load/flow.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace Culvert::Bench {

/// Many flows over one route, on one epoll loop that runs while the caller waits. One thread.
class LoadClient
{
public:
    explicit LoadClient(Route route);

    /// Starts one more connection; it gets a stream of the pattern of its own. The reference is
    /// good as long as the client.
    Flow &open(LoadKind kind, quint64 length);
    /// Starts a download of which nothing is read.
    Flow &openStalled();
    /// Begins on a non-blocking socket that leads to the load server by another way.
    Flow &openOn(Descriptor socket, LoadKind kind, quint64 length);
    /// Starts a round trip on every finished echo.
    void echoAgain();
    /// Ends every upload where it is; each finishes when the server has confirmed what was sent.
    void endUploads();
    /// Closes every connection.
    void clear();

    std::size_t opened() const { return m_flows.size(); }
    /// How many have finished what they were last asked for.
    std::size_t finished() const { return m_finished; }
    /// Payload of all flows since the last clear(). May be called on any thread.
    quint64 moved() const { return m_moved; }

    /// Works until @p count flows are finished, or @p stop is asked for. The failure is that of
    /// the first flow that failed, or says that nothing moved any more.
    std::optional<Failure> runUntilFinished(std::size_t count, const std::stop_token &stop = {});

private:
    Flow &add(std::unique_ptr<Flow> added);
    void handle(Flow &flow, quint32 events);
    bool watch(Flow &flow, int operation);

    Route m_route;
    Descriptor m_epoll;
    std::vector<std::unique_ptr<Flow>> m_flows;
    std::size_t m_finished = 0;
    std::atomic<quint64> m_moved = 0;
    std::optional<QString> m_error;
    std::vector<char> m_buffer;
};

} // namespace Culvert::Bench
