// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/poolmembers.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Culvert {

namespace {

bool isBetter(const PoolMember &one, const PoolMember &other)
{
    return std::tuple(one.load().bulk, one.channelCount()) <
           std::tuple(other.load().bulk, other.channelCount());
}

} // namespace

PoolMember &PoolMembers::add(std::unique_ptr<PoolMember> member)
{
    m_members.push_back(std::move(member));
    return *m_members.back();
}

std::unique_ptr<PoolMember> PoolMembers::take(const PoolMember &member)
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(),
                     [&member](const auto &candidate) { return candidate.get() == &member; });
    Q_ASSERT(found != m_members.end());
    std::unique_ptr<PoolMember> taken = std::move(*found);
    m_members.erase(found);
    return taken;
}

PoolMember *PoolMembers::best() const
{
    PoolMember *best = nullptr;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (member->takesChannels() && (!best || isBetter(*member, *best)))
            best = member.get();
    }
    return best;
}

PoolMember *PoolMembers::first() const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [](const auto &member) { return member->takesChannels(); });
    return found == m_members.end() ? nullptr : found->get();
}

bool PoolMembers::isAnyStarting(const PoolMember *except) const
{
    return std::any_of(m_members.begin(), m_members.end(), [except](const auto &member) {
        return member->isStarting() && member.get() != except;
    });
}

PoolGrowth::Observation PoolMembers::observation() const
{
    PoolGrowth::Observation seen;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (!member->takesChannels())
            continue;
        const PoolMember::Load load = member->load();
        ++seen.processes;
        seen.connections += member->channelCount();
        seen.bulk += load.bulk;
        seen.loses = seen.loses || load.loses;
        seen.mayLose = seen.mayLose || load.mayLose;
        seen.isAtLimit = seen.isAtLimit || load.isAtLimit;
        seen.isMachineFull = seen.isMachineFull || load.isMachineFull;
        seen.needsPerson = seen.needsPerson || member->neededPerson();
    }
    return seen;
}

int PoolMembers::connectionCount() const
{
    int count = 0;
    for (const std::unique_ptr<PoolMember> &member : m_members)
        count += member->channelCount();
    return count;
}

QList<ProcessStatus> PoolMembers::processes() const
{
    QList<ProcessStatus> list;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (!member->isStopping())
            list.append(member->status());
    }
    return list;
}

std::optional<double> PoolMembers::roundTripMs() const
{
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (const std::optional<double> roundTrip = member->roundTripMs())
            return roundTrip;
    }
    return std::nullopt;
}

QString PoolMembers::says() const
{
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (const QString says = member->says(); !says.isEmpty())
            return says;
    }
    return {};
}

std::optional<QDateTime> PoolMembers::heardAt() const
{
    std::optional<QDateTime> last;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (const std::optional<QDateTime> heard = member->heardAt();
            heard && (!last || *heard > *last))
            last = heard;
    }
    return last;
}

QList<Warning> PoolMembers::warnings() const
{
    QList<Warning> all;
    for (const std::unique_ptr<PoolMember> &member : m_members) {
        if (member->isStopping())
            continue;
        for (const Warning &warning : member->warnings()) {
            if (!all.contains(warning))
                all.append(warning);
        }
    }
    return all;
}

} // namespace Culvert
