// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert {

/// True if the process is about to end, or is not there. Asked when a connection to it has ended,
/// this tells whether the process closed it or ended itself: the kernel gives a process's memory up
/// before it closes its descriptors, so that there is no race. Reads /proc(5); false without it.
bool isProcessEnding(qint64 pid);

} // namespace Culvert
