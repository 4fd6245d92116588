// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert::Test {

/// How long a test waits for what it expects before it fails, in milliseconds: long enough for a
/// machine that is busy.
constexpr int TimeoutMs = 60000;

} // namespace Culvert::Test
