// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/version.h"

namespace Culvert {

const char *version()
{
    return CULVERT_VERSION_STR;
}

} // namespace Culvert
