// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/logbook.h"
#include "app/instance/verbanswer.h"
#include "core/model/result.h"

namespace Culvert {

/// The time that `--since` means, in UTC: "30s", "10m", "2h" or "3d" before @p now, "14:30" of
/// today, or a date with or without a time, as the clock on the wall has it. Pure.
Result<QDateTime> sinceFromText(const QString &text, const QDateTime &now);

/// An entry as `culvert logs` prints it, with its line end: the local time and the line.
QString logText(const LogEntry &entry);
/// The same for programs.
QJsonObject logJson(const LogEntry &entry);

/// `culvert logs` of the profiles with these @p ids; none = of all, and of the program itself.
/// With --follow the answer comes when the asker has gone.
void answerLogs(const LogBook &book, const QStringList &ids, const VerbRequest &request,
                const VerbAnswer &answer);

} // namespace Culvert
