// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/tunnelstate.h"

#include <QPalette>

namespace Culvert {

/// The few colours that a palette has no role for, made to stand out from its background, whether
/// that is light or dark. They only add to what a shape or a text already says.
class StateColours
{
public:
    static QColor forState(TunnelState state, const QPalette &palette);
    static QColor good(const QPalette &palette);
    static QColor waiting(const QPalette &palette);
    static QColor bad(const QPalette &palette);
    /// Text of less importance, still readable (at least 4.5:1 on the usual palettes).
    static QColor muted(const QPalette &palette);
    /// @p over laid on @p under with @p share of it (0 to 1).
    static QColor mixed(const QColor &under, const QColor &over, double share);
    /// WCAG 2.1's contrast ratio, 1 to 21.
    static double contrast(const QColor &one, const QColor &other);
};

} // namespace Culvert
