// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/connectionrates.h"

namespace Culvert {

namespace {

constexpr qint64 ShortestSpan = 500;

} // namespace

void ConnectionRates::look(const QList<ConnectionStatus> &connections, const QDateTime &now)
{
    const qint64 span = m_last.isValid() ? m_last.msecsTo(now) : 0;
    if (!m_counts.isEmpty() && span >= 0 && span < ShortestSpan)
        return;
    QHash<quint64, Count> counts;
    counts.reserve(connections.size());
    m_rates.clear();
    m_processes.clear();
    for (const ConnectionStatus &connection : connections) {
        const Count count{connection.bytesUp, connection.bytesDown};
        counts.insert(connection.id, count);
        const auto before = m_counts.constFind(connection.id);
        if (before == m_counts.constEnd() || span <= 0)
            continue;
        const double seconds = static_cast<double>(span) / 1000;
        const TrafficRate rate{static_cast<double>(count.up - before->up) / seconds,
                               static_cast<double>(count.down - before->down) / seconds};
        if (rate == TrafficRate{})
            continue;
        m_rates.insert(connection.id, rate);
        TrafficRate &process = m_processes[connection.process];
        process.up += rate.up;
        process.down += rate.down;
    }
    m_counts = counts;
    m_last = now;
}

} // namespace Culvert
