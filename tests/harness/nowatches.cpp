// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/nowatches.h"

#include <atomic>
#include <cerrno>
#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> isOn = false;
std::atomic<int> refused = 0;

} // namespace

namespace Culvert::Test {

NoWatches::NoWatches()
{
    isOn = true;
}

NoWatches::~NoWatches()
{
    isOn = false;
}

int NoWatches::refusals()
{
    return refused;
}

} // namespace Culvert::Test

/// What the libraries call in the place of the C library's.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" [[gnu::visibility("default")]] int inotify_add_watch(int fd, const char *path,
                                                                uint32_t mask) noexcept
{
    if (!isOn)
        return static_cast<int>(::syscall(SYS_inotify_add_watch, fd, path, mask));
    ++refused;
    errno = ENOSPC;
    return -1;
}
