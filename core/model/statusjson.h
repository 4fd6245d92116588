// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QJsonObject>

namespace Culvert {

/// The object of `culvert status --json`. @p now is what retryInMs counts from.
QJsonObject statusToJson(const EngineStatus &status, const QDateTime &now);

/// The object of `culvert connections --json`.
QJsonObject connectionsToJson(const QList<ConnectionStatus> &connections);

/// A failure as it stands in the status: kind, message, detail; null for none.
QJsonValue failureToJson(const std::optional<Failure> &failure);

} // namespace Culvert
