// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "ui/words/glyph.h"

#include <QIcon>

namespace Culvert {

/// Icons of the one set, drawn for the size, the resolution and the program's palette of the moment
/// at which they are painted.
class Icons
{
public:
    static QIcon glyph(Glyph glyph);
    static QIcon state(TunnelState state);
    /// The program's own icon.
    static QIcon program();
    /// For the tray, whose background is not known: shapes with colours that stand out from light
    /// and dark.
    static QIcon tray(TunnelState state);

    /// What one icon can say of all tunnels: what needs a person comes first, then what is on its
    /// way, then what works; Stopped when there are none.
    static TunnelState summary(const EngineStatus &status);
};

} // namespace Culvert
