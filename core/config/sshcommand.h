// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"
#include "core/model/profile.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace Culvert {

/// The longest path that ssh takes for a control socket on Linux: it links the socket into place
/// from a temporary name 18 characters longer, and unix(7) has room for 107.
constexpr int LongestControlPath = 90;

/// The hosts that ssh is given for @p profile, jump hosts first, as they were typed: ssh_config's
/// "Host" goes by that. Precondition: the profile has no problems().
QStringList sshHosts(const Profile &profile);

/// The arguments of the ssh that logs in for @p profile and then only serves its control socket
/// (ssh(1), -M -N -S), with the configuration of sshConfigFileText() in the file @p configPath.
///
/// Precondition: the profile has no problems(), and @p controlPath is at most LongestControlPath
/// long.
QStringList sshMasterArguments(const Profile &profile, const QString &controlPath,
                               const QString &configPath);

/// The arguments of the ssh that connects its standard input and output with @p target (-W) and
/// says in its log when it is logged in (see SshMessages) and when it has connected them (see
/// readChannelMessage()). Preconditions as above.
QStringList sshStdioArguments(const Profile &profile, const HostPort &target,
                              const QString &configPath);

/// The arguments of the ssh that is a SOCKS server for this machine's user (-N -D) on the Unix
/// socket @p socketPath, and says in its log whose connections fail, see SocksConnector. With @p
/// bind, an IP address and a port, it is one there as well, or ends with the reason; that has been
/// said when the Unix socket is there (see SshMessages::cannotListen()), which may be shortly. The
/// forwards of the person's own configuration are opened by it as well: what would keep them away
/// would keep this one away, too. Preconditions as above.
QStringList sshSocksArguments(const Profile &profile, const QString &socketPath,
                              const QString &configPath,
                              const std::optional<HostPort> &bind = std::nullopt);

/// The same @p arguments where @p file comes before all other files of known hosts that they name:
/// what stands in the configuration counts for less.
QStringList withKnownHosts(const QString &file, QStringList arguments);

/// The arguments of the same ssh that writes what it says to @p logPath rather than to its standard
/// error, where others say something, too.
QStringList withSshLog(const QString &logPath, const QStringList &arguments);

/// This program's environment as an ssh child gets it: messages in English, so that they can be
/// told apart, with names and questions in any script, and no way to ask a person behind Culvert's
/// back.
QProcessEnvironment sshEnvironment();

/// The ssh program to run; empty if there is none in PATH.
QString findSshProgram();

} // namespace Culvert
