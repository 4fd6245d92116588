// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/descriptorlimit.h"

#include <algorithm>
#include <sys/resource.h>

namespace Culvert {

namespace {

// Some programs visit every number up to the limit; a million would be slow, and more than can be
// used.
constexpr rlim_t MostDescriptors = 65536;

} // namespace

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(limit.rlim_max, MostDescriptors);
    if (limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace Culvert
