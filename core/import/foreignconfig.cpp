// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/foreignconfig.h"

#include "core/texts/tr.h"

#include <QSet>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ForeignConfig)

using namespace Qt::StringLiterals;

namespace {

// A host's name has 255 characters at most, and so has what can match one.
constexpr qsizetype LongestPattern = 256;
constexpr qsizetype MostProblems = 50;

QString ofLine(const ConfigLine &line, const QString &message)
{
    return tr("line %1: %2").arg(line.number).arg(message);
}

/// A list of patterns with commas (match_pattern_list() of match.c).
bool matchesList(const QString &text, const QString &list)
{
    return matchesHostLine(text, list.toLower().split(u','));
}

} // namespace

ForeignConfig::ForeignConfig(const QByteArray &text)
{
    m_blocks.append(Block{});
    QSet<QString> seen;
    const QList<ConfigLine> lines = readConfigLines(text);
    for (const ConfigLine &line : lines) {
        if (line.keyword != u"host" && line.keyword != u"match") {
            if (line.problem.isEmpty())
                m_blocks.last().lines.append(line);
            else
                m_problems.append(ofLine(line, line.problem));
            continue;
        }
        addBlock(line);
        if (m_blocks.last().kind != Block::Kind::Host)
            continue;
        for (const QString &word : line.arguments) {
            if (!isConcreteHost(word) || seen.contains(word))
                continue;
            seen.insert(word);
            m_hosts.append(word);
        }
    }
    if (m_problems.size() > MostProblems) {
        const int more = static_cast<int>(m_problems.size() - MostProblems);
        m_problems.resize(MostProblems);
        m_problems.append(tr("and %n more like these", nullptr, more));
    }
}

void ForeignConfig::addBlock(const ConfigLine &line)
{
    Block block;
    block.kind = Block::Kind::Never;
    const bool longWord =
        std::any_of(line.arguments.begin(), line.arguments.end(), [](const QString &word) {
            return word.size() > LongestPattern || word.isEmpty();
        });
    if (!line.problem.isEmpty()) {
        m_problems.append(ofLine(line, line.problem));
    } else if (line.keyword == u"match") {
        block = matchBlock(line);
    } else if (longWord) {
        m_problems.append(ofLine(
            line, tr("a pattern is empty or longer than %1 characters").arg(LongestPattern)));
    } else {
        block.kind = Block::Kind::Host;
        block.words = line.arguments;
        for (const QString &word : line.arguments)
            m_patternLength += word.size();
    }
    m_blocks.append(block);
}

ForeignConfig::Block ForeignConfig::matchBlock(const ConfigLine &line)
{
    Block block;
    // "Match=host a", and "host=a" in newer versions, say the same.
    QStringList words;
    for (const QString &word : line.arguments) {
        const qsizetype equals = word.indexOf(u'=');
        if (words.size() % 2 == 0 && equals > 0)
            words << word.left(equals).toLower() << word.mid(equals + 1);
        else
            words << (words.size() % 2 == 0 ? word.toLower() : word);
    }
    if (words == QStringList{u"all"_s})
        return block;
    const bool byName = words.size() == 2 && words.at(1).size() <= LongestPattern &&
                        (words.first() == u"host" || words.first() == u"originalhost");
    if (byName) {
        block.kind = Block::Kind::Match;
        block.words = words;
        m_patternLength += words.at(1).size();
        return block;
    }
    block.kind = Block::Kind::Never;
    const bool runs = words.contains(u"exec"_s) || words.contains(u"!exec");
    m_problems.append(
        ofLine(line, (runs ? tr("\"Match %1\" would run a program; its lines are left out")
                           : tr("\"Match %1\" is not evaluated; its lines are left out"))
                         .arg(printable(line.text))));
    return block;
}

bool ForeignConfig::applies(const Block &block, const QString &host, const QString &hostName)
{
    switch (block.kind) {
    case Block::Kind::Always:
        return true;
    case Block::Kind::Host:
        return matchesHostLine(host, block.words);
    case Block::Kind::Match:
        return matchesList(block.words.first() == u"host" ? hostName : host, block.words.at(1));
    case Block::Kind::Never:
        return false;
    }
    Q_UNREACHABLE();
}

QList<ConfigLine> ForeignConfig::linesFor(const QString &host) const
{
    QList<ConfigLine> lines;
    // What "Match host" compares: the first HostName so far.
    QString hostName;
    for (const Block &block : m_blocks) {
        if (!applies(block, host, hostName.isEmpty() ? host : hostName))
            continue;
        for (const ConfigLine &line : block.lines) {
            if (line.keyword == u"hostname" && hostName.isEmpty())
                hostName = QString(line.arguments.first()).replace(u"%h"_s, host);
            lines.append(line);
        }
    }
    return lines;
}

} // namespace Culvert
