// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "core/ssh/sshprocess.h"

#include <memory>

namespace Culvert {

class AgentSockets;
class LoginGate;

/// What a connector needs to run ssh.
struct SshSetup
{
    /// Must have no problems().
    Profile profile;
    /// Where sockets may be put: private (0700), its path short enough for one.
    QString runtimeDirectory;
    /// Empty: there is none, and every start fails with ssh-missing.
    QString sshProgram;
    /// Both or none; outlive the connector. Without, ssh asks nobody.
    Askpass *askpass = nullptr;
    Asker *asker = nullptr;
    /// Shared by connectors that shall not log in more often at a time than it allows; outlives
    /// them. Null: each connector has one of its own.
    LoginGate *gate = nullptr;
    /// Outlives the connector. Null: ssh has the agent of this program's environment.
    const AgentSockets *agents = nullptr;
    /// What the pointers above lead to, where nobody else sees to it that they outlive the
    /// connector and its streams.
    std::shared_ptr<const void> keep = {};
};

/// The keys that are accepted for one connector, see AcceptedKeys.
std::shared_ptr<AcceptedKeys> freshAcceptedKeys(const SshSetup &setup);

/// How an ssh of @p setup is run, but for its arguments and its socket: with a fresh configuration
/// at @p configPath. @p quiet: see Prompt::quiet.
SshProcess::Command sshCommand(const SshSetup &setup, const QString &configPath,
                               std::shared_ptr<AcceptedKeys> accepted, bool quiet = false);

} // namespace Culvert
