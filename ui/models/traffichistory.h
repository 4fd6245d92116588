// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>

namespace Culvert {

/// Bytes per second, each way.
struct TrafficRate
{
    double up = 0;
    double down = 0;

    double both() const { return up + down; }
    bool operator==(const TrafficRate &) const = default;
};

/// What a tunnel has carried in the last minutes, made of its totals as they were looked at. Pure:
/// time is passed in. Holds a few hundred numbers at most.
class TrafficHistory
{
public:
    /// How far back it goes.
    static constexpr int Seconds = 300;

    /// The totals as they are at @p now. Totals that are less than those before begin anew.
    void add(const QDateTime &now, qint64 bytesUp, qint64 bytesDown);

    /// The newest @p seconds up to @p now, a value for each, oldest first. What lies between two
    /// looks is spread evenly over that time; before the first one there was nothing.
    QList<TrafficRate> rates(const QDateTime &now, int seconds = Seconds) const;
    /// Between the last two looks, if the last is not longer ago than some seconds.
    TrafficRate current(const QDateTime &now) const;
    /// True if nothing went in the newest @p seconds.
    bool isQuiet(const QDateTime &now, int seconds = Seconds) const;

private:
    struct Look
    {
        qint64 second = 0;
        qint64 up = 0;
        qint64 down = 0;
    };

    static TrafficRate between(const Look &first, const Look &second);

    /// In the order of time, one for a second at most.
    QList<Look> m_looks;
};

} // namespace Culvert
