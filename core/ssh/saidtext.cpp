// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/saidtext.h"

#include "core/model/plaintext.h"

#include <algorithm>

namespace Culvert {

namespace {

QString shownLine(const QByteArray &bytes)
{
    QByteArray line = bytes;
    while (line.endsWith('\r') || line.endsWith(' '))
        line.chop(1);
    return plainLine(QString::fromUtf8(line.first(std::min(line.size(), SaidText::LongestLine))));
}

} // namespace

bool SaidText::add(const QByteArray &bytes)
{
    const QStringList before = lines();
    m_rest.append(bytes);
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        addLine(shownLine(m_rest.mid(start, end - start)));
        start = end + 1;
        m_restGiven = 0;
    }
    m_rest.remove(0, start);
    m_rest.truncate(LongestLine);
    return lines() != before;
}

void SaidText::addLine(const QString &line)
{
    // A gap that somebody left stays one; more of them would only push out words.
    if (line.trimmed().isEmpty() && (m_lines.isEmpty() || m_lines.last().isEmpty()))
        return;
    m_lines.append(plainLine(line).left(LongestLine * 2));
    m_newLines = std::min(m_newLines + 1, MostLines);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
}

QStringList SaidText::lines() const
{
    QStringList all = m_lines;
    if (const QString rest = shownLine(m_rest); !rest.trimmed().isEmpty())
        all.append(rest);
    while (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    return all;
}

QString SaidText::takeNew()
{
    QStringList fresh = m_lines.mid(m_lines.size() - std::min(m_newLines, m_lines.size()));
    if (m_rest.size() > m_restGiven)
        fresh.append(shownLine(m_rest));
    m_newLines = 0;
    m_restGiven = m_rest.size();
    return fresh.join(u'\n').trimmed();
}

QString SaidText::lastLine() const
{
    const QStringList all = lines();
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [](const QString &line) { return !line.trimmed().isEmpty(); });
    return found == all.rend() ? QString() : found->trimmed();
}

} // namespace Culvert
