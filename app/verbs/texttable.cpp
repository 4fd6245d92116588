// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/texttable.h"

#include "app/verbs/displaywidth.h"
#include "core/model/plaintext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Culvert {

namespace {

constexpr int Gap = 2;
/// No column is cut to less.
constexpr int Narrowest = 6;

QList<QStringList> plainRows(const QList<QStringList> &rows)
{
    QList<QStringList> plain;
    for (const QStringList &row : rows) {
        QStringList &cells = plain.emplace_back();
        for (const QString &cell : row)
            cells.append(plainLine(cell));
    }
    return plain;
}

QList<int> widthsOf(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        if (row.size() < 2)
            continue;
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), displayWidth(row.at(column)));
    }
    return widths;
}

int total(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0) +
           Gap * std::max(0, static_cast<int>(widths.size()) - 1);
}

/// Takes from the widest, one column of the terminal after the other.
void fit(QList<int> &widths, int columns)
{
    while (total(widths) > columns) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= Narrowest)
            return;
        --*widest;
    }
}

QString acrossAll(const QString &cell, int columns)
{
    if (columns == 0 || displayWidth(cell) <= columns)
        return cell + u'\n';
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u' '; });
    const QString indent(first - cell.begin(), u' ');
    QString text;
    const QStringList lines = wrapped(cell, columns - static_cast<int>(indent.size()));
    for (const QString &line : lines)
        text += indent + line + u'\n';
    return text;
}

} // namespace

QString textTable(const QList<QStringList> &rows, int columns)
{
    const QList<QStringList> plain = plainRows(rows);
    QList<int> widths = widthsOf(plain);
    if (columns > 0)
        fit(widths, columns);
    QString text;
    for (const QStringList &row : plain) {
        if (row.size() < 2) {
            text += acrossAll(row.value(0), columns);
            continue;
        }
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += padded(elided(row.at(column), widths.at(column)), widths.at(column) + Gap);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

int textTableWidth(const QList<QStringList> &rows)
{
    return total(widthsOf(plainRows(rows)));
}

} // namespace Culvert
