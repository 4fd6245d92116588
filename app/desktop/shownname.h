// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/plaintext.h"

namespace Culvert {

/// As much of a profile's or group's name as a menu, a tooltip or a notification has room for, on
/// one line.
inline QString shownName(const QString &name)
{
    constexpr qsizetype Longest = 60;
    return plainLine(name, Longest);
}

} // namespace Culvert
