// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/endlessload.h"

#include <chrono>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Pause{5};

} // namespace

EndlessLoad::EndlessLoad(Route route, LoadKind kind, int connections)
    : m_kind(kind)
    , m_connections(static_cast<std::size_t>(connections))
    , m_client(route)
{
    for (int i = 0; i < connections; ++i)
        m_client.open(kind, Endless);
    m_thread = std::jthread([this](const std::stop_token &stop) {
        m_failure = m_client.runUntilFinished(1, stop);
        m_ended = true;
    });
}

EndlessLoad::~EndlessLoad()
{
    m_thread.request_stop();
}

bool EndlessLoad::waitUntilMoved(quint64 bytes) const
{
    while (m_client.moved() < bytes) {
        if (m_ended)
            return false;
        std::this_thread::sleep_for(Pause);
    }
    return true;
}

std::optional<Failure> EndlessLoad::finish()
{
    const bool endedEarly = m_ended;
    m_thread.request_stop();
    m_thread.join();
    if (m_failure)
        return m_failure;
    if (endedEarly)
        return Failure{FailureKind::Internal, u"the transfers ended early"_s, {}};
    if (m_kind == LoadKind::Take) {
        m_client.endUploads();
        m_failure = m_client.runUntilFinished(m_connections);
    }
    m_client.clear();
    return m_failure;
}

} // namespace Culvert::Bench
