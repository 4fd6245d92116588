// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert {

/// Whether @p path is a socket file that a program left behind when it was killed: nobody answers
/// there (unix(7), ECONNREFUSED). Does not block. A program that does listen there gets a
/// connection, which ends at once.
bool isStaleSocket(const QString &path);

} // namespace Culvert
