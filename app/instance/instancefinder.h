// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Culvert {

/// Where the instance may listen that has @p profilesFile (empty: whichever), the likeliest first,
/// whatever environment it was started with: where the lock beside the profiles says, then in
/// @p runtimeDirectory, then in @p others, unless one with other profiles is there or somebody else
/// could be.
QStringList instanceSockets(const QString &profilesFile, const QString &runtimeDirectory,
                            const QStringList &others);

} // namespace Culvert
