// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/shellwords.h"

#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ShellWords)

namespace {

class ShellReader
{
public:
    explicit ShellReader(const QString &text)
        : m_text(text)
    {}

    QList<ShellCommand> read();

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text.at(place) : QChar(); }
    /// Right behind that character.
    bool isReplaced(QChar c) const
    {
        const QChar next = at(m_at);
        return c == u'`' || (c == u'$' && !next.isNull() && !next.isSpace() && next != u'"');
    }
    void readOne();
    void readQuoted(QChar quote);
    void readEscape(bool quoted);
    void skipComment();
    void skipRedirection();
    void add(QChar c);
    void complain(const QString &problem);
    void endWord();
    void endCommand();

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_word;
    bool m_inWord = false;
    /// The next word is where a redirection leads.
    bool m_dropsWord = false;
    ShellCommand m_command;
    QList<ShellCommand> m_commands;
};

QList<ShellCommand> ShellReader::read()
{
    while (m_at < m_text.size())
        readOne();
    endCommand();
    return m_commands;
}

void ShellReader::readOne()
{
    const QChar c = at(m_at++);
    if (c == u'\n') {
        endCommand();
        ++m_line;
    } else if (c == u' ' || c == u'\t' || c == u'\r') {
        endWord();
    } else if (c == u'\\') {
        readEscape(false);
    } else if (c == u'\'' || c == u'"') {
        readQuoted(c);
    } else if (c == u'#' && !m_inWord) {
        skipComment();
    } else if (c == u';' || c == u'&' || c == u'|' || c == u'(' || c == u')') {
        endCommand();
    } else if (c == u'<' || c == u'>') {
        skipRedirection();
    } else {
        if (isReplaced(c))
            complain(tr("a shell would put something else in the place of \"%1\"").arg(c));
        add(c);
    }
}

void ShellReader::readEscape(bool quoted)
{
    const QChar next = at(m_at);
    if (next.isNull()) {
        add(u'\\');
        return;
    }
    ++m_at;
    if (next == u'\r' && at(m_at) == u'\n')
        ++m_at;
    if (next == u'\n' || next == u'\r') {
        ++m_line;
        return;
    }
    // sh(1): between double quotes, it is one like any other before all others.
    if (quoted && next != u'"' && next != u'\\' && next != u'$' && next != u'`')
        add(u'\\');
    add(next);
}

void ShellReader::readQuoted(QChar quote)
{
    m_inWord = true;
    while (m_at < m_text.size()) {
        const QChar c = at(m_at++);
        if (c == quote)
            return;
        if (c == u'\n')
            ++m_line;
        if (quote == u'"' && c == u'\\') {
            readEscape(true);
            continue;
        }
        if (quote == u'"' && isReplaced(c))
            complain(tr("a shell would put something else in the place of \"%1\"").arg(c));
        add(c);
    }
    complain(tr("a quote is not closed"));
}

void ShellReader::skipComment()
{
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
}

void ShellReader::skipRedirection()
{
    // The number of a descriptor right before it belongs to it.
    const bool isNumber =
        std::all_of(m_word.begin(), m_word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber)
        m_word.clear();
    m_inWord = m_inWord && !isNumber;
    endWord();
    while (at(m_at) == u'>' || at(m_at) == u'<' || at(m_at) == u'&' || at(m_at) == u'|')
        ++m_at;
    m_dropsWord = true;
}

void ShellReader::add(QChar c)
{
    m_word += c;
    m_inWord = true;
}

void ShellReader::complain(const QString &problem)
{
    if (m_command.problem.isEmpty())
        m_command.problem = problem;
}

void ShellReader::endWord()
{
    if (!m_inWord)
        return;
    if (m_command.words.isEmpty())
        m_command.line = m_line;
    if (!m_dropsWord)
        m_command.words.append(m_word);
    m_dropsWord = false;
    m_word.clear();
    m_inWord = false;
}

void ShellReader::endCommand()
{
    endWord();
    m_dropsWord = false;
    if (!m_command.words.isEmpty())
        m_commands.append(m_command);
    m_command = {};
}

} // namespace

QList<ShellCommand> shellCommands(const QString &text)
{
    return ShellReader(text).read();
}

} // namespace Culvert
