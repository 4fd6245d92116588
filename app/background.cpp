// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/background.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Culvert {

namespace {

/// What the other one says by its first byte, or by its end.
int exitStatusOf(pid_t child, const Descriptor &pipe)
{
    char byte = 0;
    ssize_t count = 0;
    do {
        count = ::read(pipe.number(), &byte, 1);
    } while (count < 0 && errno == EINTR);
    if (count == 1)
        return 0;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) != 0 ? WEXITSTATUS(status) : 1;
}

} // namespace

std::optional<Background> Background::enter()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    Descriptor read(ends[0]);
    Descriptor write(ends[1]);
    const pid_t child = ::fork();
    if (child < 0)
        return std::nullopt;
    Background background;
    if (child > 0) {
        write = Descriptor();
        background.m_exitStatus = exitStatusOf(child, read);
        return background;
    }
    ::setsid();
    background.m_waiting = std::move(write);
    return background;
}

void Background::letGo()
{
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    // All standard streams (stdin(3)).
    for (int stream = 0; stream < 3; ++stream)
        ::dup2(nothing.number(), stream);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_waiting.number(), &byte, 1);
    m_waiting = Descriptor();
}

} // namespace Culvert
