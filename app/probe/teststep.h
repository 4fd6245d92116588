// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Culvert {

/// One step of the way to a server, as `culvert test` tries it.
struct TestStep
{
    enum class Outcome { Good, Bad, Skipped };

    /// The stable name: "configuration", "name", "tcp", "host-key", "login", "forwarding",
    /// "endpoint".
    QString step;
    Outcome outcome = Outcome::Good;
    /// How long it took; nothing where that cannot be told.
    std::optional<double> ms = {};
    /// What was found, or what went wrong, or why it was skipped.
    QString message = {};
    /// What to do about it; empty unless it is bad.
    QString mend = {};
};

/// What to do about a failure in this step. Pure.
QString mendFor(const QString &step, const Failure &failure);

/// The object of `culvert test --json` for what was tried, and the same as lines for people. Pure.
QJsonObject testToJson(const QString &target, const QList<TestStep> &steps);
QString testText(const QList<TestStep> &steps, int columns);
/// None of them is bad.
bool allGood(const QList<TestStep> &steps);

} // namespace Culvert
