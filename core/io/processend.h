// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert {

/// True if the process is about to end, or is not there: what it leaves behind, such as the end of
/// a connection, was not its doing. Reads /proc(5); false without it. No race: the kernel gives a
/// process's memory up before it closes its descriptors.
bool isProcessEnding(qint64 pid);

} // namespace Culvert
