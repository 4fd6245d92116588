// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <span>
#include <vector>

namespace Culvert {

/// What one read from a link has brought, sorted by channel: there the parts of all channels come
/// mixed, here each channel has its own in order, and can be given them in one call. The bytes stay
/// where they were read to, and have to be there until clear().
class ReceivedParts
{
public:
    /// The parts of one channel; the channel keeps it. Empty at first.
    class List
    {
    public:
        bool isEmpty() const { return m_first < 0; }

    private:
        friend class ReceivedParts;
        int m_first = -1;
        int m_last = -1;
    };

    /// Adds a part at the end.
    void add(List &list, QByteArrayView bytes);
    /// Writes the first parts, as many as there are or as @p room has room for, to its beginning,
    /// and returns that. They stay in the list.
    std::span<const QByteArrayView> first(const List &list, std::span<QByteArrayView> room) const;
    /// Takes that many off the front, or all.
    void drop(List &list, std::size_t parts) const;
    /// Forgets the parts of all lists. Those that are not empty must not be used again.
    void clear() { m_parts.clear(); }

private:
    struct Part
    {
        QByteArrayView bytes;
        /// Where the next one of the same list is; negative = there is none.
        int next;
    };
    std::vector<Part> m_parts;
};

} // namespace Culvert
