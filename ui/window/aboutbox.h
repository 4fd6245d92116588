// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace Culvert {

/// Says before @p window what this program is, and its version.
void showAboutBox(QWidget *window);

} // namespace Culvert
