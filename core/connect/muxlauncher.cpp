// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/muxlauncher.h"

#include "core/config/sshcommand.h"
#include "core/connect/muxmaster.h"
#include "core/ssh/uniquepath.h"

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ControlSuffix{".mux"};

} // namespace

MuxLauncher::MuxLauncher(Poller &poller, SshSetup setup)
    : m_poller(poller)
    , m_setup(std::move(setup))
    , m_accepted(freshAcceptedKeys(m_setup))
{}

std::unique_ptr<PoolMember> MuxLauncher::make(Login login)
{
    const QString path = uniquePath(m_setup.runtimeDirectory, ControlSuffix);
    const QString configPath = path + u".conf"_s;
    SshProcess::Command command =
        sshCommand(m_setup, configPath, m_accepted, login == Login::Quiet);
    command.arguments =
        withSshLog(command.logPath, sshMasterArguments(m_setup.profile, path, configPath));
    command.controlPath = path;
    command.loginTime = m_loginTime;
    return std::make_unique<MuxMaster>(m_poller, m_budget, std::move(command));
}

} // namespace Culvert
