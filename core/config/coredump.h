// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// What this process has in its memory, and what those that it starts have, is not written to disk
/// when they crash (core(5)): passwords go through it. There is no core file, and a program that
/// is given one by the kernel gets it without memory. Debuggers may attach as before.
///
/// It outlasts exec(3). Between vfork(2) and that, it would count for the parent as well.
void keepMemoryOutOfCoreDumps();

/// Nobody but root may read what this process has in its memory, nor attach a debugger to it.
/// exec(3) ends it.
void keepMemoryFromOthers();

} // namespace Culvert
