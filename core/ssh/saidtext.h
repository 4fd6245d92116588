// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What others than ssh say to the person who logs in: a server by its banner and the instructions
/// of its questions, a ProxyCommand by its standard error. Plain text in bounded memory, control
/// characters made visible; the last of it stays.
class SaidText
{
public:
    static constexpr qsizetype MostLines = 40;
    static constexpr qsizetype LongestLine = 500;

    /// Takes the next bytes of the stream, which may end anywhere. True if there is more to show.
    bool add(const QByteArray &bytes);
    /// Takes a whole line that came by another way.
    void addLine(const QString &line);

    /// Oldest first; an unfinished last line counts.
    QStringList lines() const;
    QString text() const { return lines().join(u'\n'); }
    /// What came since this was called the last time.
    QString takeNew();
    /// The last line that is not empty; empty if there is none.
    QString lastLine() const;

private:
    QStringList m_lines;
    QByteArray m_rest;
    /// How many of the last lines takeNew() has not given yet.
    qsizetype m_newLines = 0;
    qsizetype m_restGiven = 0;
};

} // namespace Culvert
