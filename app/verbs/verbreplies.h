// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"

#include <QJsonObject>

namespace Culvert {

/// Done, with what is printed.
VerbReply doneReply(const QString &output = {});
/// One line on standard error, behind the program's name.
VerbReply failedReply(const QString &message, int exitStatus = ExitStatus::Failed);
/// Done, with an object for programs, see jsonText().
VerbReply jsonReply(const QJsonObject &object);

/// An object as text that is plain (plainJson()), with its line end.
QString jsonText(const QJsonObject &object);
QString jsonLine(const QJsonObject &object);

} // namespace Culvert
