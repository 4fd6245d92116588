// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/poolgrowth.h"
#include "core/connect/poolmember.h"

#include <memory>
#include <vector>

namespace Culvert {

/// The ssh of a pool, the oldest first, and what they are together.
class PoolMembers
{
public:
    PoolMember &add(std::unique_ptr<PoolMember> member);
    /// Precondition: it is one of them.
    std::unique_ptr<PoolMember> take(const PoolMember &member);

    auto begin() const { return m_members.begin(); }
    auto end() const { return m_members.end(); }
    std::size_t size() const { return m_members.size(); }
    bool isEmpty() const { return m_members.empty(); }
    PoolMember &at(std::size_t index) const { return *m_members.at(index); }

    /// The one for the next connection; null if none takes any. The fewest bulk transfers count,
    /// behind which it would wait, then the fewest connections; of several the oldest, so that few
    /// connections do not keep all of them awake.
    PoolMember *best() const;
    /// The first that takes connections; null if none does.
    PoolMember *first() const;
    /// One other than @p except logs in.
    bool isAnyStarting(const PoolMember *except = nullptr) const;
    /// What those that take connections carry. needsPerson: of any of them.
    PoolGrowth::Observation observation() const;

    int connectionCount() const;
    // What MuxPool says of them by the same names.
    QList<ProcessStatus> processes() const;
    std::optional<double> roundTripMs() const;
    QString says() const;
    std::optional<QDateTime> heardAt() const;
    QList<Warning> warnings() const;

private:
    std::vector<std::unique_ptr<PoolMember>> m_members;
};

} // namespace Culvert
