// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/runner.h"

#include <QJsonObject>

namespace Culvert::Bench {

/// The table's head, for names of the two contenders.
QString tableHead(const QString &culvert, const QString &reference);
/// The table's lines for one row, one a metric; what falls short of its must is marked.
QString tableLines(const RowResult &result);

/// Everything that was measured, every single value included.
QJsonObject reportToJson(const QList<RowResult> &results, const QString &culvert,
                         const QString &reference);

} // namespace Culvert::Bench
