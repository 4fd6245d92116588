// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert::Test {

constexpr quint32 Kib = 1024;
constexpr quint32 Mib = 1024 * Kib;
/// The largest that a channel's data comes in.
constexpr quint32 Packet = 32 * Kib;

} // namespace Culvert::Test
