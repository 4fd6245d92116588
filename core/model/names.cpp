// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/names.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

constexpr char32_t NonJoiner = 0x200C;
constexpr char32_t Joiner = 0x200D;
constexpr quint8 Virama = 9;
// More marks above one letter run into other lines.
constexpr int MostMarks = 8;

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

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::Names", text);
}

/// Half a surrogate pair comes out as itself.
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

bool isBlank(char32_t c)
{
    return std::any_of(Blanks.begin(), Blanks.end(),
                       [c](Range range) { return c >= range.first && c <= range.last; });
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

/// An emoji and its like, and what changes the colour of its skin.
bool isPicture(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool isVariation(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
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

bool isHidden(const QList<char32_t> &text, qsizetype at)
{
    const char32_t c = text.at(at);
    const char32_t before = at > 0 ? text.at(at - 1) : 0;
    const char32_t after = at + 1 < text.size() ? text.at(at + 1) : 0;
    if (c == NonJoiner || c == Joiner)
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

/// Where the marks of one letter begin to be too many; the size where they never do.
qsizetype tooManyMarks(const QList<char32_t> &text)
{
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        marks = isMark(text.at(i)) && !isVariation(text.at(i)) ? marks + 1 : 0;
        if (marks > MostMarks)
            return i;
    }
    return text.size();
}

QString codeText(char32_t c)
{
    return u"U+" + QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
}

/// What is wrong with a name that need not be there.
QString problemOf(const QString &name)
{
    if (name.size() > LongestName)
        return tr("the name is longer than %1 characters").arg(LongestName);
    const QList<char32_t> points = codePoints(name);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (isHidden(points, i))
            return tr("the name has a character that cannot be seen (%1)")
                .arg(codeText(points.at(i)));
    }
    if (name.trimmed() != name)
        return tr("the name begins or ends with white space");
    if (!points.isEmpty() && isMark(points.first()))
        return tr("the name begins with a mark that has no letter");
    if (tooManyMarks(points) < points.size())
        return tr("the name has more than %1 marks at one letter").arg(MostMarks);
    return {};
}

QString withMend(const QString &problem, const QString &name)
{
    const QString mended = problem.isEmpty() ? QString() : mendedName(name);
    return mended.isEmpty() ? problem : tr("%1; \"%2\" would do").arg(problem, mended);
}

/// Without what nobody sees. What is taken away may leave something that is hidden only now.
QList<char32_t> withoutHidden(QList<char32_t> points)
{
    for (qsizetype before = -1; before != points.size();) {
        before = points.size();
        QList<char32_t> left;
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (!isHidden(points, i))
                left.append(points.at(i));
        }
        points = left;
    }
    return points;
}

} // namespace

QString profileNameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("the name is missing");
    QString problem = problemOf(name);
    if (problem.isEmpty() && name.startsWith(u'-'))
        problem = tr("the name must not begin with \"-\"");
    return withMend(problem, name);
}

QString endpointNameProblem(const QString &name)
{
    return withMend(problemOf(name), name);
}

QString mendedName(const QString &name)
{
    // No more than that can be of use.
    QList<char32_t> points = withoutHidden(codePoints(name.left(4 * LongestName)));
    while (tooManyMarks(points) < points.size())
        points.removeAt(tooManyMarks(points));
    while (!points.isEmpty() &&
           (points.first() == U'-' || isMark(points.first()) || QChar::isSpace(points.first())))
        points.removeFirst();
    QString mended;
    for (const char32_t c : std::as_const(points)) {
        const QString next = QStringView(QChar::fromUcs4(c)).toString();
        if (mended.size() + next.size() > LongestName)
            break;
        mended += next;
    }
    mended = mended.trimmed();
    // What was cut off may have been what a joiner stood before.
    return problemOf(mended).isEmpty() ? mended : QString();
}

QString nameKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC);
    key.removeIf([](QChar c) {
        return c == QChar(NonJoiner) || c == QChar(Joiner) || isVariation(c.unicode());
    });
    return key.simplified();
}

} // namespace Culvert
