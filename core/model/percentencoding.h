// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Culvert {

/// A part of a URL with its "%XX" replaced (RFC 3986, 2.1); "+" stays what it is. Nothing where a
/// "%" is not followed by two hexadecimal digits, of which Qt's own decoder would make some other
/// letter, and where the result is not UTF-8.
std::optional<QString> percentDecoded(QStringView text);

} // namespace Culvert
