// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Culvert {

// Which characters show nothing, or steer what shows them: the one rule for names and for what is
// printed.

/// The text's characters. Half of a surrogate pair comes out as itself.
QList<char32_t> codePoints(const QString &text);

/// True for a control or format character, half of a pair, a separator of lines, and what has no
/// ink or no width. A joiner (U+200C, U+200D) is not hidden where the letters or pictures at its
/// sides need it, nor a variation selector behind what it varies.
bool isHidden(const QList<char32_t> &text, qsizetype at);

/// A mark that stands at the letter before it.
bool isMark(char32_t c);

/// U+FE00 and its like, which choose a form of the character before.
bool isVariation(char32_t c);

/// U+200C and U+200D.
bool isJoiner(char32_t c);

} // namespace Culvert
