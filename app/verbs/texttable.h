// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

namespace Culvert {

/// Rows of cells as lines of aligned columns for a terminal, two spaces apart, each ending with a
/// line feed. A row of a single cell runs right across and widens no column.
///
/// Where @p columns is not 0, no line is wider than that: the widest columns are cut with an
/// ellipsis, and a row of a single cell goes on in further lines, indented as it begins.
QString textTable(const QList<QStringList> &rows, int columns = 0);

/// How wide the rows of several cells are where nothing is cut.
int textTableWidth(const QList<QStringList> &rows);

} // namespace Culvert
