// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/sshconfigtext.h"

#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SshConfigText)

namespace {

// Nobody writes such a line; ssh itself cuts forwards after 255 bytes.
constexpr qsizetype LongestLine = 8192;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isForeignControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t';
}

/// Takes the keyword off @p rest, and one "=" with the spaces around it (strdelim() of misc.c).
QString takeKeyword(QStringView &rest)
{
    const bool quoted = rest.startsWith(u'"');
    if (quoted)
        rest = rest.mid(1);
    const auto isEnd = [quoted](QChar c) {
        return quoted ? c == u'"' : isBlank(c) || c == u'=' || c == u'"';
    };
    const auto *const end = std::find_if(rest.begin(), rest.end(), isEnd);
    const QString keyword = rest.first(end - rest.begin()).toString().toLower();
    rest = rest.sliced(keyword.size());
    if (quoted && !rest.isEmpty())
        rest = rest.sliced(1);
    rest = rest.trimmed();
    if (rest.startsWith(u'='))
        rest = rest.sliced(1).trimmed();
    return keyword;
}

/// One word, from @p at on; leaves @p at behind it. False where a quote is not closed.
bool takeWord(QStringView text, qsizetype &at, QString &word)
{
    QChar quote;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (c == u'\\' &&
            (next == u'\'' || next == u'"' || next == u'\\' || (quote.isNull() && next == u' '))) {
            word += next;
            ++at;
        } else if (quote.isNull() && isBlank(c)) {
            break;
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else {
            word += c;
        }
    }
    return quote.isNull();
}

void splitWords(ConfigLine &line)
{
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < line.text.size()) {
        if (isBlank(line.text.at(at))) {
            ++at;
            continue;
        }
        if (line.text.at(at) == u'#')
            break;
        QString word;
        if (!takeWord(line.text, at, word)) {
            line.problem = tr("a quote is not closed");
            return;
        }
        line.arguments.append(word);
        end = at;
    }
    line.value = line.text.left(end);
    if (line.arguments.isEmpty())
        line.problem = tr("nothing follows the keyword");
}

QString without(QString text, QLatin1StringView ending)
{
    while (!text.isEmpty() && ending.contains(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QList<ConfigLine> readConfigLines(const QByteArray &text)
{
    QString all = QString::fromUtf8(text);
    if (all.startsWith(u'\uFEFF'))
        all.remove(0, 1);
    QList<ConfigLine> lines;
    int number = 0;
    for (const QStringView raw : QStringView(all).split(u'\n')) {
        ++number;
        // A form feed may stand at a line's end only, as in ssh.
        const QString content = without(raw.toString(), QLatin1StringView(" \t\r\f"));
        QStringView rest(content);
        while (!rest.isEmpty() && isBlank(rest.front()))
            rest = rest.sliced(1);
        if (rest.isEmpty() || rest.startsWith(u'#'))
            continue;
        ConfigLine line;
        line.number = number;
        // ssh passes over one "=" before a keyword, too.
        if (rest.startsWith(u'='))
            rest = rest.sliced(1).trimmed();
        line.keyword = takeKeyword(rest);
        line.text = rest.toString();
        if (content.size() > LongestLine)
            line.problem = tr("the line is longer than %1 characters").arg(LongestLine);
        else if (std::any_of(content.begin(), content.end(), isForeignControl))
            line.problem = tr("the line has a control character");
        else
            splitWords(line);
        lines.append(line);
    }
    return lines;
}

bool matchesPattern(QStringView text, QStringView pattern)
{
    // Only the last "*" ever needs another try, so that no pattern takes exponential time.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern.at(p) == u'?' || pattern.at(p) == text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

bool matchesHostLine(const QString &host, const QStringList &patterns)
{
    bool matches = false;
    for (const QString &pattern : patterns) {
        const bool negated = pattern.startsWith(u'!');
        if (!matchesPattern(host, QStringView(pattern).mid(negated ? 1 : 0)))
            continue;
        if (negated)
            return false;
        matches = true;
    }
    return matches;
}

bool isConcreteHost(const QString &word)
{
    return !word.isEmpty() && !word.startsWith(u'!') && !word.contains(u'*') &&
           !word.contains(u'?');
}

} // namespace Culvert
