// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QList>
#include <QString>

#include <optional>

namespace Culvert {

/// One step of the way to a server, as `culvert test` and the window try it.
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

/// What the step is called for people. Pure.
QString testStepTitle(const QString &step);
/// "ok", "failed" or "skipped" for people. Pure.
QString testOutcomeTitle(TestStep::Outcome outcome);
/// What to do about a failure in this step. Pure.
QString mendFor(const QString &step, const Failure &failure);

/// None of them is bad.
bool allGood(const QList<TestStep> &steps);

} // namespace Culvert
