// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/settings.h"

#include <QPalette>
#include <QString>

namespace Culvert {

/// The colours of the whole program: the desktop's own, or light or dark ones.
class ThemeSwitch
{
public:
    /// Remembers the desktop's style and palette; to be made before apply() is called, once there
    /// is a QApplication.
    ThemeSwitch();

    void apply(Settings::Theme theme) const;

    static QPalette light();
    static QPalette dark();

private:
    QString m_style;
    QPalette m_palette;
};

} // namespace Culvert
