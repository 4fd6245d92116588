// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/texttable.h"

#include "core/model/plaintext.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

constexpr int Gap = 2;

} // namespace

QString textTable(const QList<QStringList> &rows)
{
    QList<QStringList> plain;
    for (const QStringList &row : rows) {
        QStringList &cells = plain.emplace_back();
        for (const QString &cell : row)
            cells.append(plainLine(cell));
    }
    QList<qsizetype> widths;
    for (const QStringList &row : std::as_const(plain)) {
        if (row.size() < 2)
            continue;
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text;
    for (const QStringList &row : std::as_const(plain)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.size() < 2 ? row.at(column)
                                   : row.at(column).leftJustified(widths.at(column) + Gap);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Culvert
