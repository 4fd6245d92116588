// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/sshconfigtext.h"
#include "core/model/result.h"

namespace Culvert {

/// An ssh_config that somebody else wrote: it is read, and never evaluated. No ssh sees it, no
/// Include of it is followed, no Match of it runs anything. Pure.
class ForeignConfig
{
public:
    explicit ForeignConfig(const QByteArray &text);

    /// The hosts that "Host" lines name, in their order.
    const QStringList &hosts() const { return m_hosts; }
    /// What concerns the file as a whole, such as a Match that is passed over; each names its line.
    const QStringList &problems() const { return m_problems; }

    /// The lines that apply to the host, in the order in which ssh takes the first value of each.
    QList<ConfigLine> linesFor(const QString &host) const;

    /// How much work linesFor() has with one host at most: characters of patterns.
    qsizetype patternLength() const { return m_patternLength; }

private:
    /// Some lines below one "Host" or "Match".
    struct Block
    {
        enum class Kind { Always, Host, Match, Never };
        Kind kind = Kind::Always;
        QStringList words;
        QList<ConfigLine> lines;
    };

    void addBlock(const ConfigLine &line);
    Block matchBlock(const ConfigLine &line);
    static bool applies(const Block &block, const QString &host, const QString &hostName);

    QList<Block> m_blocks;
    QStringList m_hosts;
    QStringList m_problems;
    qsizetype m_patternLength = 0;
};

} // namespace Culvert
