// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

namespace Culvert {

/// What ssh makes of a destination and all its configuration: the lines of ssh -G (ssh(1)), by
/// keyword in small letters; several values where ssh prints several lines.
using ResolvedConfig = QHash<QString, QStringList>;

/// The first value of @p keyword; empty if there is none.
QString firstValue(const ResolvedConfig &config, QLatin1StringView keyword);

/// True for a value that is there and is not ssh's "none".
bool isSet(const QString &value);

/// Asks ssh itself what its configuration says of a host. This runs what "Match exec" names in the
/// configuration, just as a login does: only for a person's own files, and only on demand.
namespace SshResolver {

using Answer = std::function<void(const Result<ResolvedConfig> &)>;

/// Runs @p program -G with these further arguments, such as {"-F", file, "--", "host"}, and calls
/// @p answer once, later, on this thread, unless @p parent is gone before. Fails with what ssh
/// says, as invalid-profile, or with timeout.
void resolve(const QString &program, const QStringList &arguments, QObject *parent,
             const Answer &answer);

} // namespace SshResolver

/// The lines of ssh -G as a value; pure.
ResolvedConfig parseResolvedConfig(const QString &text);

} // namespace Culvert
