// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QtGlobal>

#include <cstdio>

namespace Culvert {

/// Takes the places of standard streams that the program was started without, as by "culvert list
/// >&-". Else the next socket would be one of them, and what is printed would go into it. To be
/// called first of all.
void holdStandardStreams();

/// Prints the text as plainText() has it, whoever wrote it, in the terminal's encoding, and sees to
/// it that all of it is out. A failure has
/// the system's words. Blocks as long as the other side does not take it.
std::optional<Failure> print(std::FILE *stream, const QString &text);

/// The same for a table of tunnels: on a terminal that is not told otherwise (NO_COLOR,
/// https://no-color.org), their states are coloured.
std::optional<Failure> printStates(std::FILE *stream, const QString &text);

/// The same for lines whose fields are parted by tabs, for programs.
std::optional<Failure> printFields(std::FILE *stream, const QString &text);

/// On a terminal: takes back the last @p lines lines, so that what is printed next stands in their
/// place.
void eraseLines(std::FILE *stream, int lines);

/// What Qt's own messages are printed by, which may quote others, too: qInstallMessageHandler().
void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace Culvert
