// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Culvert {

/// The path of a file as a profile names it, with the home folder for a tilde.
QString completePath(const QString &path);

/// True for what is there and no file on a disk, such as a named pipe or a descriptor of somebody
/// else's: it could not be read at each login, maybe tomorrow. Never waits.
bool isNoFileOnDisk(const QString &path);

/// Why @p path, a complete one, cannot be the configuration file of a login, in words that name the
/// mend; nothing if it can. Never waits.
std::optional<QString> configFileProblem(const QString &path);

/// What is in the file, where ssh would not include it: it refuses one of another user, or that
/// others may write, unless it is named by -F as this one is. Empty where ssh includes it itself.
/// Precondition: no configFileProblem().
Result<QByteArray> contentsToGiveToSsh(const QString &path);

} // namespace Culvert
