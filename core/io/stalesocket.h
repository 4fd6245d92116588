// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// Whether @p path is a socket file that a program left behind when it was killed: nobody answers
/// there (unix(7), ECONNREFUSED). Does not block; a program that listens sees a client that goes
/// again.
bool isStaleSocket(const QString &path);

} // namespace Culvert
