// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert::Test {

/// Moves this process into namespaces of its own (unshare(2), CLONE_NEW...), and a user other than
/// root into one of users first, where they may do so. To be called in main(), before there are
/// threads. Why it is impossible, or an empty text.
QString enterNamespaces(int flags);

/// What failed, with the system's words for errno(3).
QString namespaceProblem(const char *what);

} // namespace Culvert::Test
