// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/tomltext.h"

#include "core/texts/tr.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::TomlText)

using namespace Qt::StringLiterals;

namespace {

// Deeper than anything that people write.
constexpr int DeepestValue = 32;

bool isBareKey(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'_' || c == u'-';
}

class TomlReader
{
public:
    explicit TomlReader(QString text)
        : m_text(std::move(text))
    {}

    Result<QList<TomlTable>> read();

private:
    QChar at(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool startsWith(QStringView words) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(words);
    }
    bool take(QStringView words)
    {
        if (atEnd() || !startsWith(words))
            return false;
        m_at += words.size();
        return true;
    }
    /// Where it reads; counted from where it was asked last.
    int line()
    {
        m_line += int(QStringView(m_text).sliced(m_counted, m_at - m_counted).count(u'\n'));
        m_counted = m_at;
        return m_line;
    }
    void fail(const QString &message);
    void skipSpace();
    void skipLines();
    void endLine();
    void readTable();
    void readEntry();
    QString readKey();
    QString readKeyPart();
    QJsonValue readValue(int depth);
    QJsonValue readList(int depth);
    QJsonValue readInline(int depth);
    QJsonValue readScalar();
    QString readText();
    QString readLongText(QChar quote);
    QString readEscape();

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_counted = 0;
    QList<TomlTable> m_tables{TomlTable()};
    std::optional<Failure> m_failure;
};

Result<QList<TomlTable>> TomlReader::read()
{
    skipLines();
    while (!atEnd() && !m_failure) {
        if (at() == u'[')
            readTable();
        else
            readEntry();
        endLine();
        skipLines();
    }
    if (m_failure)
        return *m_failure;
    return m_tables;
}

void TomlReader::fail(const QString &message)
{
    if (m_failure)
        return;
    const qsizetype end = std::min(m_at, m_text.size());
    const qsizetype start = end == 0 ? 0 : m_text.lastIndexOf(u'\n', end - 1) + 1;
    m_failure = invalidProfile(tr("line %1, column %2")
                                   .arg(QStringView(m_text).first(end).count(u'\n') + 1)
                                   .arg(end - start + 1),
                               message);
    m_at = m_text.size();
}

void TomlReader::skipSpace()
{
    while (at() == u' ' || at() == u'\t')
        ++m_at;
}

/// Empty lines and comments.
void TomlReader::skipLines()
{
    while (!atEnd()) {
        skipSpace();
        if (at() == u'#') {
            while (!atEnd() && at() != u'\n')
                ++m_at;
        } else if (at() == u'\n' || (at() == u'\r' && at(1) == u'\n')) {
            ++m_at;
        } else {
            return;
        }
    }
}

void TomlReader::endLine()
{
    skipSpace();
    if (!atEnd() && at() != u'#' && at() != u'\n' && !(at() == u'\r' && at(1) == u'\n'))
        fail(tr("something stands behind the value"));
}

void TomlReader::readTable()
{
    TomlTable table;
    table.line = line();
    table.isListed = take(u"[[");
    if (!table.isListed)
        take(u"[");
    table.name = readKey();
    if (!take(table.isListed ? u"]]" : u"]"))
        fail(tr("the name of a table is not closed"));
    m_tables.append(table);
}

void TomlReader::readEntry()
{
    TomlTable::Entry entry;
    entry.line = line();
    entry.key = readKey();
    if (!take(u"="))
        fail(tr("a \"=\" is missing behind the key"));
    skipSpace();
    entry.value = readValue(0);
    m_tables.last().entries.append(entry);
}

QString TomlReader::readKey()
{
    QString key;
    do {
        skipSpace();
        key += (key.isEmpty() ? QString() : u"."_s) + readKeyPart();
        skipSpace();
    } while (take(u"."));
    return key;
}

QString TomlReader::readKeyPart()
{
    if (at() == u'"' || at() == u'\'')
        return readText();
    const qsizetype start = m_at;
    while (isBareKey(at()))
        ++m_at;
    if (m_at == start)
        fail(tr("a key is missing"));
    return m_text.mid(start, m_at - start);
}

QJsonValue TomlReader::readValue(int depth)
{
    if (depth > DeepestValue)
        fail(tr("values are nested too deep"));
    if (startsWith(u"\"\"\"") || startsWith(u"'''"))
        return readLongText(at());
    if (at() == u'"' || at() == u'\'')
        return readText();
    if (at() == u'[')
        return readList(depth);
    if (at() == u'{')
        return readInline(depth);
    return readScalar();
}

QJsonValue TomlReader::readList(int depth)
{
    QJsonArray list;
    take(u"[");
    skipLines();
    while (!m_failure && !take(u"]")) {
        list.append(readValue(depth + 1));
        skipLines();
        if (!take(u",") && at() != u']')
            fail(tr("a list is not closed"));
        skipLines();
    }
    return list;
}

QJsonValue TomlReader::readInline(int depth)
{
    QJsonObject table;
    take(u"{");
    skipLines();
    while (!m_failure && !take(u"}")) {
        const QString key = readKey();
        if (!take(u"="))
            fail(tr("a \"=\" is missing behind the key"));
        skipSpace();
        table.insert(key, readValue(depth + 1));
        skipLines();
        if (!take(u",") && at() != u'}')
            fail(tr("a table is not closed"));
        skipLines();
    }
    return table;
}

/// Numbers, yes and no, and dates.
QJsonValue TomlReader::readScalar()
{
    const qsizetype start = m_at;
    const auto ends = [](QChar c) {
        return c.isNull() || c.isSpace() || c == u',' || c == u']' || c == u'}' || c == u'#';
    };
    while (!atEnd() && !ends(at()))
        ++m_at;
    const QString word = m_text.mid(start, m_at - start);
    if (word == u"true" || word == u"false")
        return word == u"true";
    QString digits = word;
    digits.remove(u'_');
    bool ok = false;
    if (const qlonglong number = digits.toLongLong(&ok, 0); ok)
        return double(number);
    if (const double number = digits.toDouble(&ok); ok)
        return number;
    if (word.size() >= 8 && word.front().isDigit() && (word.contains(u'-') || word.contains(u':')))
        return word;
    m_at = start;
    fail(word.isEmpty() ? tr("a value is missing") : tr("this is no value; a text needs quotes"));
    return {};
}

QString TomlReader::readText()
{
    const QChar quote = at();
    ++m_at;
    QString text;
    while (!atEnd() && at() != u'\n') {
        const QChar c = at();
        ++m_at;
        if (c == quote)
            return text;
        text += c == u'\\' && quote == u'"' ? readEscape() : QString(c);
    }
    fail(tr("a quote is not closed"));
    return {};
}

QString TomlReader::readLongText(QChar quote)
{
    const QString end(3, quote);
    m_at += 3;
    // A line's end right behind the quotes is none of the text.
    if (!take(u"\r\n"))
        take(u"\n");
    QString text;
    while (!atEnd()) {
        if (take(end))
            return text;
        const QChar c = at();
        ++m_at;
        const bool isFold = quote == u'"' && c == u'\\' && (at() == u'\n' || at() == u'\r');
        if (isFold) {
            while (at().isSpace())
                ++m_at;
        } else {
            text += c == u'\\' && quote == u'"' ? readEscape() : QString(c);
        }
    }
    fail(tr("a quote is not closed"));
    return {};
}

/// Behind the backslash.
QString TomlReader::readEscape()
{
    static constexpr QStringView Letters = u"btnfre\"\\";
    static constexpr QStringView Meanings = u"\b\t\n\f\r\x1b\"\\";
    const QChar c = at();
    ++m_at;
    if (const qsizetype place = Letters.indexOf(c); place >= 0)
        return Meanings.at(place);
    const qsizetype digits = c == u'u' ? 4 : c == u'U' ? 8 : 0;
    bool ok = false;
    const uint code = m_text.mid(m_at, digits).toUInt(&ok, 16);
    if (digits == 0 || !ok || code > 0x10ffff) {
        fail(tr("there is no such escape"));
        return {};
    }
    m_at += digits;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

Result<QList<TomlTable>> readToml(const QByteArray &text)
{
    QString all = QString::fromUtf8(text);
    if (all.startsWith(u'\uFEFF'))
        all.remove(0, 1);
    return TomlReader(std::move(all)).read();
}

} // namespace Culvert
