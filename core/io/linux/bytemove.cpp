// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/bytemove.h"

#include <fcntl.h>
#include <string>

namespace Culvert {

ssize_t moveBytes(int from, int to, std::size_t most)
{
    return ::splice(from, nullptr, to, nullptr, most, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
}

void growPipe(int pipe, int size)
{
    ::fcntl(pipe, F_SETPIPE_SZ, size);
}

Descriptor openAgain(int descriptor, int flags)
{
    const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
    return Descriptor(::open(path.c_str(), flags));
}

} // namespace Culvert
