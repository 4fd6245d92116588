// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/pollclock.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>

namespace Culvert {

Descriptor openClock()
{
    return Descriptor(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
}

void setClock(int clock, std::chrono::nanoseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = (time - seconds).count();
    // A time of zero would stop it (timerfd_settime(2)).
    if (time <= std::chrono::nanoseconds::zero())
        when.it_value = {0, 1};
    ::timerfd_settime(clock, 0, &when, nullptr);
}

bool takeTime(int clock)
{
    std::uint64_t times = 0;
    return ::read(clock, &times, sizeof times) == sizeof times;
}

} // namespace Culvert
