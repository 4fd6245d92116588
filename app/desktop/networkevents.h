// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

namespace Culvert {

/// A descriptor that can be read when an address, a route or an interface of this machine may have
/// changed. Not open where the kernel does not tell.
Descriptor openNetworkEvents();

/// Reads all that it tells now: what that is in detail does not matter.
void dropNetworkEvents(int events);

} // namespace Culvert
