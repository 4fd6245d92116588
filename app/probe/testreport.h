// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/teststep.h"

#include <QJsonObject>

namespace Culvert {

/// The object of `culvert test --json` for what was tried, and the same as lines for people. Pure.
QJsonObject testToJson(const QString &target, const QList<TestStep> &steps);
QString testText(const QList<TestStep> &steps, int columns);

} // namespace Culvert
