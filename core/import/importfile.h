// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Culvert {

/// The largest file that is imported, in bytes.
constexpr qint64 LargestImport = 1LL << 20;

/// What is in a file that somebody else may have made, at most LargestImport of it: a larger one is
/// a failure, and so is what is no regular file, since a device or a pipe could block. With
/// @p pipeWait, a pipe is read as well, for whoever may block that long for each of its parts.
Result<QByteArray> readImport(const QString &path,
                              std::optional<std::chrono::milliseconds> pipeWait = std::nullopt);

} // namespace Culvert
