// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/asker.h"

namespace Culvert {

Asker::~Asker() = default;

} // namespace Culvert
