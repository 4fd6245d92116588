// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <span>
#include <vector>

namespace Culvert {

/// What one read from a link has brought for each of its channels, which come mixed: so a channel
/// gets it all at once. The bytes stay where they were read to.
class Arrivals
{
public:
    /// What there is for one channel.
    class List
    {
    public:
        bool isEmpty() const { return m_first < 0; }

    private:
        friend class Arrivals;
        int m_first = -1;
        int m_last = -1;
    };

    void add(List &list, QByteArrayView bytes);
    /// Writes the first parts to @p room, and returns as much of it as it used.
    std::span<const QByteArrayView> first(const List &list, std::span<QByteArrayView> room) const;
    void drop(List &list, std::size_t parts) const;
    /// Forgets everything. Precondition: no list is used any more, or all are empty.
    void clear() { m_parts.clear(); }

private:
    struct Part
    {
        QByteArrayView bytes;
        int next;
    };
    std::vector<Part> m_parts;
};

} // namespace Culvert
