// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/names.h"

#include "core/model/hiddencharacters.h"
#include "core/texts/tr.h"

#include <QList>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::Names)

namespace {

// More marks above one letter run into other lines.
constexpr int MostMarks = 8;

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
    key.removeIf([](QChar c) { return isJoiner(c.unicode()) || isVariation(c.unicode()); });
    return key.simplified();
}

} // namespace Culvert
