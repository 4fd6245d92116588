// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <optional>

namespace Culvert {

/// Makes every address of IPv4 and IPv6 one of this network namespace's own: brings its loopback up
/// and routes all to it (rtnetlink(7)). There is no other interface, so nothing can leave. A kernel
/// without IPv6 has it for IPv4 alone.
std::optional<Failure> makeAllAddressesLocal();

} // namespace Culvert
