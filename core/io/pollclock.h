// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <chrono>

namespace Culvert {

/// A descriptor that can be read at a time, so that a poller can watch it. Not open where there is
/// none to be had, or no such thing at all.
Descriptor openClock();

/// Has it tell in @p time, once, and not at the time that was set before.
void setClock(int clock, std::chrono::nanoseconds time);

/// True if its time has come, once for each time.
bool takeTime(int clock);

} // namespace Culvert
