// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <algorithm>
#include <cstddef>
#include <deque>

namespace Culvert {

/// Connections that wait for an ssh to start, in the order in which they came. They stay their
/// owners'; one that goes away leaves first. An Entry has reject(const Failure &).
template <class Entry>
class WaitQueue
{
public:
    bool isEmpty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }

    void enter(Entry &entry) { m_entries.push_back(&entry); }
    /// It may not be there.
    void leave(Entry &entry)
    {
        m_entries.erase(std::remove(m_entries.begin(), m_entries.end(), &entry), m_entries.end());
    }
    /// Precondition: !isEmpty().
    Entry &takeFirst()
    {
        Entry *entry = m_entries.front();
        m_entries.pop_front();
        return *entry;
    }
    /// Ends all that wait now. Those that come because of it wait for the next start.
    void rejectAll(const Failure &failure)
    {
        for (std::size_t count = m_entries.size(); count > 0 && !m_entries.empty(); --count)
            takeFirst().reject(failure);
    }

private:
    std::deque<Entry *> m_entries;
};

} // namespace Culvert
