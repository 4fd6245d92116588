// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/models/traffichistory.h"

#include <algorithm>

namespace Culvert {

namespace {

// A look that comes late is still a look at now.
constexpr qint64 CurrentFor = 3;

} // namespace

void TrafficHistory::add(const QDateTime &now, qint64 bytesUp, qint64 bytesDown)
{
    const Look look{now.toSecsSinceEpoch(), bytesUp, bytesDown};
    // The totals are those of another run, or the clock was set back.
    if (!m_looks.isEmpty() && (bytesUp < m_looks.last().up || bytesDown < m_looks.last().down ||
                               look.second < m_looks.last().second))
        m_looks.clear();
    const auto same = [&look](const Look &other) {
        return other.up == look.up && other.down == look.down;
    };
    const qsizetype count = m_looks.size();
    if (count > 0 && m_looks.last().second == look.second)
        m_looks.last() = look;
    else if (count > 1 && same(m_looks.last()) && same(m_looks.at(count - 2)))
        // Of a time in which nothing changes, the ends are enough.
        m_looks.last().second = look.second;
    else
        m_looks.append(look);
    // One older than what is shown stays: the first rate begins with it.
    while (m_looks.size() > 2 && m_looks.at(1).second <= look.second - Seconds)
        m_looks.removeFirst();
}

TrafficRate TrafficHistory::between(const Look &first, const Look &second)
{
    const auto span = static_cast<double>(std::max<qint64>(1, second.second - first.second));
    return {static_cast<double>(second.up - first.up) / span,
            static_cast<double>(second.down - first.down) / span};
}

QList<TrafficRate> TrafficHistory::rates(const QDateTime &now, int seconds) const
{
    QList<TrafficRate> rates(seconds);
    const qint64 start = now.toSecsSinceEpoch() - seconds + 1;
    for (qsizetype i = 1; i < m_looks.size(); ++i) {
        const TrafficRate rate = between(m_looks.at(i - 1), m_looks.at(i));
        const qint64 from = std::max(m_looks.at(i - 1).second + 1, start);
        const qint64 to = std::min(m_looks.at(i).second, start + seconds - 1);
        for (qint64 second = from; second <= to; ++second)
            rates[second - start] = rate;
    }
    return rates;
}

TrafficRate TrafficHistory::current(const QDateTime &now) const
{
    const qsizetype count = m_looks.size();
    if (count < 2 || now.toSecsSinceEpoch() - m_looks.last().second > CurrentFor)
        return {};
    return between(m_looks.at(count - 2), m_looks.last());
}

bool TrafficHistory::isQuiet(const QDateTime &now, int seconds) const
{
    const qint64 start = now.toSecsSinceEpoch() - seconds;
    for (qsizetype i = m_looks.size() - 1; i > 0 && m_looks.at(i).second > start; --i) {
        if (m_looks.at(i).up != m_looks.at(i - 1).up ||
            m_looks.at(i).down != m_looks.at(i - 1).down)
            return false;
    }
    return true;
}

} // namespace Culvert
