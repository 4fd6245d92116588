// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"
#include "ui/words/serverservice.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert {

/// The command that lists them: POSIX, for whatever shell the account has, by ss(8) or else by
/// /proc/net. Its first line says that it ran.
QString listServicesCommand();

/// Reads what the command has printed. Fails where it did not run: the account may run nothing, or
/// something else. Pure.
Result<QList<ServerService>> servicesFrom(const QByteArray &output);

/// The object of `culvert services --json`, and the same as a table for people. Pure.
QJsonObject servicesToJson(const QString &profile, const QList<ServerService> &services);
QString servicesText(const QList<ServerService> &services, int columns);

} // namespace Culvert
