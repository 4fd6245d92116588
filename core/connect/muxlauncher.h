// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/login.h"
#include "core/connect/poolmember.h"
#include "core/connect/sshsetup.h"
#include "core/flow/receivebudget.h"

#include <memory>

namespace Culvert {

class Poller;

/// Makes the ssh children of one MuxPool, with what they share: the host keys that a person has
/// accepted for this run, and the memory for what arrives.
class MuxLauncher
{
public:
    /// Poller and what @p setup names outlive it; it outlives what it makes.
    MuxLauncher(Poller &poller, SshSetup setup);

    /// How long a login may take, without the time that people take to answer. Default: see
    /// SshProcess.
    void setLoginTimeout(std::optional<std::chrono::milliseconds> time) { m_loginTime = time; }
    /// Host keys that were accepted for this run are not any more.
    void forgetAcceptedKeys() { m_accepted->forget(); }
    std::unique_ptr<PoolMember> make(Login login);

private:
    Poller &m_poller;
    SshSetup m_setup;
    std::shared_ptr<AcceptedKeys> m_accepted;
    ReceiveBudget m_budget;
    std::optional<std::chrono::milliseconds> m_loginTime;
};

} // namespace Culvert
