// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <optional>

namespace Culvert {

/// How many columns and rows the terminal has that standard output goes to; 0 if it is none.
int outputColumns();
int outputRows();

/// Shows texts on the terminal, each in the place of the one before.
class ScreenPainter
{
public:
    /// Only as many lines as the terminal has rows: what has scrolled away cannot be replaced.
    std::optional<Failure> show(const QString &text);

private:
    /// How many lines stand on the terminal.
    int m_lines = 0;
};

} // namespace Culvert
