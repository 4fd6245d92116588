// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <limits>

namespace Culvert {

// The one way to show text of others: of servers, of ssh, of files and programs, of the socket of a
// running instance. Whatever could steer a terminal, hide something or turn the direction of text
// is written out instead: \x1b, \u{202e}. That are control characters, format characters (marks of
// direction, zero-width ones, tags), line and paragraph separators, what is always invisible,
// halves of pairs, and what Unicode has not assigned; see hiddencharacters.h, which has the joiners
// that stay. Text that is plain already stays as it is, so that it does no harm to do it twice.

constexpr qsizetype AnyLength = std::numeric_limits<qsizetype>::max();

/// The text with its line ends, which become "\n"; tabs become spaces. Of what is longer than
/// @p longest only the beginning stays, with an ellipsis.
QString plainText(const QString &text, qsizetype longest = AnyLength);

/// The same in one line: line ends are written out, too.
QString plainLine(const QString &text, qsizetype longest = AnyLength);

/// A line of at most some hundred characters, as it can be quoted in a sentence.
QString printable(const QString &text);

/// True if it is one line in which nothing would be written out. Tabs may be in it.
bool isPlainLine(const QString &text);

/// JSON that means the same, with its own escapes (\u202e) in the place of such characters.
QString plainJson(const QString &json);

} // namespace Culvert
