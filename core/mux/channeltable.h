// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace Culvert {

class Channel;

/// Our channel numbers on one link, and what is known about each, with or without a user.
class ChannelTable
{
public:
    struct Slot
    {
        Channel *channel = nullptr;
        quint32 remoteId = 0;
        /// From the open to the answer that refuses it, or to CLOSE both ways.
        bool inUse = false;
        bool confirmed = false;
        bool closeSent = false;
    };

    /// Returns a number that nobody uses, for an open that is about to be sent.
    quint32 take(Channel *channel);
    void free(quint32 id);

    bool isInUse(quint32 id) const { return id < m_slots.size() && m_slots[id].inUse; }
    /// How many are in use.
    std::size_t count() const { return m_slots.size() - m_freeIds.size(); }
    Slot &operator[](quint32 id) { return m_slots[id]; }
    /// The channel that has this number now; null = none.
    Channel *user(quint32 id) const { return m_slots[id].channel; }

    auto begin() { return m_slots.begin(); }
    auto end() { return m_slots.end(); }
    auto begin() const { return m_slots.begin(); }
    auto end() const { return m_slots.end(); }

private:
    std::vector<Slot> m_slots;
    std::vector<quint32> m_freeIds;
};

} // namespace Culvert
