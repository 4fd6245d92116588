// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/mux/channelrecord.h"

#include <deque>
#include <vector>

namespace Culvert {

/// The channel numbers of one link, and the record of each. A record stays where it is as long as
/// the table lives. A number that was freed may be taken again at once: whoever remembers numbers
/// has to expect another channel there.
class ChannelTable
{
public:
    /// The pid of the link's ssh, for the log.
    void setProcessId(qint64 processId) { m_processId = processId; }

    /// Takes a free number for an OPEN that is about to be sent for @p handle, or, without one,
    /// only to be answered.
    ChannelRecord &take(Channel *handle);
    /// Precondition: the record's phase is Free, which it came to by ChannelAction::FreeNumber. The
    /// record is empty then.
    void free(ChannelRecord &channel);

    /// The record of a number that is in use, by whomever; null = it is free, or never was.
    ChannelRecord *find(quint32 number);
    /// The same for numbers that have a user.
    ChannelRecord *findUsed(quint32 number);
    /// The first of the records that have a user for which @p holds is true; null = none.
    template <typename Holds>
    const ChannelRecord *findUsedWhere(Holds &&holds) const
    {
        for (const ChannelRecord &channel : m_records) {
            if (channel.hasUser() && holds(channel))
                return &channel;
        }
        return nullptr;
    }
    /// How many are in use.
    std::size_t count() const { return m_records.size() - m_freeNumbers.size(); }

    /// Calls @p visit with the record of each number that has a user when its turn comes. What it
    /// does may take and free numbers.
    template <typename Visit>
    void forEachUsed(Visit &&visit)
    {
        // By their numbers, since an iterator is not good any more when a number has been taken.
        for (quint32 number = 0; number < m_records.size(); ++number) {
            if (ChannelRecord *channel = findUsed(number))
                visit(*channel);
        }
    }

private:
    qint64 m_processId = 0;
    /// At their numbers.
    std::deque<ChannelRecord> m_records;
    std::vector<quint32> m_freeNumbers;
};

} // namespace Culvert
