// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/stream.h"

namespace Culvert {

// Here, so that what describes them to other programs is in the library, once.

StreamSource::~StreamSource() = default;

StreamUser::~StreamUser() = default;

Stream::~Stream() = default;

} // namespace Culvert
