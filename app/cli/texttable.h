// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

namespace Culvert {

/// Rows of cells as lines of aligned columns for a terminal, two spaces apart, each ending with a
/// line feed. A row of a single cell runs right across and widens no column.
QString textTable(const QList<QStringList> &rows);

} // namespace Culvert
