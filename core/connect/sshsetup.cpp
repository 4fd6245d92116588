// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/sshsetup.h"

#include "core/config/sshcommand.h"
#include "core/ssh/agentsockets.h"
#include "core/ssh/askpassprogram.h"
#include "core/ssh/jumpprogram.h"
#include "core/ssh/uniquepath.h"

namespace Culvert {

using namespace Qt::StringLiterals;

std::shared_ptr<AcceptedKeys> freshAcceptedKeys(const SshSetup &setup)
{
    return std::make_shared<AcceptedKeys>(
        uniquePath(setup.runtimeDirectory, QLatin1StringView(".hosts")));
}

SshProcess::Command sshCommand(const SshSetup &setup, const QString &configPath,
                               std::shared_ptr<AcceptedKeys> accepted, bool quiet)
{
    SshProcess::Command command;
    command.program = setup.sshProgram;
    command.configPath = configPath;
    command.logPath = configPath + u".log"_s;
    command.jumpProgram =
        findJumpProgram(setup.askpass ? setup.askpass->program() : findAskpassProgram());
    command.configFile = setup.profile.configFile;
    command.hosts = sshHosts(setup.profile);
    command.hasIdentity = !setup.profile.identityFile.isEmpty();
    if (setup.agents)
        command.agentSocket = setup.agents->socketFor(setup.profile.id);
    command.login.askpass = setup.askpass;
    command.login.asker = setup.asker;
    command.login.profileId = setup.profile.id;
    command.login.profile = setup.profile.name;
    command.login.destination = setup.profile.destination;
    command.login.quiet = quiet;
    command.login.sshProgram = setup.sshProgram;
    command.login.configPath = configPath;
    command.login.accepted = std::move(accepted);
    return command;
}

} // namespace Culvert
