// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <sys/types.h>

namespace Culvert {

/// Moves @p most bytes at most from one descriptor to another, one of which is a pipe, without
/// having them pass through this program, and without waiting. How many that were; -1 and errno(3)
/// if none, EINVAL where these cannot, or the system cannot at all.
ssize_t moveBytes(int from, int to, std::size_t most);

/// Has a pipe hold @p size bytes, if the kernel lets it.
void growPipe(int pipe, int size);

/// What @p descriptor leads to, opened once more with these flags (open(2)), so that its flags are
/// this program's own. Not open where that cannot be.
Descriptor openAgain(int descriptor, int flags);

} // namespace Culvert
