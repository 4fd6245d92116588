// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Culvert {

/// The longest path that ssh takes for a control socket on Linux: it links the socket into place
/// from a temporary name 18 characters longer, and unix(7) has room for 107.
constexpr int LongestControlPath = 90;

/// The arguments of the ssh that logs in for @p profile and then only serves its control socket
/// (ssh(1), -M -N -S), with the configuration of sshConfigFileText() in the file @p configPath.
///
/// Precondition: the profile has no problems(), and @p controlPath is at most LongestControlPath
/// long.
QStringList sshMasterArguments(const Profile &profile, const QString &controlPath,
                               const QString &configPath);

/// This program's environment as an ssh child gets it: messages in English, so that they can be
/// told apart, and no way to ask a person behind Culvert's back.
QProcessEnvironment sshEnvironment();

/// The ssh program to run; empty if there is none in PATH.
QString findSshProgram();

} // namespace Culvert
