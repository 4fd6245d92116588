// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace Culvert {

/// The processes with which an ssh does its work: itself, first, and its children that it may talk
/// through (ProxyCommand, jump hosts), which are in its process group. Reads proc(5).
std::vector<qint64> processGroupOf(qint64 ssh);

} // namespace Culvert
