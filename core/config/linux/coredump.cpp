// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/coredump.h"

#include <cstddef>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Culvert {

void keepMemoryOutOfCoreDumps()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        // Only what holds now: who starts a program by this one may raise it again.
        limit.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
    // Where the kernel gives the dump to a program, the limit says nothing. A kernel without this
    // file writes no dumps.
    const int filter = ::open("/proc/self/coredump_filter", O_RDWR | O_CLOEXEC);
    if (filter < 0)
        return;
    constexpr char Nothing[] = {'0', '\n'};
    [[maybe_unused]] const ssize_t written = ::write(filter, Nothing, sizeof Nothing);
    ::close(filter);
}

void keepMemoryFromOthers()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace Culvert
