// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nametable.h"

#include <algorithm>

namespace Culvert {

NameTable::NameTable(qsizetype most)
    : m_most(std::clamp<qsizetype>(most, 1, Last - First))
{}

quint32 NameTable::addressOf(const QByteArray &name)
{
    if (const auto known = m_byName.constFind(name); known != m_byName.constEnd()) {
        touch(*known);
        return (*known)->address;
    }
    if (m_byName.size() >= m_most)
        forgetOldest();
    const quint32 address = freeAddress();
    const auto entry = m_asked.insert(m_asked.end(), {name, address, false});
    m_byName.insert(name, entry);
    m_byAddress.insert(address, entry);
    return address;
}

std::optional<QByteArray> NameTable::nameAt(quint32 address) const
{
    const auto known = m_byAddress.constFind(address);
    return known == m_byAddress.constEnd() ? std::nullopt : std::optional((*known)->name);
}

std::optional<QByteArray> NameTable::use(quint32 address)
{
    const auto known = m_byAddress.constFind(address);
    if (known == m_byAddress.constEnd())
        return std::nullopt;
    const auto entry = *known;
    if (entry->used) {
        touch(entry);
    } else {
        entry->used = true;
        m_used.splice(m_used.end(), m_asked, entry);
    }
    return entry->name;
}

/// It is the youngest of its kind now.
void NameTable::touch(Entries::iterator entry)
{
    Entries &list = entry->used ? m_used : m_asked;
    list.splice(list.end(), list, entry);
}

void NameTable::forgetOldest()
{
    Entries &list = m_asked.empty() ? m_used : m_asked;
    m_byName.remove(list.front().name);
    m_byAddress.remove(list.front().address);
    list.pop_front();
}

/// There is one: there are more addresses than names.
quint32 NameTable::freeAddress()
{
    const auto advance = [this] { m_next = m_next == Last ? First : m_next + 1; };
    while (m_byAddress.contains(m_next))
        advance();
    const quint32 address = m_next;
    advance();
    return address;
}

} // namespace Culvert
