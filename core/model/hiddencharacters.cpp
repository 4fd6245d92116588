// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/hiddencharacters.h"

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

constexpr quint8 Virama = 9;

struct Range
{
    char32_t first;
    char32_t last;
};

/// What has no width, or no ink, though Unicode does not call it a format character
/// (Default_Ignorable_Code_Point of DerivedCoreProperties.txt, and the blanks that are letters).
constexpr std::array Blanks{
    Range{0x034F, 0x034F}, Range{0x115F, 0x1160},   Range{0x17B4, 0x17B5}, Range{0x180B, 0x180F},
    Range{0x2065, 0x2065}, Range{0x2800, 0x2800},   Range{0x3164, 0x3164}, Range{0xFFA0, 0xFFA0},
    Range{0xFFF0, 0xFFF8}, Range{0x1D159, 0x1D159}, Range{0xFE00, 0xFE0F}, Range{0xE0000, 0xE0FFF},
};

/// Scripts in which a joiner changes what is written (chapter 23.2 of the Unicode standard).
constexpr std::array JoiningScripts{
    QChar::Script_Arabic,    QChar::Script_Syriac,     QChar::Script_Nko,
    QChar::Script_Mongolian, QChar::Script_Devanagari, QChar::Script_Bengali,
    QChar::Script_Gurmukhi,  QChar::Script_Gujarati,   QChar::Script_Oriya,
    QChar::Script_Tamil,     QChar::Script_Telugu,     QChar::Script_Kannada,
    QChar::Script_Malayalam, QChar::Script_Sinhala,    QChar::Script_Tibetan,
    QChar::Script_Myanmar,   QChar::Script_Khmer,
};

bool isBlank(char32_t c)
{
    return std::any_of(Blanks.begin(), Blanks.end(),
                       [c](Range range) { return c >= range.first && c <= range.last; });
}

/// An emoji and its like, and what changes the colour of its skin.
bool isPicture(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool joins(char32_t c)
{
    const auto *const found =
        std::find(JoiningScripts.begin(), JoiningScripts.end(), QChar::script(c));
    return found != JoiningScripts.end() && (QChar::isLetter(c) || isMark(c));
}

/// A mark that belongs to letters of several scripts.
bool isSharedMark(char32_t c)
{
    return isMark(c) && QChar::script(c) == QChar::Script_Inherited;
}

/// True for a joiner that is written there, rather than hidden; 0 = there is nothing.
bool isNeededJoiner(char32_t before, char32_t after)
{
    if (joins(before) && QChar::combiningClass(before) == Virama)
        return true;
    if ((joins(before) && (joins(after) || isSharedMark(after))) ||
        (isSharedMark(before) && !isVariation(before) && joins(after)))
        return true;
    return (isPicture(before) || isVariation(before)) && isPicture(after);
}

} // namespace

QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> points;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        points.append(pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode());
        i += pair ? 1 : 0;
    }
    return points;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

bool isVariation(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool isHidden(const QList<char32_t> &text, qsizetype at)
{
    const char32_t c = text.at(at);
    const char32_t before = at > 0 ? text.at(at - 1) : 0;
    const char32_t after = at + 1 < text.size() ? text.at(at + 1) : 0;
    if (isJoiner(c))
        return !isNeededJoiner(before, after);
    if (isVariation(c))
        return !(c < 0x10000 ? isPicture(before) : QChar::script(before) == QChar::Script_Han);
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlank(c) || QChar::isNonCharacter(c);
    }
}

} // namespace Culvert
