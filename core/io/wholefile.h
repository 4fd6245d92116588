// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>

namespace Culvert {

/// Puts a file with just these bytes at @p path, all of them or none: every file of the program is
/// written by this. Its owner alone can read it, from its first byte on. Where there was a file,
/// nobody ever sees a part of the new one; a symbolic link leads to the file that is meant.
///
/// When it returns nothing, the bytes are on the disk (fsync(2)), so it may take as long as the
/// disk does. A failure names the path and has the system's words (see systemFailure()); then what
/// was there before is there still, and what would use the file must not go on.
std::optional<Failure> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Culvert
