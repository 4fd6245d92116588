// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>

namespace Culvert {

/// The bytes of a file of known hosts, or why they cannot be had. It does not wait for a pipe.
Result<QByteArray> readKnownHosts(const QString &path);

/// The lines, counted from 1, in which ssh-keygen(1), -F, found a host's own keys; those of
/// authorities and of revoked keys are not its own. Pure.
QList<qsizetype> linesWithHost(const QString &keygenOutput);

/// Takes the lines out of the file, which is to have these bytes still. What it had stays beside it
/// with ".old" behind its name. On failure the file is as it was.
std::optional<Failure> removeKnownHosts(const QString &path, const QByteArray &bytes,
                                        const QList<qsizetype> &lines);

} // namespace Culvert
