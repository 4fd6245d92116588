// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/probe.h"

#include <utility>

namespace Culvert {

Probe::Probe(Connector &connector, const SocketAddress &target, Done done)
    : m_done(std::move(done))
    , m_stream(connector.open(target, *this))
{}

Probe::~Probe() = default;

void Probe::tell(const std::optional<Failure> &failure)
{
    if (std::exchange(m_told, true))
        return;
    QMetaObject::invokeMethod(
        &m_later, [done = m_done, failure] { done(failure); }, Qt::QueuedConnection);
}

} // namespace Culvert
