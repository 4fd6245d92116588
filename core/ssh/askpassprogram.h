// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// The program that ssh asks through (ssh(1), SSH_ASKPASS): beside this program, in the libexec
/// folder of its installation, or in that of this library's; empty if it is in none of these.
///
/// Precondition: there is a QCoreApplication.
QString findAskpassProgram();

} // namespace Culvert
