// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

namespace Culvert {

/// Makes the folder, and those above it that are missing, each for its owner only (0700). One that
/// is there stays as it is. A failure names what cannot be made and has the system's words.
std::optional<Failure> makePrivateFolder(const QString &path);

} // namespace Culvert
