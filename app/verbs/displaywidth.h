// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Culvert {

/// How many columns of a terminal the text takes: letters of East Asian scripts and pictures take
/// two, marks over a letter none (Unicode Standard Annex 11). Whatever the locale.
int displayWidth(const QString &text);

/// The text, cut to at most @p columns with an ellipsis where it is wider.
QString elided(const QString &text, int columns);

/// The text with spaces behind it up to @p columns.
QString padded(const QString &text, int columns);

/// The text in lines of at most @p columns, broken at spaces; a word that is longer stays whole.
QStringList wrapped(const QString &text, int columns);

} // namespace Culvert
