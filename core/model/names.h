// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// The longest name of a profile or an endpoint, in UTF-16 code units.
constexpr qsizetype LongestName = 100;

/// Why a profile may not be called so, with the name that it may have instead; empty if it may.
///
/// A name is what people tell profiles apart by, so that all of it has to be seen: it has no
/// control characters, no marks that turn the direction of writing and none without width, and
/// begins and ends with no white space. What the writing of a language needs stays: the joiners of
/// Arabic, Indic and related scripts (U+200C and U+200D between their letters), those between two
/// pictures, and variation selectors after a picture or a Chinese character.
QString profileNameProblem(const QString &name);
/// The same for an endpoint, which needs no name.
QString endpointNameProblem(const QString &name);

/// The nearest name that a profile may have; empty where nothing is left.
QString mendedName(const QString &name);

/// The same for all names that look alike, but for letters that only look so: several spellings of
/// one letter, and kinds of spaces. No two profiles have names of the same key.
QString nameKey(const QString &name);

} // namespace Culvert
