// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

// What plainText() is for a terminal, these are for the window.

/// The text as a label shows it: plain, except for the marks that StateTexts::technical() puts
/// around what reads from left to right. Those that others wrote are written out before that.
QString windowText(const QString &text);

/// A tool tip: as rich text in which nothing is markup, whatever a program or server is called, so
/// that long lines are broken.
QString toolTipText(const QString &text);

} // namespace Culvert
