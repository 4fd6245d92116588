// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace Culvert {

/// The first @p count rows in which the two lists differ.
template <typename T>
QList<int> changedRows(const QList<T> &before, const QList<T> &after, int count)
{
    QList<int> rows;
    for (int row = 0; row < count; ++row) {
        if (!(before.at(row) == after.at(row)))
            rows.append(row);
    }
    return rows;
}

} // namespace Culvert
