// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/plaintext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

constexpr qsizetype LongestQuote = 200;

struct Range
{
    char32_t first;
    char32_t last;
};

// Letters and marks that nothing is drawn for (Unicode's Default_Ignorable_Code_Point), beside
// those that their category tells.
constexpr std::array Invisible{
    Range{0x034f, 0x034f}, Range{0x115f, 0x1160}, Range{0x17b4, 0x17b5}, Range{0x180b, 0x180f},
    Range{0x3164, 0x3164}, Range{0xfe00, 0xfe0f}, Range{0xffa0, 0xffa0}, Range{0xe0000, 0xe0fff},
};

bool isHidden(char32_t c)
{
    if (c < 0x7f)
        return c < 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    return std::any_of(Invisible.begin(), Invisible.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// The character that begins at @p position, which then is that of the next. Half of a pair is one
/// by itself.
char32_t takeCharacter(QStringView text, qsizetype &position)
{
    const QChar c = text.at(position++);
    if (c.isHighSurrogate() && position < text.size() && text.at(position).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(position++));
    return c.unicode();
}

QString writtenOut(char32_t c)
{
    const QString digits = QString::number(c, 16);
    return c < 0x100 ? QStringLiteral("\\x%1").arg(digits, 2, u'0')
                     : QStringLiteral("\\u{%1}").arg(digits);
}

enum class LineEnds { Stay, WrittenOut };

QString plain(QStringView text, LineEnds ends)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype next = 0; next < text.size();) {
        const qsizetype begin = next;
        const char32_t c = takeCharacter(text, next);
        if (c == U'\t')
            result += u' ';
        else if (isHidden(c) && (c != U'\n' || ends == LineEnds::WrittenOut))
            result += writtenOut(c);
        else
            result += text.sliced(begin, next - begin);
    }
    return result;
}

QString bounded(const QString &text, qsizetype longest, LineEnds ends)
{
    if (text.size() <= longest)
        return plain(text, ends);
    const bool cutsAPair = longest > 0 && text.at(longest - 1).isHighSurrogate();
    return plain(QStringView(text).first(cutsAPair ? longest - 1 : longest), ends) + u'…';
}

} // namespace

QString plainText(const QString &text, qsizetype longest)
{
    QString ended = text;
    ended.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
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
    for (qsizetype next = 0; next < text.size();) {
        const char32_t c = takeCharacter(text, next);
        if (isHidden(c) && c != U'\t')
            return false;
    }
    return true;
}

QString plainJson(const QString &json)
{
    QString result;
    result.reserve(json.size());
    for (qsizetype next = 0; next < json.size();) {
        const qsizetype begin = next;
        const char32_t c = takeCharacter(json, next);
        const QStringView units = QStringView(json).sliced(begin, next - begin);
        if (!isHidden(c) || c == U'\n') {
            result += units;
            continue;
        }
        // Beside its line ends, JSON has such characters within strings only.
        for (const QChar unit : units)
            result +=
                QStringLiteral("\\u%1").arg(static_cast<uint>(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return result;
}

} // namespace Culvert
