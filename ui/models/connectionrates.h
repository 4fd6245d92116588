// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/models/traffichistory.h"

#include <QDateTime>
#include <QHash>

namespace Culvert {

/// How fast each connection is, and each ssh by those that it carries: what two looks at them
/// differ by. Pure: time is passed in.
class ConnectionRates
{
public:
    /// Takes all that there are at @p now. A look within half a second of the last changes nothing.
    void look(const QList<ConnectionStatus> &connections, const QDateTime &now);

    /// Nothing for one that was looked at once only.
    TrafficRate of(quint64 connection) const { return m_rates.value(connection); }
    TrafficRate ofProcess(qint64 pid) const { return m_processes.value(pid); }
    const QHash<qint64, TrafficRate> &processes() const { return m_processes; }

private:
    struct Count
    {
        qint64 up = 0;
        qint64 down = 0;
    };

    QDateTime m_last;
    QHash<quint64, Count> m_counts;
    QHash<quint64, TrafficRate> m_rates;
    QHash<qint64, TrafficRate> m_processes;
};

} // namespace Culvert
