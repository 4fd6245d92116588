// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Culvert {

/// Why a file must not be read by this program or by a helper of it: it cannot be opened, it is not
/// a regular one (a named pipe or a device may never end), or it is larger than @p mostBytes.
/// Nothing = it can be read. Never waits: it is opened without blocking.
std::optional<QString> whyNotReadable(const QString &path, qint64 mostBytes);

/// All that is in such a file. It is looked at and read as one: what takes its place meanwhile is
/// not. The failure's message is why it cannot be read, without the path; its kind is permission.
Result<QByteArray> readRegularFile(const QString &path, qint64 mostBytes);

/// The same of a file that could have this program do what its author wants: as with ssh_config(5),
/// it counts only if it is the user's own or root's, and nobody else may write it. If that is not
/// so, the failure's kind is invalid-profile.
Result<QByteArray> readTrustedFile(const QString &path, qint64 mostBytes);

} // namespace Culvert
