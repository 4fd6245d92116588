// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// Lets this process have as many descriptors as the system allows it: each connection takes one.
void raiseDescriptorLimit();

} // namespace Culvert
