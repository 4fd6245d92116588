// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

#include <list>
#include <optional>

namespace Culvert {

/// Addresses that stand for names, out of 198.18.0.0/15, which no host on the Internet has (RFC
/// 2544). A name keeps its address as long as it is known; of more than there is room for, the one
/// is forgotten that has not been asked for longest and that nobody has connected to, or else the
/// one that has not been used longest. A forgotten one's address is the last to be given again.
class NameTable
{
public:
    /// In the byte order of this machine.
    static constexpr quint32 First = 0xc6120001;
    static constexpr quint32 Last = 0xc613fffe;
    /// As many as a program of any size uses, in a few megabytes.
    static constexpr qsizetype Most = 16384;

    explicit NameTable(qsizetype most = Most);

    /// The address of the name, which is remembered from now on.
    quint32 addressOf(const QByteArray &name);
    /// The name at an address; nothing if there is none, or none any more.
    std::optional<QByteArray> nameAt(quint32 address) const;
    /// Somebody connects there: the same, and the name counts as used.
    std::optional<QByteArray> use(quint32 address);

    qsizetype size() const { return m_byName.size(); }
    static bool isIn(quint32 address) { return address >= First - 1 && address <= Last + 1; }

private:
    struct Entry
    {
        QByteArray name;
        quint32 address;
        bool used;
    };
    using Entries = std::list<Entry>;

    void touch(Entries::iterator entry);
    void forgetOldest();
    quint32 freeAddress();

    qsizetype m_most;
    quint32 m_next = First;
    /// The oldest first.
    Entries m_asked;
    Entries m_used;
    QHash<QByteArray, Entries::iterator> m_byName;
    QHash<quint32, Entries::iterator> m_byAddress;
};

} // namespace Culvert
