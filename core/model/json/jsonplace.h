// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Culvert {

/// "line 3, column 7", both from 1, as editors count them; a column is a character.
QString placeInText(const QByteArray &text, qsizetype offset);

/// Where a value stands in JSON that has no errors: @p path is as
/// "profiles[3].endpoints[0].listen". Where there is no such value, the place of the innermost one
/// around it.
qsizetype offsetInJson(const QByteArray &text, const QString &path);

} // namespace Culvert
