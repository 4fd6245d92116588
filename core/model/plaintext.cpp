// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"

#include "core/model/hiddencharacters.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuote = 200;

/// Hidden, or nothing that Unicode gives a meaning to.
bool hasToBeWrittenOut(const QList<char32_t> &text, qsizetype at)
{
    const QChar::Category category = QChar::category(text.at(at));
    return isHidden(text, at) || category == QChar::Other_PrivateUse ||
           category == QChar::Other_NotAssigned;
}

QString writtenOut(char32_t c)
{
    const QString digits = QString::number(c, 16);
    return c < 0x100 ? u"\\x%1"_s.arg(digits, 2, u'0') : u"\\u{%1}"_s.arg(digits);
}

enum class LineEnds { Stay, WrittenOut };

QString plainOnce(const QString &text, LineEnds ends)
{
    const QList<char32_t> characters = codePoints(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if (c == U'\t')
            result += u' ';
        else if (hasToBeWrittenOut(characters, i) && (c != U'\n' || ends == LineEnds::WrittenOut))
            result += writtenOut(c);
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

/// What is written out may have been what a joiner stood at, which is hidden only then.
QString plain(const QString &text, LineEnds ends)
{
    QString result = plainOnce(text, ends);
    for (QString before = text; before != result;) {
        before = result;
        result = plainOnce(before, ends);
    }
    return result;
}

QString bounded(const QString &text, qsizetype longest, LineEnds ends)
{
    if (text.size() <= longest)
        return plain(text, ends);
    const bool cutsAPair = longest > 0 && text.at(longest - 1).isHighSurrogate();
    return plain(text.first(cutsAPair ? longest - 1 : longest), ends) + u'…';
}

} // namespace

QString plainText(const QString &text, qsizetype longest)
{
    QString ended = text;
    ended.replace(u"\r\n"_s, u"\n"_s);
    return bounded(ended, longest, LineEnds::Stay);
}

QString plainLine(const QString &text, qsizetype longest)
{
    return bounded(text, longest, LineEnds::WrittenOut);
}

QString printable(const QString &text)
{
    return plainLine(text, LongestQuote);
}

bool isPlainLine(const QString &text)
{
    return plainLine(text) == QString(text).replace(u'\t', u' ');
}

QString plainJson(const QString &json)
{
    const QList<char32_t> characters = codePoints(json);
    QString result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        const auto units = QChar::fromUcs4(c);
        // Joiners, too: then it does not matter what stands at their sides. Beside its line ends,
        // JSON has such characters within strings only.
        if (c == U'\n' || !(hasToBeWrittenOut(characters, i) || isJoiner(c) || isVariation(c))) {
            result += QStringView(units);
            continue;
        }
        for (const QChar unit : QStringView(units))
            result += u"\\u%1"_s.arg(static_cast<uint>(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return result;
}

} // namespace Culvert
