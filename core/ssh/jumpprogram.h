// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace Culvert {

/// The program by which the ssh of each jump host (ssh(1), -J) gets a log of its own, see
/// jumpmain.cpp: in the folder of @p askpassProgram, which is installed with it. Empty where it is
/// missing, or has a path that ssh could not hand to a shell: ssh puts no quotes around it.
QString findJumpProgram(const QString &askpassProgram);

/// The log of the ssh that is so many hops (1 or more) before the one whose log is @p logPath.
QString jumpLogPath(const QString &logPath, std::size_t hop);

/// What the jump program has to find in its environment to be followed by @p ssh, an absolute path.
void prepareJumps(QProcessEnvironment &environment, const QString &ssh, const QString &logPath);

} // namespace Culvert
