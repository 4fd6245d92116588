// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

// For a child process between fork(2) and exec(2), or for a program of its own: they are
// async-signal-safe (signal-safety(7)), and need no Qt.

/// Has the kernel send @p signal to this process when the thread that started it ends, however it
/// ends. Does nothing where the kernel cannot.
void endWithParent(int signal);

/// Closes all descriptors from @p first on when this process becomes another program. Does nothing
/// where the kernel cannot.
void closeOnExecFrom(int first);

} // namespace Culvert
