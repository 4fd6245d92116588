// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/childprocess.h"

#include <sys/prctl.h>
#include <unistd.h>

namespace Culvert {

void endWithParent(int signal)
{
    ::prctl(PR_SET_PDEATHSIG, signal);
}

void closeOnExecFrom(int first)
{
    // Fails with kernels before 5.11.
    ::close_range(static_cast<unsigned int>(first), ~0U, CLOSE_RANGE_CLOEXEC);
}

} // namespace Culvert
